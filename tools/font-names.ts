/** Names that a font states of itself, by the ids of the OpenType `name` table. */
export type FontNames = Readonly<Record<number, string>>;

interface Table {
  tag: string;
  bytes: Buffer;
}

/** Returns a TrueType font with these names and no others. */
export function withNames(font: Buffer, names: FontNames): Buffer {
  const kept = readTables(font).filter(({ tag }) => tag !== 'name');
  return writeTables([...kept, { tag: 'name', bytes: toNameTable(names) }]);
}

/** Windows, Unicode, American English: the one encoding that every reader of fonts knows. */
function toNameTable(names: FontNames): Buffer {
  const entries = Object.entries(names).map(([id, text]) => ({
    id: Number(id),
    bytes: Buffer.from(text, 'utf16le').swap16(),
  }));
  const head = Buffer.alloc(6 + 12 * entries.length);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of entries.entries()) {
    const fields = [3, 1, 0x409, id, bytes.length, offset];
    for (const [place, field] of fields.entries()) head.writeUInt16BE(field, 6 + 12 * index + 2 * place);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...entries.map(({ bytes }) => bytes)]);
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = font.subarray(12 + 16 * index, 28 + 16 * index);
    const start = record.readUInt32BE(8);
    return {
      tag: record.toString('latin1', 0, 4),
      bytes: font.subarray(start, start + record.readUInt32BE(12)),
    };
  });
}

function writeTables(tables: readonly Table[]): Buffer {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const log = Math.floor(Math.log2(sorted.length));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  head.writeUInt32BE(0x00010000, 0);
  const search = [sorted.length, 16 * 2 ** log, log, 16 * (sorted.length - 2 ** log)];
  for (const [place, field] of search.entries()) head.writeUInt16BE(field, 4 + 2 * place);
  const padded = sorted.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]));
  let offset = head.length;
  for (const [index, { tag, bytes }] of sorted.entries()) {
    const body = padded[index] ?? bytes;
    head.write(tag, 12 + 16 * index, 'latin1');
    const fields = [toChecksum(body), offset, bytes.length];
    for (const [place, field] of fields.entries()) head.writeUInt32BE(field, 16 + 16 * index + 4 * place);
    offset += body.length;
  }
  return Buffer.concat([head, ...padded]);
}

function toChecksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
