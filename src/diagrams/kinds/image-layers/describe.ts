import type { Description, Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { callouts, sayCallout } from './callouts.ts';
import { none, toShown, type Folding, type LayersState, type Shown } from './model.ts';
import type { LayersData } from './schema.ts';
import { newBlobs, sayBytes, sayExactly, totals, weigh, writtenBytes } from './say.ts';

/** What the images are made of, what they share and what a container sees, in words and tables. */
export function describe(data: LayersData, state: LayersState, text: Text): Description {
  const shown = toShown(data, state);
  const { set, images, folding, containers } = shown;
  return {
    summary: summarize(shown, state, text),
    callouts: callouts(shown, state).map((callout) => sayCallout(callout, shown, state, text)),
    details: images.length === 0 ? [] : [
      listLayers(shown, text),
      listImages(shown, text),
      ...(folding ? [listFiles(shown, folding, text)] : []),
      ...(containers > 0 ? [{ type: 'line' as const, text: sayContainers(shown, text) }] : []),
      ...(folding && images.length === 1 ? [{ type: 'line' as const, text: text.message('line.efficiency', { share: weigh(folding).share }) }] : []),
      { type: 'line', text: text.message(`origin.${set.id}`) },
    ],
  };
}

function summarize(shown: Shown, state: LayersState, text: Text): string {
  const { images, set, folding, containers } = shown;
  const say = (bytes: number) => sayBytes(bytes, set, text);
  if (images.length === 0) return text.message('summary.none');
  if (folding && state.peel > 0) {
    const { stored, visible } = weigh(folding);
    return text.message('summary.peeled', { count: peeled(folding, state), stored: say(stored), visible: say(visible) });
  }
  if (folding && images.length === 1) {
    const { stored, visible, share } = weigh(folding);
    return text.message('summary.hidden', { stored: say(stored), visible: say(visible), share });
  }
  const sums = totals(shown);
  const params = {
    images: images.length, count: shown.shared.length,
    naive: sayExactly(sums.naive, set, text), unique: sayExactly(sums.unique, set, text), shared: sayExactly(sums.shared, set, text),
  };
  const id = images.length === 1 ? 'one' : params.count === 0 ? 'apart' : state.naive ? 'naive' : 'shared';
  const own = containers === 0 ? '' : ` ${text.message('summary.containers', {
    count: containers, image: images.at(-1)?.name ?? '', writable: say(writtenBytes(shown)),
  })}`;
  return text.message(`summary.${id}`, params) + own;
}

/** How many layers are off; a state may ask for more than there are. */
function peeled({ image, writable, kept }: Folding, { peel }: LayersState): number {
  return Math.min(peel, image.length + (writable ? 1 : 0) - kept);
}

function listLayers({ images, set, folding }: Shown, text: Text) {
  const blobs = [...new Map(images.flatMap((image) => image.blobs).map((blob) => [blob.digest, blob])).values()];
  return {
    type: 'table' as const,
    caption: text.message('table.layers'),
    head: ['table.layer', 'table.size', 'table.in'].map((key) => text.message(key)),
    rows: blobs.map((blob) => [
      text.message('table.layer-name', {
        number: folding ? text.number((images.at(-1)?.blobs.indexOf(blob) ?? 0) + 1) : blob.digest,
        made: blob.layer.made,
      }),
      folding || blob.bytes < 1000 ? sayBytes(blob.bytes, set, text) : `${sayBytes(blob.bytes, set, text)} (${sayExactly(blob.bytes, set, text)})`,
      images.filter((image) => image.layers.includes(blob.digest)).map(({ name }) => name).join(', '),
    ]),
  };
}

function listImages(shown: Shown, text: Text) {
  const { images, set } = shown;
  const sums = totals(shown);
  return {
    type: 'table' as const,
    caption: text.message('table.images'),
    head: ['table.image', 'table.count', 'table.whole', 'table.new'].map((key) => text.message(key)),
    rows: [
      ...images.map(({ name, blobs }, index) => [
        name, text.number(blobs.length), sayBytes(bytesOf(blobs), set, text), sayBytes(bytesOf(newBlobs(shown, index)), set, text),
      ]),
      [
        text.message('table.none'), text.number(images.reduce((sum, { blobs }) => sum + blobs.length, 0)),
        sayBytes(sums.naive, set, text), sayBytes(sums.unique, set, text),
      ],
    ],
  };
}

function listFiles({ set }: Shown, folding: Folding, text: Text) {
  const say = (bytes: number) => sayBytes(bytes, set, text);
  const all = [...folding.image, ...(folding.writable ? [folding.writable] : [])];
  const isWritable = (layer: number) => layer === folding.image.length;
  return {
    type: 'table' as const,
    caption: text.message('table.files'),
    head: ['table.path', 'table.where', 'table.seen'].map((key) => text.message(key)),
    rows: folding.paths.map((path) => {
      const seen = folding.seen.get(path);
      const where = all.flatMap((layer, index) =>
        layer.filter((entry) => entry.path === path).map((entry) =>
          entry.type === 'file'
            ? text.message(isWritable(index) ? 'where.writable' : 'where.layer', { number: index + 1, size: say(entry.bytes) })
            : text.message(isWritable(index) ? 'where.writable-whiteout' : 'where.whiteout', { number: index + 1 }),
        ),
      );
      return [
        path, where.join(', '),
        seen
          ? text.message(isWritable(seen.layer) ? 'seen.writable' : 'seen.layer', { number: seen.layer + 1, size: say(seen.bytes) })
          : text.message('seen.hidden'),
      ];
    }),
  };
}

function sayContainers(shown: Shown, text: Text): string {
  const { set, containers } = shown;
  const written = writtenBytes(shown);
  const { unique } = totals(shown);
  return text.message('line.containers', {
    count: containers, writable: sayBytes(written, set, text), stored: sayBytes(unique, set, text), total: sayBytes(unique + written, set, text),
  });
}

/** What one committed change did. */
export function describeChange(data: LayersData, before: LayersState, after: LayersState, text: Text): string {
  const shown = toShown(data, after);
  const { set, folding, containers } = shown;
  if (before.set !== after.set) return `${text.message('change.set', { set: text.message(`sets.${set.id}`) })} ${summarize(shown, after, text)}`;
  const say = (bytes: number) => sayBytes(bytes, set, text);
  const is = (...names: string[]) => names.some((name) => before[name] !== after[name]);
  const lines = [
    ...(is('containers') ? [text.message('change.containers', { count: containers, total: say(totals(shown).unique + writtenBytes(shown)) })] : []),
    ...(is('changed') ? [sayFile('changed')] : []),
    ...(is('deleted') ? [sayFile('deleted')] : []),
    ...(is('peel') && folding ? [text.message('change.peel', { count: peeled(folding, after), visible: say(weigh(folding).visible) })] : []),
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
