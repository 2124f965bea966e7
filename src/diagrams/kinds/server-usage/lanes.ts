import { appColor, appLetter, hatchPath, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { boxGroup, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { drawGrip } from './grip.ts';
import type { Half } from './half.ts';
import { drawPiece, overheadDress } from './piece.ts';
import { laneOf, lettersBelow, namesBelow } from './place.ts';
import { isKilled, type Share } from './share.ts';

/** An application's own bar: how much it wants, how much of that it gets, and where its ceiling is. */
export function drawLane(half: Half, share: Share, text: Text): Mark {
  const { app, want, got, unmet, overhead, ceiling } = share;
  const { name, scale, lane, hidden, fontSize: size } = half;
  const color = appColor(app);
  const letter = appLetter(app);
  const killed = isKilled(share);
  const y = -((got + want) / 2) * scale;
  const hatch = (from: number, gap: number) =>
    mark('hatch', 'path', {
      transform: translate(lane.x, -from * scale),
      d: hatchPath(lane.width, (from - want) * scale, gap),
    });
  // The amount that is missing, where it is tall enough to be labelled.
  const missing =
    !killed &&
    unmet * scale >= 16 &&
    textBlock('label', [text.number(unmet)], {
      x: 0,
      y,
      anchor: 'middle',
      weight: 600,
      className: 'halo warn',
      size,
    });
  const shown = [
    unmet > 0 && drawPiece(lane, 'unmet', 'lacking', want, [hatch(got, 5), missing], 'unmet', got),
    drawPiece(lane, 'used', `box ${color}`, got, [], 'used', overhead),
    drawPiece(lane, 'overhead', overheadDress[name], overhead, []),
  ];
  return group(`lane-${app}`, { class: color, transform: translate(laneOf(half, app), half.ground) }, [
    ...(hidden ? [drawPiece(lane, 'wish', `hatched ${color}`, want, [hatch(0, 9)])] : shown),
    (name === 'vm' || ceiling < half.room) &&
      mark('ceiling', 'path', {
        class: 'jar',
        transform: translate(0, -ceiling * scale),
        d: `M${lane.x - 4},0H${4 - lane.x}`,
      }),
    killed && !hidden && kernelEmblem('kernel', 0, y, Math.min(12, -lane.x)),
    group('name', {}, [
      boxGroup(
        'letter',
        `box ${color}`,
        { width: 22, height: 18, rx: 3 },
        [textBlock('label', [letter], { x: 11, y: 9, weight: 600, anchor: 'middle' })],
        [-11, lettersBelow - 9],
      ),
      textBlock('word', [text.message(`apps.${letter.toLowerCase()}`)], {
        x: 0,
        y: namesBelow,
        anchor: 'middle',
        size,
        className: 'row-name',
      }),
    ]),
    drawGrip(`wants-${name}-${app}`, 0, -want * scale, Math.min(44, half.pitch)),
  ]);
}
