import { describe, expect, it } from 'vitest';
import { assertOnlyIds, fillFlow, labelNames } from '../../src/flows/fill.ts';

const source = '%% narrow: TB\nflowchart LR\n  a["{client}"] -->|"{request}"| b["{engine}"]\n';

describe('filling a source', () => {
  it('asks for every label once, and for none in a comment', () => {
    expect(labelNames(`%% {none}\n${source}  c["{client}"]\n`)).toEqual(['client', 'request', 'engine']);
  });

  it('turns the direction for narrow columns only', () => {
    const labels = { client: 'CLI', request: 'REST API', engine: 'dockerd' };
    expect(fillFlow(source, labels, 'wide')).toBe(
      '%% narrow: TB\nflowchart LR\n  a["CLI"] -->|"REST API"| b["dockerd"]\n',
    );
    expect(fillFlow(source, labels, 'narrow')).toMatch(/\nflowchart TB\n/);
  });

  it('breaks a label where the language says, and where it gets too wide', () => {
    const labels = { client: 'one\ntwo', request: 'asks for all the missing layers', engine: 'short' };
    expect(fillFlow(source, labels, 'wide')).toMatchInlineSnapshot(`
      "%% narrow: TB
      flowchart LR
        a["one<br>two"] -->|"asks for all the<br>missing layers"| b["short"]
      "
    `);
  });

  it('refuses a source that says something itself', () => {
    const fault = (text: string) => {
      try {
        assertOnlyIds('diagrams/flows/x.mmd', text);
        return '';
      } catch (error) {
        return String(error);
      }
    };
    expect(fault('flowchart LR\n  a["{client}"] --> b["The engine"]:::role-engine\n')).toMatchInlineSnapshot(
      `"InputError: diagrams/flows/x.mmd: says "The engine" itself. Write a name in braces, such as {client}, and its words into docs/<lang>/flows.yaml."`,
    );
    expect(
      fault('sequenceDiagram\n  participant a as {a}\n  a->>b: pulls the image\n  opt {absent}\n'),
    ).toMatchInlineSnapshot(
      `"InputError: diagrams/flows/x.mmd: says "pulls the image" itself. Write a name in braces, such as {client}, and its words into docs/<lang>/flows.yaml."`,
    );
    expect(fault(source)).toBe('');
  });
});
