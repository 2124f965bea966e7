import type { Description, Text } from '../../kind.ts';
import { callouts, sayCallout } from './callouts.ts';
import { none, toShown, type Folding, type LayersState, type Shown } from './model.ts';
import type { LayersData } from './schema.ts';
import { sayBytes, sayExactly, totals, weigh, writtenBytes } from './say.ts';
import { listFiles, listImages, listLayers } from './tables.ts';

/** What the images are made of, what they share and what a container sees, in words and tables. */
export function describe(data: LayersData, state: LayersState, text: Text): Description {
  const shown = toShown(data, state);
  const { set, images, folding, containers } = shown;
  const line = (key: string, params = {}) => ({ type: 'line' as const, text: text.message(key, params) });
  return {
    summary: summarize(shown, state, text),
    callouts: callouts(shown, state).map((callout) => sayCallout(callout, shown, state, text)),
    details:
      images.length === 0
        ? []
        : [
            listLayers(shown, text),
            listImages(shown, text),
            ...(folding ? [listFiles(shown, folding, text)] : []),
            ...(containers > 0 ? [{ type: 'line' as const, text: sayContainers(shown, text) }] : []),
            ...(folding && images.length === 1
              ? [line('line.efficiency', { share: weigh(folding).share })]
              : []),
            line(`origin.${set.id}`),
          ],
  };
}

function summarize(shown: Shown, state: LayersState, text: Text): string {
  const { images, set, folding, containers } = shown;
  const say = (bytes: number) => sayBytes(bytes, set, text);
  if (images.length === 0) return text.message('summary.none');
  if (folding && state.peel > 0) {
    const { stored, visible } = weigh(folding);
    return text.message('summary.peeled', {
      count: peeled(folding, state),
      stored: say(stored),
      visible: say(visible),
    });
  }
  if (folding && images.length === 1) {
    const { stored, visible, share } = weigh(folding);
    return text.message('summary.hidden', { stored: say(stored), visible: say(visible), share });
  }
  const sums = totals(shown);
  const params = {
    images: images.length,
    count: shown.shared.length,
    naive: sayExactly(sums.naive, set, text),
    unique: sayExactly(sums.unique, set, text),
    shared: sayExactly(sums.shared, set, text),
  };
  const id = images.length === 1 ? 'one' : params.count === 0 ? 'apart' : state.naive ? 'naive' : 'shared';
  const own =
    containers === 0
      ? ''
      : ` ${text.message('summary.containers', {
          count: containers,
          image: images.at(-1)?.name ?? '',
          writable: say(writtenBytes(shown)),
        })}`;
  return text.message(`summary.${id}`, params) + own;
}

/** How many layers are off; a state may ask for more than there are. */
function peeled({ image, writable, kept }: Folding, { peel }: LayersState): number {
  return Math.min(peel, image.length + (writable ? 1 : 0) - kept);
}

function sayContainers(shown: Shown, text: Text): string {
  const { set, containers } = shown;
  const written = writtenBytes(shown);
  const { unique } = totals(shown);
  return text.message('line.containers', {
    count: containers,
    writable: sayBytes(written, set, text),
    stored: sayBytes(unique, set, text),
    total: sayBytes(unique + written, set, text),
  });
}

/** What one committed change did. */
export function describeChange(
  data: LayersData,
  before: LayersState,
  after: LayersState,
  text: Text,
): string {
  const shown = toShown(data, after);
  const { set, folding, containers } = shown;
  if (before.set !== after.set)
    return `${text.message('change.set', { set: text.message(`sets.${set.id}`) })} ${summarize(shown, after, text)}`;
  const say = (bytes: number) => sayBytes(bytes, set, text);
  const is = (...names: string[]) => names.some((name) => before[name] !== after[name]);
  const lines = [
    ...(is('containers')
      ? [
          text.message('change.containers', {
            count: containers,
            total: say(totals(shown).unique + writtenBytes(shown)),
          }),
        ]
      : []),
    ...(is('changed') ? [sayFile('changed')] : []),
    ...(is('deleted') ? [sayFile('deleted')] : []),
    ...(is('peel') && folding
      ? [text.message('change.peel', { count: peeled(folding, after), visible: say(weigh(folding).visible) })]
      : []),
    ...(is('naive') ? [text.message(after.naive ? 'change.naive-on' : 'change.naive-off')] : []),
    ...(is(...set.images.map(({ id }) => id)) ? [summarize(shown, after, text)] : []),
  ];
  return lines.length > 0 ? lines.join(' ') : text.message('figure.unchanged');

  function sayFile(field: 'changed' | 'deleted'): string {
    const path = after[field];
    if (path === none) return text.message(`change.un${field}`);
    return text.message(`change.${field}`, { path, size: say(writtenBytes(shown)) });
  }
}
