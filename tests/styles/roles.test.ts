import { describe, expect, it } from 'vitest';
import { contrastOf, readStyles, themes } from './contrast.ts';

const css = readStyles('roles');

/** The roles and applications of the palette: every token that has an ink of its own. */
const roles = [...css.matchAll(/^ {2}--([\w-]+)-ink:/gm)].map(([, role = '']) => role);

/** The classes that dress a box in a role, with what they say. */
const dresses = [...css.matchAll(/^\.([\w-]+) \{([^}]*)\}/gm)].map(([, name = '', rule = '']) => ({
  name,
  rule,
}));

it('there are roles and dresses to measure', () => {
  expect(roles).toEqual(expect.arrayContaining(['role-kernel', 'app-a']));
  expect(dresses).not.toEqual([]);
});

it.each(dresses)('$name puts the ink of a role on its fill', ({ rule }) => {
  const [, fill = ''] = /--fill: var\(--([\w-]+)\);/.exec(rule) ?? [];
  expect(roles).toContain(fill);
  expect(rule).toContain(`--on-fill: var(--${fill}-ink);`);
});

describe.each(themes)('in the %s theme', (theme) => {
  it.each(roles)('text reads on %s', (role) => {
    expect(contrastOf(role, `${role}-ink`, theme)).toBeGreaterThanOrEqual(4.5);
  });

  // A box has the edge of roles; a kernel and a warning are drawn without it.
  it.each(['role-edge', 'role-kernel', 'role-warning'])('%s stands out from the paper', (line) => {
    expect(contrastOf(line, 'paper', theme)).toBeGreaterThanOrEqual(3);
  });
});
