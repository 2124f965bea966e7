import { InputError } from '../../input/index.ts';
import { firstLanguage } from '../original.ts';
import type { PageFile } from '../parsed-page.ts';
import { toDirection } from './direction.ts';
import { recordName } from './record.ts';
import type { Files } from './language-drift.ts';

/**
 * The files of a new language: copies of what `from` says, so that the site builds before a word is translated.
 * Nothing is recorded of them, so that every block waits for its translation. Throws when the language is there, or
 * its name is no language tag.
 */
export function toNewLanguage(files: Files, lang: string, from = firstLanguage): PageFile[] {
  const locale = toLocale(lang);
  if (files.some(({ path }) => path.startsWith(`docs/${lang}/`)))
    throw new InputError([`docs/${lang}/: is there already. Run: npm run translate -- todo ${lang}.`]);
  const folder = `docs/${from}/`;
  const copied = files.filter(({ path }) => path.startsWith(folder) && !path.endsWith(`/${recordName}`));
  if (copied.length === 0)
    throw new InputError([`docs/${from}/: there is no such language to copy. Name one that is there.`]);
  return copied.map(({ path, source }) => {
    const name = path.slice(folder.length);
    return { path: `docs/${lang}/${name}`, source: toStart(name, source, locale) };
  });
}

function toStart(name: string, source: string, locale: Intl.Locale): string {
  if (name === 'words.txt') return '# Words that the dictionary of this language lacks, one a line.\n';
  if (name !== 'interface.yaml') return source;
  const own = new Intl.DisplayNames(locale, { type: 'language' }).of(locale.toString()) ?? locale.toString();
  return source
    .replace(/^( +)name: .*$/m, `$1name: ${own}`)
    .replace(/^( +)dir: .*$/m, `$1dir: ${toDirection(locale.toString())}`);
}

function toLocale(lang: string): Intl.Locale {
  try {
    const locale = new Intl.Locale(lang);
    if (locale.toString() === lang) return locale;
  } catch {
    // Told below, as a tag in another spelling is.
  }
  throw new InputError([
    `docs/${lang}/: "${lang}" is not a language tag. Name it by its BCP 47 tag, such as fr, ar or pt-BR.`,
  ]);
}
