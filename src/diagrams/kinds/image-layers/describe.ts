import type { Description, Text } from '../../kind.ts';
import { lineOf, sayAll, type Saying } from '../../words.ts';
import { callouts } from './callouts.ts';
import { none, type LayersState } from './model.ts';
import type { LayersData } from './schema.ts';
import { tell, type Told } from './say.ts';
import { listFiles, listImages, listLayers } from './tables.ts';

/** What the images are made of, what they share and what a container sees, in words and tables. */
export function describe(data: LayersData, state: LayersState, text: Text): Description {
  const told = tell(data, state, text);
  const { set, images, sums, folding, containers, written, say } = told;
  const values = {
    count: containers,
    writable: say(written),
    stored: say(sums.unique),
    total: say(sums.unique + written),
  };
  return {
    summary: summarize(told, state, text),
    callouts: callouts(told, state, text).map((callout) => callout.text),
    details: () =>
      images.length === 0
        ? []
        : [
            listLayers(told, text),
            listImages(told, text),
            ...(folding ? [listFiles(told, folding, text)] : []),
            ...(containers > 0 ? [lineOf('line.containers', values, text)] : []),
            ...(folding && images.length === 1 && folding.stored > 0
              ? [lineOf('line.efficiency', { share: folding.share }, text)]
              : []),
            lineOf(`origin.${set.id}`, {}, text),
          ],
  };
}

function summarize(told: Told, state: LayersState, text: Text): string {
  const { images, top, shared, sums, folding, containers, written, say, exactly } = told;
  if (!top) return text.message('summary.none');
  const isOne = images.length === 1;
  if (folding && (state.peel > 0 || isOne)) {
    const { peeled, stored, visible } = folding;
    const values = { count: peeled, stored: say(stored), visible: say(visible) };
    return text.message(state.peel > 0 ? 'summary.peeled' : 'summary.hidden', values);
  }
  const count = shared.length;
  const id = isOne ? 'one' : count === 0 ? 'apart' : state.naive ? 'naive' : 'shared';
  return sayAll(
    [
      [
        true,
        `summary.${id}`,
        {
          images: images.length,
          count,
          naive: exactly(sums.naive),
          unique: exactly(sums.unique),
          saved: exactly(sums.naive - sums.unique),
        },
      ],
      [containers > 0, 'summary.containers', { count: containers, image: top.name, writable: say(written) }],
    ],
    text,
  ).join(' ');
}

/** What one committed change did. */
export function describeChange(
  data: LayersData,
  before: LayersState,
  after: LayersState,
  text: Text,
): string {
  const told = tell(data, after, text);
  const { set, sums, folding, containers: count, written, say } = told;
  const summary = summarize(told, after, text);
  const is = (field: string) => before[field] !== after[field];
  if (is('set')) return `${text.message('change.set', { set: text.message(`sets.${set.id}`) })} ${summary}`;
  const said = sayAll(
    [
      [is('containers'), 'change.containers', { count, total: say(sums.unique + written) }],
      ...(['changed', 'deleted'] as const).map((field): Saying => {
        const path = after[field];
        return [
          is(field),
          path === none ? `change.un${field}` : `change.${field}`,
          { path, size: say(written) },
        ];
      }),
      [
        is('peel') && folding !== undefined,
        'change.peel',
        { count: folding?.peeled ?? 0, visible: say(folding?.visible ?? 0) },
      ],
      [is('naive'), after.naive ? 'change.naive-on' : 'change.naive-off'],
    ],
    text,
  );
  if (set.images.some(({ id }) => is(id))) said.push(summary);
  return said.join(' ') || text.message('figure.unchanged');
}
