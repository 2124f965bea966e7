import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadDownloads } from '../../src/site/downloads.ts';
import { readReleaseFile, toReleaseFile } from '../../src/site/release-file.ts';

it('files are named after what they hold', () => {
  expect(toReleaseFile('1.2.0', { format: 'pdf', lang: 'ko' })).toBe('layer-by-layer-1.2.0-ko.pdf');
  expect(toReleaseFile('1.2.0', { format: 'zip' })).toBe('layer-by-layer-1.2.0.zip');
});

it.each([
  { format: 'zip' },
  { format: 'pdf', lang: 'ko' },
  { format: 'epub', lang: 'pt-BR' },
  { format: 'pdf', lang: 'es-419' },
  { format: 'epub', lang: 'sl-rozaj-1994' },
] as const)('a file that holds %j says so in its name', (held) => {
  expect(readReleaseFile('1.2.0', toReleaseFile('1.2.0', held))).toEqual(held);
});

it.each([
  'layer-by-layer-1.2.1-ko.pdf',
  'layer-by-layer-1.2.0-ko.txt',
  'layer-by-layer-1.2.0-.pdf.sha256',
  'notes-1.2.0-ko.pdf',
])('%s is no file of the release 1.2.0', (name) => {
  expect(readReleaseFile('1.2.0', name)).toBeUndefined();
});

it('a site offers every file that a release has written for it, and nothing else', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  try {
    const held = [{ format: 'pdf', lang: 'es-419' }, { format: 'zip' }] as const;
    for (const one of held) writeFileSync(join(folder, toReleaseFile(version, one)), 'twelve bytes');
    writeFileSync(join(folder, 'notes.md'), '');
    expect(loadDownloads(folder)).toEqual(
      held.map((one) => ({ ...one, file: toReleaseFile(version, one), size: 12 })),
    );
    expect(loadDownloads('')).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
