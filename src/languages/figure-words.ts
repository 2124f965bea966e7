import { z } from 'zod';
import type { Messages } from './create-text.ts';
import { message } from './interface-message.ts';

/** What stands around every figure: printed once, and read by no script. */
const around = {
  controls: message("Names a figure's controls, for screen readers"),
  undo: message('Button: one change back'),
  reset: message('Button: back to the state in which the figure opened'),
  copyLink: message("Button: copy a link to the figure's present state"),
  words: message("Heading of the figure's state told in words"),
  presets: message('Names the row of buttons that set a figure to a prepared state, for screen readers'),
  parts: message("Heading of the list of a figure's parts"),
  pointAtPart: message(
    'Hint under the list of parts, until a part is pointed at and its sentence is shown here',
  ),
  grades: z.strictObject({
    measured: message('Sentence under a figure whose numbers are measured'),
    vendor: message('Sentence under a figure whose numbers a vendor states'),
    illustrative: message('Sentence under a figure whose numbers are chosen to explain'),
  }),
  waiting: message('Shown while the script of a figure takes long to load'),
  unreached: message('Shown when the script of a figure could not be loaded'),
  noScript: message('Shown under a figure when scripts are off'),
  take: message('Opens the ways to take a figure away'),
  saveSvg: message('Button: save the drawing as SVG'),
  savePng: message('Button: save the drawing as PNG'),
  saveData: message("Button: save the figure's data as YAML"),
  saveText: message('Button: save the figure in words'),
};

/** What the controls of a figure say, and what is told while a reader works it. */
const told = {
  linkCopied: message('Spoken and shown when the link is on the clipboard'),
  linkNotCopied: message('Shown when the browser refused the clipboard'),
  step: message('Place in a sequence of steps', ['step', 'steps']),
  first: message('Button: to the first step'),
  previous: message('Button: one step back'),
  next: message('Button: one step on'),
  last: message('Button: to the last step'),
  unchanged: message('Spoken when an action leaves the figure as it is'),
  refused: message('Shown when an action is not possible'),
  unreadableState: message("Shown when the figure's state in the address cannot be read"),
  foreignState: message('Shown when the address holds the state of another figure'),
  outdatedState: message('Shown when the address holds a state that this version of the figure has no more'),
  copyEmbed: message('Button: copy the code that embeds the figure elsewhere'),
  embedCopied: message('Shown when that code is on the clipboard'),
  noPng: message('Shown when the browser could not make a PNG of the drawing'),
};

/** The part of a language's interface that figures show: what stands around each, and words that all of them share. */
export const figureWords = {
  figure: z.strictObject({ ...around, ...told }),
  grade: z.strictObject({
    measured: message('Grade of a number: measured, with a source'),
    vendor: message('Grade of a number: stated by a vendor'),
    illustrative: message('Grade of a number: made up to show a relation'),
  }),
  cell: z.strictObject({
    about: message('An approximate number', ['value']),
    range: message('A range of numbers', ['from', 'to']),
    atMost: message('A number that is not exceeded', ['value']),
    atLeast: message('A number that is reached', ['value']),
    above: message('A number that is exceeded', ['value']),
    none: message('Stands where nothing was measured'),
  }),
  roles: z.strictObject({
    hardware: message('Part of figures'),
    'host-os': message('Part of figures'),
    kernel: message('Part of figures; counted by readers, so it is always the same word'),
    hypervisor: message('Part of figures'),
    engine: message('Part of figures: Docker Engine'),
    'guest-os': message('Part of figures'),
    libraries: message('Part of figures: binaries and libraries'),
    app: message('Part of figures: an application'),
  }),
  apps: z.strictObject({
    a: message('Application A of every figure: the shop'),
    b: message('Application B: mail'),
    c: message('Application C: the wiki'),
    d: message('Application D: login'),
    e: message('Application E: the log'),
    f: message('Application F: the build (CI)'),
    g: message('Application G: the web server'),
    h: message('Application H: the database'),
  }),
};

/** The words that all figures share, by their place in the interface. */
export type FigureWords = z.output<z.ZodObject<typeof figureWords>>;

/** What figures show of an interface; a figure's own words join it. */
export function toFigureWords({ figure, grade, cell, roles, apps }: FigureWords): FigureWords {
  return { figure, grade, cell, roles, apps };
}

/** The shared words of figures that their scripts need. */
export function toLiveWords({ figure = {}, ...shared }: Messages): Messages {
  const isTold = ([name]: readonly [string, unknown]) => !Object.hasOwn(around, name);
  return typeof figure === 'string'
    ? shared
    : { ...shared, figure: Object.fromEntries(Object.entries(figure).filter(isTold)) };
}
