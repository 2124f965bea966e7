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
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
    } catch {
      return [];
    }
  };
  const write = (queries: readonly string[]) => {
    try {
      localStorage.setItem(key, JSON.stringify(queries));
    } catch {
      // Storage is full or forbidden: the search works all the same.
    }
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
