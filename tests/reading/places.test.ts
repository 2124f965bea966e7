import { describe, expect, it } from 'vitest';
import { toPlaces, toSlug, withPlace } from '../../src/reading/places.ts';

describe("the reader's places", () => {
  it('come back as they were kept', () => {
    const places = withPlace({}, 'containers', { at: 'io', read: false });
    expect(toPlaces(JSON.stringify(places))).toEqual({ containers: { at: 'io', read: false } });
  });

  it('a chapter once read stays read', () => {
    const places = withPlace({}, 'containers', { at: 'quiz', read: true });
    expect(withPlace(places, 'containers', { at: 'io', read: false })).toEqual({
      containers: { at: 'io', read: true },
    });
  });

  it.each([
    null,
    '',
    'nonsense',
    '7',
    'null',
    '[1]',
    '{"containers":"io"}',
    '{"containers":{"at":3,"read":true}}',
  ])('%s holds none', (stored) => {
    expect(toPlaces(stored)).toEqual({});
  });

  it('a page is told by its file, on the web and on disk', () => {
    expect(toSlug('/ko/containers.html')).toBe('containers');
    expect(toSlug('/C:/한 층씩/en/containers.html')).toBe('containers');
    expect(toSlug('/ko/')).toBe('');
  });
});
