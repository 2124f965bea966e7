/**
 * The id under which something of a chapter stands in the book, where ids of all chapters meet. A figure's chapter
 * goes behind the word `figure-` or `part-`, so that the live script finds `figure-<name>` there as on any page.
 * @example toBookId('containers', 'one-kernel') // => 'containers--one-kernel'
 * @example toBookId('containers', 'figure-stacks-apps') // => 'figure-containers--stacks-apps'
 */
export function toBookId(slug: string, id: string): string {
  // A term means the same in every chapter; the book says it once.
  if (id.startsWith('term-')) return id;
  const [, word = '', rest = id] = /^(figure-|part-)(.*)$/.exec(id) ?? [];
  return `${word}${slug}--${rest}`;
}

/**
 * Where a link of a chapter leads in the book: `href` is relative to the chapter, which lies beside the book. Links to
 * what is not in the book stay as they are; a figure's state in a fragment (`#figure-stacks?apps=6`) is kept.
 */
export function toBookHref(slug: string, href: string, slugs: readonly string[], lang: string): string {
  const [, path = '', fragment = ''] = /^([^#]*)#?(.*)$/.exec(href) ?? [];
  const target =
    path === '' ? slug : slugs.find((one) => [`../${lang}/${one}.html`, `${one}.html`].includes(path));
  if (target === undefined || (path === '' && fragment === '')) return href;
  const [id = '', ...state] = fragment.split('?');
  return `#${[id ? toBookId(target, id) : target, ...state].join('?')}`;
}
