import { recall, remember } from '../browser/storage.ts';

const MOST = 5;

/** What was searched for before, kept in this browser only. */
export interface Recent {
  list: () => string[];
  keep: (query: string) => void;
  forget: () => void;
}

/** The recent queries of one language; a browser that keeps nothing has none. */
export function connectRecent(lang: string): Recent {
  const key = `layer-by-layer:searches:${lang}`;
  const list = () => {
    try {
      const kept: unknown = JSON.parse(recall(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
    } catch {
      return [];
    }
  };
  const write = (queries: readonly string[]) => {
    remember(key, JSON.stringify(queries));
  };
  return {
    list,
    keep: (typed) => {
      const query = typed.trim();
      if (query) write([query, ...list().filter((one) => one !== query)].slice(0, MOST));
    },
    forget: () => write([]),
  };
}
