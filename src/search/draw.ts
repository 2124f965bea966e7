import type { Piece } from './excerpt.ts';
import type { Labels } from './labels.ts';
import type { Hit } from './query.ts';

/** A part of the list: hits, or queries to choose from; empty ones are left out. */
export interface Group {
  heading?: string;
  /** Language of the hits, when it is not the page's. */
  lang?: string;
  hits?: Hit[];
  queries?: string[];
  /** Label of the option that empties this group for good. */
  forget?: string;
}

/** The options of the list, in their groups. */
export function drawAll(groups: readonly Group[], words: Labels['words'], root: string): HTMLElement[] {
  let count = 0;
  const numbered = (option: HTMLElement): HTMLElement => {
    option.id = `search-option-${count}`;
    option.role = 'option';
    option.tabIndex = -1;
    option.ariaSelected = 'false';
    count += 1;
    return option;
  };
  return groups.flatMap((group, at) => {
    const options = [
      ...(group.hits ?? []).map((hit) => numbered(drawHit(hit, words, root))),
      ...(group.queries ?? []).map((query) => numbered(drawQuery(query))),
    ];
    if (options.length === 0) return [];
    if (group.forget) options.push(numbered(drawForget(group.forget)));
    if (group.heading === undefined) return options;
    const heading = draw('div', 'search-heading', group.heading);
    heading.id = `search-heading-${at}`;
    heading.role = 'presentation';
    const box = draw('div', group.queries ? 'search-group search-queries' : 'search-group');
    box.role = 'group';
    box.setAttribute('aria-labelledby', heading.id);
    const inner = draw('div', 'search-options');
    inner.role = 'presentation';
    if (group.lang) inner.lang = group.lang;
    inner.append(...options);
    box.append(heading, inner);
    return [box];
  });
}

function drawHit(
  { kind, path, way, title, excerpt }: Hit,
  words: Labels['words'],
  root: string,
): HTMLElement {
  const link = draw('a', 'search-hit');
  link.href = root + path;
  const line = draw('span', 'search-title');
  line.append(...drawPieces(title));
  const place = draw('span', 'search-way', way.join(' › '));
  if (kind !== 'section') place.append(' ', draw('span', 'search-kind', words[kind]));
  const text = draw('span', 'search-excerpt');
  text.append(...drawPieces(excerpt));
  link.append(place, line, text);
  return link;
}

function drawQuery(query: string): HTMLElement {
  const button = draw('button', 'search-query', query);
  button.type = 'button';
  button.dataset.query = query;
  return button;
}

function drawForget(label: string): HTMLElement {
  const button = draw('button', 'search-forget', label);
  button.type = 'button';
  return button;
}

function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? draw('mark', '', text) : text));
}

/** An element with its class and text. */
export function draw<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
