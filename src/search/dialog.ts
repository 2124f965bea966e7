import { adoptStyles } from '../browser/adopt-styles.ts';
import { draw, drawAll, type Group } from './draw.ts';
import { searchGlobal } from './entry.ts';
import type { Labels } from './labels.ts';
import { connectListbox } from './listbox.ts';
import { createSearch, type Search } from './query.ts';
import { connectRecent } from './recent.ts';

/** Fewer terms on a page than this are too few to begin with. */
const FEW_TERMS = 4;
const MOST_TERMS = 6;
const HITS_ELSEWHERE = 5;

/** Makes the open dialog search, once its language's script has come; without it the dialog stays as it is. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[role="status"]');
  const { lang } = document.documentElement;
  const script = globalThis[searchGlobal]?.[lang];
  if (!input || !status || !script?.labels) return;
  const { words, counts, elsewhere, suggestions } = script.labels;
  dialog.dataset.ready = '';
  const root = dialog.dataset.engine?.replace(/assets\/.*/, '') ?? '';
  const list = drawFrame(dialog, input, words);
  adoptStyles(script.styles);
  const terms = [...document.querySelectorAll('main .term a')].map(({ textContent }) => textContent);
  const own = [...new Set(terms)].slice(0, MOST_TERMS);
  const recent = connectRecent(lang);
  const searches = new Map<string, Search | 'broken'>();

  const show = (sentence: string, groups: Group[]) => {
    if (status.textContent !== sentence) status.textContent = sentence;
    list.replaceChildren(...drawAll(groups, words, root));
    listbox.renew();
  };
  const update = () => {
    const typed = input.value;
    const search = searches.get(lang);
    if (typed.trim() === '') showStart();
    else if (search === 'broken') show(words.broken, []);
    else if (!search) show(words.loading, []);
    else showAnswer(search, typed);
  };
  const showStart = () => {
    show('', [
      { heading: words.recent, queries: recent.list(), forget: words.forget },
      { heading: words.suggested, queries: own.length < FEW_TERMS ? suggestions : own },
    ]);
  };
  const showAnswer = (search: Search, typed: string) => {
    const answer = search.find(typed);
    if (answer.kind === 'found') show(counts[answer.hits.length] ?? '', [{ hits: answer.hits }]);
    else if (answer.kind === 'nothing') void showNothing(search, typed);
    else show(words[answer.kind], []);
  };
  const showNothing = async (search: Search, typed: string) => {
    const groups: Group[] = [{ heading: words.nearby, queries: search.near(typed) }];
    show(words.nothing, groups);
    for (const { lang: other, path, heading } of elsewhere) {
      await load(root + path);
      const there = prepare(other);
      const answer = there === 'broken' ? undefined : there.find(typed, HITS_ELSEWHERE);
      if (answer?.kind === 'found') groups.push({ heading, lang: other, hits: answer.hits });
    }
    if (input.value === typed) show(words.nothing, groups);
  };
  const prepare = (wanted: string): Search | 'broken' => {
    const search = searches.get(wanted) ?? toSearch(wanted);
    searches.set(wanted, search);
    return search;
  };
  const listbox = connectListbox({
    input,
    list,
    choose: (query) => {
      input.value = query;
      update();
      input.focus();
    },
    forget: () => {
      recent.forget();
      update();
      input.focus();
    },
    leave: () => {
      recent.keep(input.value);
      dialog.close();
    },
  });

  let composing = false;
  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    update();
  });
  // Each stage of a syllable is an input too: what is found follows the typing, what is typed is never touched.
  input.addEventListener('input', update);
  dialog.addEventListener('cancel', (event) => {
    // This Escape belongs to the input method.
    if (composing) event.preventDefault();
  });
  new MutationObserver(() => {
    if (dialog.open) update();
  }).observe(dialog, { attributeFilter: ['open'] });
  update();
  // What can be chosen at once is drawn first: taking the index in is the longest step.
  setTimeout(() => {
    prepare(lang);
    update();
  });
}

/** What the sheet needs besides its box: a list that the box rules (WAI-ARIA combobox), and which keys do what. */
function drawFrame(dialog: HTMLElement, input: HTMLElement, words: Labels['words']): HTMLElement {
  const list = draw('div', 'search-results');
  list.id = 'search-results';
  list.role = 'listbox';
  list.ariaLabel = words.results;
  input.role = 'combobox';
  input.setAttribute('aria-controls', list.id);
  input.ariaAutoComplete = 'list';
  const keys = draw('p', 'search-keys', words.keys);
  keys.ariaHidden = 'true';
  dialog.append(list, keys);
  return list;
}

const asked = new Map<string, Promise<void>>();

/** Loads the script of another language once, and settles even when it does not come. */
function load(path: string): Promise<void> {
  const answer =
    asked.get(path) ??
    new Promise<void>((resolve) => {
      const script = document.createElement('script');
      script.src = path;
      script.onload = script.onerror = () => resolve();
      document.head.append(script);
    });
  asked.set(path, answer);
  return answer;
}

function toSearch(lang: string): Search | 'broken' {
  const index = globalThis[searchGlobal]?.[lang]?.index;
  try {
    return index ? createSearch(index) : 'broken';
  } catch {
    return 'broken';
  }
}

const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
if (dialog && !('ready' in dialog.dataset)) startSearch(dialog);
