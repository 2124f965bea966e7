import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMoment, toYears } from '../../../src/diagrams/kinds/timeline/data-dates.ts';
import { dodge } from '../../../src/diagrams/kinds/timeline/dodge.ts';
import { frameOf, placeEvents, rowOf } from '../../../src/diagrams/kinds/timeline/frames.ts';
import { kind } from '../../../src/diagrams/kinds/timeline/index.ts';
import {
  eventsInView,
  fields,
  initial,
  strandsInView,
  toldAt,
  viewOf,
  type TimelineState,
} from '../../../src/diagrams/kinds/timeline/model.ts';
import type { TimelineData } from '../../../src/diagrams/kinds/timeline/schema.ts';
import { Store } from '../../../src/diagrams/live/store.ts';
import { readFileSync } from 'node:fs';
import { arbitraryState } from '../arbitrary-state.ts';
import { diagrams, textOf } from '../figures.ts';
import { toldAbout } from '../told.ts';

const diagram = diagrams.find(({ kind: name }) => name === 'timeline');
if (!diagram) throw new Error('diagrams/timeline.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as TimelineData;
const named = (name: string) =>
  ({ ...initial(data), ...diagram.states.start, ...diagram.states[name] }) as TimelineState;
const any = arbitraryState(fields(data)) as fc.Arbitrary<TimelineState>;
const runs = { numRuns: 1000 };
const told = (name: string) => eventsInView(data, named(name))[toldAt(data, named(name)) ?? -1]?.id;

describe('dates', () => {
  it('are as exact as they are stated', () => {
    expect(['1960s', '2003', '2013-03', '2013-03-23'].map(toMoment)).toEqual([
      { year: 1960, decade: true },
      { year: 2003 },
      { year: 2013, month: 3 },
      { year: 2013, month: 3, day: 23 },
    ]);
  });

  it('lie in the middle of what they name', () => {
    expect([toYears('1960s'), toYears('2003')]).toEqual([1965, 2003.5]);
    expect(toYears('2013-03-23')).toBeGreaterThan(toYears('2013-03'));
    expect(toYears('2013-03-23')).toBeLessThan(toYears('2013-04'));
  });

  it('are written in the way of the language', () => {
    const say = (lang: string) => kind.describe(data, named('start'), textOf(diagram, lang)).details()[0];
    expect(say('ko')).toMatchObject({ text: expect.stringContaining('2013년 3월 23일') as string });
    expect(say('en')).toMatchObject({ text: expect.stringContaining('23 March 2013') as string });
  });
});

describe('what happened when', () => {
  it.each([
    ['requirements', '1974'],
    ['xen', '2003'],
    ['pycon', '2013-03'],
    ['first-release', '2013-03-23'],
    ['libcontainer', '2014-03-10'],
    ['oci', '2015-06-22'],
    ['without-lxc', '2016-02-04'],
    ['containerd', '2016-04-13'],
    ['specs', '2017-07'],
    ['distribution', '2021-04-26'],
    ['image-store', '2025-11'],
  ])('%s is of %s', (id, date) => {
    expect(data.events.find((event) => event.id === id)?.date).toBe(date);
  });

  it('every event has sources, and all of them are in the bibliography', () => {
    const bibliography = readFileSync('docs/sources.yaml', 'utf8');
    for (const { sources } of data.events) {
      for (const source of sources) expect(bibliography).toContain(`\n${source}:\n`);
    }
  });
});

describe('the view', () => {
  it('the named states tell the events that the text means', () => {
    expect(['start', 'docker', 'oci', 'vms'].map(told)).toEqual([
      'first-release',
      'first-release',
      'oci',
      'mainframes',
    ]);
  });

  it('shows what lies in its years and strands, in the order of time, and nothing else', () => {
    fc.assert(
      fc.property(any, (state) => {
        const { from, to } = viewOf(state);
        const seen = eventsInView(data, state);
        expect(from).toBeLessThan(to);
        expect(seen.map(({ date }) => toYears(date))).toEqual(
          seen.map(({ date }) => toYears(date)).toSorted((a, b) => a - b),
        );
        for (const { date } of seen) expect(toYears(date) >= from && toYears(date) <= to).toBe(true);
        expect(toldAt(data, state) ?? 0).toBeLessThan(Math.max(1, seen.length));
      }),
      runs,
    );
  });

  it('hides everything when no strand is chosen, and says so', () => {
    const state = { ...named('start'), strands: [false, false, false] };
    expect(eventsInView(data, state)).toEqual([]);
    expect(kind.describe(data, state, textOf(diagram, 'en')).details()[0]).toMatchObject({
      text: 'Nothing of the chosen strands happened in these years.',
    });
  });

  it('every event can be stepped to and back', () => {
    const store = new Store(kind, data, textOf(diagram, 'ko'), { ...named('start'), event: 0 });
    const visited = [];
    for (const event of [...data.events.keys(), ...[...data.events.keys()].reverse()]) {
      store.dispatch({ type: 'set', field: 'event', value: event });
      store.commit();
      visited.push(eventsInView(data, store.state as TimelineState)[event]?.id);
    }
    const ids = eventsInView(data, named('start')).map(({ id }) => id);
    expect(visited).toEqual([...ids, ...ids.toReversed()]);
  });
});

describe('labels that dodge each other', () => {
  const wishes = fc
    .array(
      fc.record({
        at: fc.double({ min: 0, max: 400, noNaN: true }),
        height: fc.double({ min: 5, max: 25, noNaN: true }),
      }),
      { maxLength: 15 },
    )
    .map((all) => all.toSorted((a, b) => b.at - a.at));

  it('never overlap, keep their order and stay inside', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const middles = dodge(all, 0, 400);
        middles.forEach((middle, at) => {
          const half = (all[at]?.height ?? 0) / 2;
          const floor = at === 0 ? 400 : (middles[at - 1] ?? 0) - (all[at - 1]?.height ?? 0) / 2;
          expect(middle + half).toBeLessThanOrEqual(floor + 1e-6);
          expect(middle - half).toBeGreaterThanOrEqual(-1e-6);
        });
      }),
      runs,
    );
  });

  it('stand where they wish when nothing is in the way', () => {
    expect(
      dodge(
        [
          { at: 300, height: 20 },
          { at: 200, height: 20 },
          { at: 100, height: 20 },
        ],
        0,
        400,
      ),
    ).toEqual([300, 200, 100]);
  });

  it('share the inconvenience', () => {
    expect(
      dodge(
        [
          { at: 200, height: 20 },
          { at: 200, height: 20 },
        ],
        0,
        400,
      ),
    ).toEqual([210, 190]);
  });

  it.each(['narrow', 'wide'] as const)('leave room for every event of every view, %s', (width) => {
    const text = textOf(diagram, 'en');
    const frame = frameOf(data, text, width);
    fc.assert(
      fc.property(any, (state) => {
        for (const { event, middle } of placeEvents(data, state, frame, text)) {
          const half = rowOf(event, frame.words(event.strand).width, text).height / 2;
          expect(middle - half).toBeGreaterThanOrEqual(frame.top - 1e-6);
          expect(middle + half).toBeLessThanOrEqual(frame.bottom + 1e-6);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what the figure refutes', () => {
  it('"Docker runs on LXC": in `docker` LXC is replaced in 2014 and removed in 2016', () => {
    const ids = eventsInView(data, named('docker')).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['libcontainer', 'without-lxc']));
  });

  it('"containers came first": in `start` the oldest events are those of virtual machines', () => {
    expect(strandsInView(eventsInView(data, named('start')))).toEqual(['vms', 'docker', 'standards']);
  });

  it('"only Docker can run its images": in `oci` format and runtime are standards', () => {
    const ids = eventsInView(data, named('oci')).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['oci', 'specs', 'distribution']));
  });
});

