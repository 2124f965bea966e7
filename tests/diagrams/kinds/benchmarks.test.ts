import { describe, expect, it } from 'vitest';
import { kind } from '../../../src/diagrams/kinds/benchmarks/index.ts';
import {
  axisEnd,
  barsOf,
  chartOf,
  initial,
  shareOf,
  type BenchmarksState,
} from '../../../src/diagrams/kinds/benchmarks/model.ts';
import type { BenchmarksData } from '../../../src/diagrams/kinds/benchmarks/schema.ts';
import { numberOf } from '../../../src/diagrams/tables/cell.ts';
import { loadTables } from '../../../src/diagrams/tables/index.ts';
import { diagrams, languages, textOf } from '../figures.ts';
import { toldAbout } from '../told.ts';

const diagram = diagrams.find(({ kind: name }) => name === 'benchmarks');
if (!diagram) throw new Error('diagrams/benchmarks.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as BenchmarksData;
const tables = await loadTables('.', { tables: 'diagrams/tables', docs: 'docs' });
const named = (name: string) =>
  ({ ...initial(data), ...diagram.states.start, ...diagram.states[name] }) as BenchmarksState;
const say = (name: string, lang: string) => kind.describe(data, named(name), textOf(diagram, lang)).summary;

describe('the numbers', () => {
  it('are those of the data tables, each in one copy', () => {
    for (const { rows } of data.charts) {
      for (const { number } of rows) {
        const values = Object.values(number.cells).map(({ value }) => value);
        const same = tables.flatMap((table) =>
          table.rows.filter((row) => (row.source ?? table.source) === number.source).map((row) => row.values),
        );
        expect(same).toContainEqual(values);
      }
    }
  });

  it('stated shares are those of the measured values, but for their rounding', () => {
    for (const chart of data.charts) {
      for (const row of chart.rows) {
        for (const { column, ratio } of chart.series) {
          const share = shareOf(chart, row, column);
          const [own, base] = [
            numberOf(row.number.cells[column]?.value),
            numberOf(row.number.cells[chart.base ?? '']?.value),
          ];
          if (!ratio || !share || own === undefined || base === undefined) continue;
          const unit = 10 ** -share.digits;
          // The authors' shares are those of unrounded values.
          expect(
            Math.abs(share.percent - (own / base) * 100),
            `${chart.id} ${row.id} ${column}`,
          ).toBeLessThanOrEqual(0.75 * unit);
        }
      }
    }
  });

  it.each([
    ['start', 'linpack', 'kvm', 97.7],
    ['disk', 'random-read', 'docker', 100.1],
    ['disk', 'random-read', 'kvm', 54.9],
    ['mysql', 'best', 'kvm', 42],
    ['mysql', 'best', 'docker', 98],
    ['mysql', 'worst', 'docker', 86],
  ])('in the state %s, %s on %s is the %d %% of the text', (state, rowId, column, percent) => {
    const chart = chartOf(data, named(state));
    const row = chart.rows.find(({ id }) => id === rowId);
    expect(row && shareOf(chart, row, column)?.percent).toBeCloseTo(percent, 9);
  });
});

describe('the charts', () => {
  it('never have two sources or two years', () => {
    for (const { rows } of data.charts) {
      expect(new Set(rows.map(({ number }) => `${number.source} ${number.year}`)).size).toBe(1);
    }
  });

  it('start at zero and hold every bar', () => {
    for (const chart of data.charts) {
      for (const bar of chart.rows.flatMap((row) => barsOf(chart, row))) {
        expect(bar.length ?? 0).toBeGreaterThanOrEqual(0);
        expect(bar.length ?? 0).toBeLessThanOrEqual(axisEnd(chart));
      }
    }
  });

  it('leave a gap where nothing was measured, and say so', () => {
    const chart = chartOf(data, named('network'));
    const docker = chart.rows
      .flatMap((row) => barsOf(chart, row))
      .filter(({ column }) => column === 'docker');
    expect(docker.map(({ length }) => length)).toEqual([expect.closeTo(99.8), undefined]);
    const [table] = kind.describe(data, named('network'), textOf(diagram, 'en')).details();
    expect(table?.type === 'table' && table.rows[1]).toContain('not measured');
  });

  it.each(languages)('say grade, year, source and environment in %s', (lang) => {
    const text = textOf(diagram, lang);
    for (const { id, rows } of data.charts) {
      const origin = kind
        .describe(data, { chart: id, labels: 'share' }, text)
        .details()
        .filter((detail) => detail.type === 'line')
        .map((line) => line.text)
        .join(' ');
      expect(origin).toContain(String(rows[0]?.number.year));
      expect(origin).toContain(text.message(`environment.${id}`));
      expect(origin).toContain(text.message(`grade.${rows[0]?.number.grade ?? ''}`));
    }
  });
});

describe('what the figure refutes', () => {
  it('"VMs always take minutes to start": in `boot` every minimal guest is up in a quarter of a second', () => {
    const chart = chartOf(data, named('boot'));
    for (const bar of chart.rows.flatMap((row) => barsOf(chart, row))) expect(bar.length).toBeLessThan(250);
  });

  it('"VMs are slow at everything": in `start` a tuned VM computes within 3 % of the machine itself', () => {
    const chart = chartOf(data, named('start'));
    for (const row of chart.rows) expect(shareOf(chart, row, 'kvm')?.percent).toBeGreaterThanOrEqual(97);
  });

  it('"containers cost nothing": in `mysql` the worst configuration of Docker loses a seventh', () => {
    const chart = chartOf(data, named('mysql'));
    const worst = chart.rows.find(({ id }) => id === 'worst');
    expect(worst && shareOf(chart, worst, 'docker')?.percent).toBe(86);
  });

  it('"Firecracker writes faster than QEMU": in `vm-io` what was not flushed is marked', () => {
    const chart = chartOf(data, named('vm-io'));
    const marked = chart.rows.flatMap((row) => barsOf(chart, row)).filter(({ doubtful }) => doubtful);
    expect(marked.map(({ row, column }) => `${row} ${column}`)).toEqual([
      'random-write firecracker',
      'random-write cloud-hypervisor',
    ]);
  });
});

describe('words', () => {
  it('the disk chart says the numbers of the chapter', () => {
    expect(say('disk', 'ko')).toMatchInlineSnapshot(
      `"베어메탈을 100%로 놓으면 4KiB 임의 읽기에서 도커는 100.1%, KVM은 54.9%입니다. 순차 읽기에서는 KVM도 99.4%입니다."`,
    );
    expect(say('disk', 'en')).toMatchInlineSnapshot(
      `"With bare metal as 100%, random reads of 4\u00a0KiB came to 100.1% on Docker and 54.9% on KVM. Sequential reads reached 99.4% even on KVM."`,
    );
  });
});

describe('a fault in the files is told with place and remedy', () => {
  it('a second source on one axis', () => {
    expect(
      toldAbout('benchmarks', (text) =>
        text.replace('from-table: firecracker-boot/qemu }', 'from-table: lightvm/vm-boot }'),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/benchmarks.yaml:62: charts.4.rows.4 comes from lightvm (2017), the first row from fc-data (2020). Two sources never share a chart; make another one."`,
    );
  });

  it('two units on one axis', () => {
    expect(
      toldAbout('benchmarks', (text) =>
        text.replace('from-table: gvisor/memory-redis', 'from-table: gvisor/docker-run-true'),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/benchmarks.yaml:109: charts.8.rows.3 is in ms, the first row in another unit. Bars of one axis have one unit."`,
    );
  });

  it('a column that the table does not have', () => {
    expect(
      toldAbout('benchmarks', (text) => text.replace('whisker: p99', 'whisker: p95')),
    ).toMatchInlineSnapshot(
      `"diagrams/benchmarks.yaml:56: charts.4.whisker names "p95", which is not a column of the table. Columns: median, p99, runs. Fix the name."`,
    );
  });

  it('shares of nothing', () => {
    expect(
      toldAbout('benchmarks', (text) =>
        text.replace('measure: ratio\n    base: metal\n', 'measure: ratio\n'),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/benchmarks.yaml:77: charts.6.measure needs a base when it is ratio, and none when it is absolute. Add or remove base."`,
    );
  });

  it('a remark where there is no bar', () => {
    expect(
      toldAbout('benchmarks', (text) => text.replace('row: kata, column', 'row: katta, column')),
    ).toMatchInlineSnapshot(
      `"diagrams/benchmarks.yaml:99: charts.7.remarks.0 stands at "katta" and "start", where there is no bar. Name a row and a column of series."`,
    );
  });

  it('a sentence that names a number of another chart', () => {
    expect(
      toldAbout('benchmarks', (text) => text.replace('{random-read-docker}', '{linpack-docker}'), 'en'),
    ).toMatch(
      /^docs\/en\/diagrams\/benchmarks\.yaml: summary\.disk uses \{linpack-docker\}, which this message is not given\./,
    );
  });
});
