import { nameOfApp } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { boxGroup, fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import type { Container } from './machine.ts';
import type { Standing } from './place-machine.ts';
import type { Listed } from './registry.ts';
import { sayPort } from './say.ts';

const size = fontSizes.small;
const band = 20;
const line = 19;
const card = band + 3 * line + 6;
const strip = 16;

/** The height of a container: its card on its writable layer. */
export const containerHeight = card + strip;

/** Where the lines that remarks point at stand, below a container's upper edge. */
export const heights = {
  container: 1,
  state: band + line * 1.5 + 2,
  port: band + line * 2.5 + 2,
  writable: card + strip / 2,
} as const;

/** A container: whose application it runs, its name, its state, its port; below, its writable layer. What does not fit is left to the words. */
export function drawContainer(container: Standing, { app, port }: Listed, top: number, text: Text): Mark {
  const { name, state, width } = container;
  const x = width / 2;
  const y = heights.state;
  const fitting = (key: string, words: string, y: number, weight: 400 | 600 = 400) =>
    textWidth(words, size, weight) + 4 < width &&
    textBlock(key, [words], { x, y, size, weight, anchor: 'middle' });
  const word = text.message(`state.${state}`);
  const wide = textWidth(word, size);
  const signed = wide + 20 < width;
  const left = signed ? (width - wide - 14) / 2 + 5 : x;
  return group(`container-${name}`, { transform: translate(container.x, top) }, [
    boxGroup(
      'card',
      `box role-container is-${state}`,
      { width, height: card, rx: 3 },
      [
        app !== undefined && drawBand(app, width, text),
        fitting('name', name, app === undefined ? band / 2 + 2 : band + line / 2 + 1, 600),
        mark('sign', 'path', { class: 'sign', d: signs[state], transform: translate(left, y) }),
        signed && textBlock('state', [word], { x: left + 10, y, size }),
        fitting('port', sayPort(container, port, text), heights.port),
      ],
      undefined,
      'container',
    ),
    boxGroup(
      'writable',
      'box role-writable-layer',
      { width, height: strip, rx: 2 },
      [fitting('name', text.message('parts.writable-layer'), strip / 2)],
      [0, card],
      'writable-layer',
    ),
  ]);
}

function drawBand(app: string, width: number, text: Text): Mark {
  const full = nameOfApp(app, text);
  const label = textWidth(full, size, 600) + 8 < width ? full : app.toUpperCase();
  return boxGroup('app', `box app app-${app}`, { width, height: band, rx: 3 }, [
    textBlock('name', [label], { x: width / 2, y: band / 2, size, weight: 600, anchor: 'middle' }),
  ]);
}

/** A triangle that points on, two bars, a square, a ring: running, paused, ended, not yet started. */
const signs: Record<Container['state'], string> = {
  running: 'M-4,-5v10l9,-5z',
  paused: 'M-3,-5v10M3,-5v10',
  exited: 'M-4,-4h8v8h-8z',
  created: 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
};