describe('a fault in the file is told with place and remedy', () => {
  it('a date that is none', () => {
    expect(toldAbout('timeline', (text) => text.replace("'2015-06-22'", "'22.6.2015'")))
      .toMatchInlineSnapshot(`
      "diagrams/timeline.yaml:15: events.8.date has to be a decade ('1960s'), a year, a month ('2013-03') or a day ('2013-03-23').
      diagrams/timeline.yaml:15: events.8.date lies outside the span from 1960 to 2026. Widen the span."
    `);
  });

  it('an event out of order', () => {
    expect(
      toldAbout('timeline', (text) => text.replace('date: 2014-06', 'date: 2019-06')),
    ).toMatchInlineSnapshot(
      `"diagrams/timeline.yaml:15: events.8.date is 2015-06-22, before that of "one". Put the events in the order of time."`,
    );
  });

  it('an event without a source', () => {
    expect(
      toldAbout('timeline', (text) => text.replace('sources: [wald]', 'sources: []')),
    ).toMatchInlineSnapshot(
      `"diagrams/timeline.yaml:9: events.2.sources is empty. Name the source of the event."`,
    );
  });

  it('an unknown strand', () => {
    expect(
      toldAbout('timeline', (text) =>
        text.replace('strand: standards, sources: [oci-dist]', 'strand: standard, sources: [oci-dist]'),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/timeline.yaml:22: events.15.strand is "standard", but has to be one of: vms, docker, standards."`,
    );
  });

  it('an event beyond the axis', () => {
    expect(toldAbout('timeline', (text) => text.replace('to: 2026 }', 'to: 2020 }'))).toMatch(
      /events\.16\.date lies outside the span from 1960 to 2020\. Widen the span\./,
    );
  });
});
