import type { Description, Text } from '../../kind.ts';
import { callouts } from './callouts.ts';
import { none, toShown, type Folding, type LayersState, type Shown } from './model.ts';
import type { LayersData } from './schema.ts';
import { exactSizesOf, sizesOf, totals, weigh, writtenBytes } from './say.ts';
import { listFiles, listImages, listLayers } from './tables.ts';

/** What the images are made of, what they share and what a container sees, in words and tables. */
export function describe(data: LayersData, state: LayersState, text: Text): Description {
  const shown = toShown(data, state);
  const { set, images, folding, containers } = shown;
  const lines = [
    ...(containers > 0 ? [sayContainers(shown, text)] : []),
    ...(folding && images.length === 1 ? [text.message('line.efficiency', weigh(folding))] : []),
    text.message(`origin.${set.id}`),
  ];
  return {
    summary: summarize(shown, state, text),
    callouts: callouts(shown, state, text).map((callout) => callout.text),
    details:
      images.length === 0
        ? []
        : [
            listLayers(shown, text),
            listImages(shown, text),
            ...(folding ? [listFiles(shown, folding, text)] : []),
            ...lines.map((line) => ({ type: 'line' as const, text: line })),
          ],
  };
}

function summarize(shown: Shown, state: LayersState, text: Text): string {
  const { images, top, set, shared, folding, containers } = shown;
  if (!top) return text.message('summary.none');
  const say = sizesOf(set, text);
  const isOne = images.length === 1;
  if (folding && (state.peel > 0 || isOne)) {
    const { stored, visible, share } = weigh(folding);
    return text.message(state.peel > 0 ? 'summary.peeled' : 'summary.hidden', {
      count: peeled(folding),
      stored: say(stored),
      visible: say(visible),
      share,
    });
  }
  const exactly = exactSizesOf(set, text);
  const sums = totals(shown);
  const count = shared.length;
  const id = isOne ? 'one' : count === 0 ? 'apart' : state.naive ? 'naive' : 'shared';
  const said = text.message(`summary.${id}`, {
    images: images.length,
    count,
    naive: exactly(sums.naive),
    unique: exactly(sums.unique),
    shared: exactly(sums.shared),
  });
  if (containers === 0) return said;
  const writable = say(writtenBytes(shown));
  return `${said} ${text.message('summary.containers', { count: containers, image: top.name, writable })}`;
}

/** How many layers are off; a state may ask for more than there are. */
function peeled({ layers, kept }: Folding): number {
  return layers.length - kept;
}

function sayContainers(shown: Shown, text: Text): string {
  const say = sizesOf(shown.set, text);
  const written = writtenBytes(shown);
  const { unique } = totals(shown);
  return text.message('line.containers', {
    count: shown.containers,
    writable: say(written),
    stored: say(unique),
    total: say(unique + written),
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
  const { set, folding, containers: count } = shown;
  const say = sizesOf(set, text);
  const summary = summarize(shown, after, text);
  if (before.set !== after.set)
    return `${text.message('change.set', { set: text.message(`sets.${set.id}`) })} ${summary}`;
  const written = writtenBytes(shown);
  const ofFile = (field: 'changed' | 'deleted') =>
    after[field] === none
      ? text.message(`change.un${field}`)
      : text.message(`change.${field}`, { path: after[field], size: say(written) });
  const lines = [
    ['containers', text.message('change.containers', { count, total: say(totals(shown).unique + written) })],
    ['changed', ofFile('changed')],
    ['deleted', ofFile('deleted')],
    [
      'peel',
      folding
        ? text.message('change.peel', { count: peeled(folding), visible: say(weigh(folding).visible) })
        : '',
    ],
    ['naive', text.message(after.naive ? 'change.naive-on' : 'change.naive-off')],
    ...set.images.map(({ id }) => [id, summary]),
  ];
  const said = lines.flatMap(([field = '', line = '']) => (before[field] === after[field] ? [] : [line]));
  return [...new Set(said)].filter(Boolean).join(' ') || text.message('figure.unchanged');
}
