import { z } from 'zod';
import { messageShape } from './message-shape.ts';

/* Only the build reads this file: the browser gets finished messages and never zod. */

/** A message; the note tells translators where it stands, `placeholders` what it is given. */
function message(note: string, placeholders: readonly string[] = []) {
  return z
    .string()
    .trim()
    .min(1, 'is empty. Write the text')
    .superRefine((source, context) => {
      for (const fault of toFaults(source, placeholders))
        context.addIssue({ code: 'custom', message: fault });
    })
    .meta({ description: note, placeholders });
}

function toFaults(source: string, given: readonly string[]): string[] {
  try {
    const list =
      given.length > 0 ? `Placeholders: ${given.map((name) => `{${name}}`).join(', ')}.` : 'It has none.';
    return messageShape(source)
      .placeholders.filter((name) => !given.includes(name))
      .map((name) => `uses {${name}}, which this message is not given. ${list} Fix the name.`);
  } catch (error) {
    return [error instanceof Error ? `is wrong: ${error.message}` : String(error)];
  }
}

/** `docs/<lang>/interface.yaml`: every word of the site that is neither a page's text nor a diagram's. */
export const interfaceSchema = z.strictObject({
  language: z.strictObject({
    name: z.string().min(1).meta({ description: "The language's name in itself, as a reader looks for it" }),
    dir: z.enum(['ltr', 'rtl']).meta({ description: 'Writing direction' }),
    label: message('Names the links to the other languages, for screen readers'),
    awaited: message('Hint on the link to a language that has no translation of this page yet'),
  }),
  site: z.strictObject({
    name: message('Name of the site'),
    tagline: message('Stands under the name on the home page; a phrase'),
    description: message('One sentence for search engines and previews'),
    licence: message('Licences, at the foot of every page'),
  }),
  nav: z.strictObject({
    skip: message('First link of every page, for keyboards: to the text'),
    menu: message('Button that opens the list of chapters on small screens'),
    close: message('Button that closes the list of chapters'),
    chapters: message('Heading of the list of chapters'),
    appendices: message('Heading of the list of appendices'),
    contents: message("Heading of the list of this page's sections"),
    progress: message('Place of the chapter among all, which the site calls layers', ['position', 'total']),
    turn: message('Names the links to the pages before and after, for screen readers'),
    previous: message('Above the title of the page before'),
    next: message('Above the title of the page after'),
  }),
  home: z.strictObject({
    enter: message('Link from the entrance, where all languages stand side by side, to this one'),
    understand: message('Heading of what a reader will understand in the end'),
    understood: z.strictObject({
      kernels: message('The first thing a reader will understand; a whole sentence'),
      layers: message('The second'),
      sharing: message('The third'),
      images: message('The fourth'),
    }),
    start: message('Link to the first chapter'),
    path: message('Heading of the chapters, drawn as layers that lie on one another'),
    ground: message('Stands below the lowest layer, the first chapter'),
    figure: message('Heading above the first live figure'),
  }),
  book: z.strictObject({
    title: message('Title of the page that holds all chapters and appendices, and the link to it'),
    take: message('Heading above the links to that page and to the files that hold the whole book'),
    pdf: message('Link to the book as a PDF; its size follows'),
    epub: message('Link to the book as an EPUB; its size follows'),
    zip: message('Link to the whole site as a ZIP archive; its size follows'),
    accessibility: message('How the EPUB can be read without sight, as shops and libraries show it'),
  }),
  missing: z.strictObject({
    title: message('Heading of the page for wrong addresses'),
    text: message('What happened and what to do'),
    home: message('Link to the home page'),
  }),
  offline: z.strictObject({
    title: message(
      'Heading of the page that is shown without a network, when the wanted one was never stored',
    ),
    text: message('When the wanted page will open, and what can be read meanwhile'),
  }),
  update: z.strictObject({
    text: message('Line at the foot of a page when a new version of the site waits'),
    reload: message('Button: loads the page anew, in the new version'),
    later: message('Button: closes that line'),
  }),
  theme: z.strictObject({
    system: message('State of the theme button: as the device is set'),
    light: message('State of the theme button: always light'),
    dark: message('State of the theme button: always dark'),
  }),
  page: z.strictObject({
    readingTime: message('How long the text of a chapter takes to read', ['minutes']),
    objectives: message('Heading of what a chapter teaches'),
    sources: message('Heading of the cited sources'),
    deeper: message('Heading of further reading'),
    read: message('Stands in place of the year of a document that has none: when it was read', ['month']),
    edit: message("Link to the page's source"),
    linkToSection: message('Link of a heading to itself, for screen readers'),
    table: message('Names a table that scrolls sideways on small screens, for screen readers'),
  }),
  translations: z.strictObject({
    title: message('Title of the page that shows how far each language is translated, and the link to it'),
    description: message('One sentence about that page for search engines'),
    lead: message('First paragraph of that page: what is compared, and what a block is'),
    first: message('Stands in place of the table of a language in which everything was first written'),
    sum: message('How much of a language is translated', ['translated', 'total']),
    file: message('Heading of the column of pages and files'),
    share: message('Heading of the column of how many blocks are translated'),
    part: message('A cell of that column', ['translated', 'total']),
    work: message('Heading of the column of what is to do'),
    clean: message('Stands there when nothing is to do'),
    waiting: message('Stands there when nothing of the file is translated'),
    states: z.strictObject({
      stale: message('Stands there: blocks whose source has changed, or that nobody has recorded yet', [
        'count',
      ]),
      missing: message('Stands there: blocks that only the source has', ['count']),
      orphaned: message('Stands there: blocks that the source has no more', ['count']),
      'same-as-source': message('Stands there: blocks that still stand in the words of the source', [
        'count',
      ]),
      moved: message('Stands there: blocks that stand elsewhere in the source', ['count']),
    }),
    next: message('Heading of what a translator does next'),
    steps: z.strictObject({
      pick: message('The first step: choose a file'),
      change: message('The second step: change it'),
      check: message('The third step: check it and send it'),
      begin: message('The last step: how a language that is not there yet is begun'),
    }),
    guide: message('Link to the guide for translators'),
    untranslated: message('Notice on a page of which nothing is translated; `language` is that of its text', [
      'language',
    ]),
    partly: message('Notice on a page of which a part is not translated', ['language']),
    help: message('Link behind these notices to the page on which translators find work'),
    stale: message('Small mark behind a block whose source has changed; opens the change'),
    source: message('Link to the block in the source, behind the change'),
  }),
  reading: z.strictObject({
    continue: message('Link to the section where the reader stopped; its title follows'),
    dismiss: message('Button that hides that link, for screen readers'),
    started: message('Tip on a chapter that was begun'),
    read: message('Tip on a chapter that was read to its end'),
    copy: message('Button that copies a block of code'),
    copied: message('Takes the place of that word for a moment when it is done'),
    settings: message('Button, and name of the sheet it opens: how the text looks, and shortcuts'),
    textSize: message('Setting: size of the text'),
    lineWidth: message('Setting: width of the column of text'),
    choices: z.strictObject({
      usual: message('Choice: as the site has it'),
      larger: message('Choice of text size'),
      largest: message('Choice of text size'),
      narrower: message('Choice of width'),
      wider: message('Choice of width'),
    }),
    shortcuts: message('Heading of the list of keys'),
    keys: z.strictObject({
      search: message('What a key does: opens the search'),
      help: message('What a key does: opens this sheet'),
      close: message('What a key does: closes what is open'),
    }),
  }),
  search: z.strictObject({
    open: message('Button that opens the search, and name of its window; one word'),
    label: message('Names the box to type into, for screen readers'),
    placeholder: message('Stands in the empty box: what can be typed; a few words'),
    close: message('Button that closes the search'),
    results: message('Names the list of what was found, for screen readers'),
    count: message('Number of results, spoken and shown; at most 12', ['count']),
    keys: message('At the foot of the search: which keys choose, open and close'),
    recent: message('Heading of what this reader searched for before'),
    suggested: message('Heading of words to begin with'),
    forget: message('Button: forget what was searched for before'),
    nothing: message('Shown when nothing was found'),
    nearby: message('Heading of words that look like what was typed, when nothing was found'),
    elsewhere: message('Heading of what another language has, when this one has nothing', ['language']),
    loading: message('Shown until the index of the search has come'),
    long: message('Shown when more than 200 characters are typed'),
    empty: message('Shown when only signs are typed, no letter and no digit'),
    broken: message('Shown when the search could not be loaded: what happened and what to do'),
    kinds: z.strictObject({
      page: message('Kind of a result: a chapter or an appendix'),
      figure: message('Kind of a result: a figure or a table'),
      term: message('Kind of a result: an entry of the glossary'),
      question: message('Kind of a result: a question to check oneself'),
      source: message('Kind of a result: a cited work'),
    }),
  }),
  note: z.strictObject({
    strictly: message('Label of a box that says what the simple sentence left out'),
    tip: message('Label of a plain note'),
  }),
  quiz: z.strictObject({
    answer: message('Opens the answer'),
  }),
  cite: z.strictObject({
    label: message('Link to a source, for screen readers', ['number', 'title']),
  }),
  figure: z.strictObject({
    controls: message("Names a figure's controls, for screen readers"),
    undo: message('Button: one change back'),
    reset: message('Button: back to the state in which the figure opened'),
    copyLink: message("Button: copy a link to the figure's present state"),
    linkCopied: message('Spoken and shown when the link is on the clipboard'),
    linkNotCopied: message('Shown when the browser refused the clipboard'),
    step: message('Place in a sequence of steps', ['step', 'steps']),
    first: message('Button: to the first step'),
    previous: message('Button: one step back'),
    next: message('Button: one step on'),
    last: message('Button: to the last step'),
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
    unchanged: message('Spoken when an action leaves the figure as it is'),
    refused: message('Shown when an action is not possible'),
    unreadableState: message("Shown when the figure's state in the address cannot be read"),
    foreignState: message('Shown when the address holds the state of another figure'),
    outdatedState: message(
      'Shown when the address holds a state that this version of the figure has no more',
    ),
    noScript: message('Shown under a figure when scripts are off'),
    take: message('Opens the ways to take a figure away'),
    saveSvg: message('Button: save the drawing as SVG'),
    savePng: message('Button: save the drawing as PNG'),
    saveData: message("Button: save the figure's data as YAML"),
    saveText: message('Button: save the figure in words'),
    copyEmbed: message('Button: copy the code that embeds the figure elsewhere'),
    embedCopied: message('Shown when that code is on the clipboard'),
  }),
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
  table: z.strictObject({
    unit: message('Heading of the column of units'),
    source: message('Heading of the column of sources'),
    doubtful: message('Explains the star at values that must not be read as a win'),
    year: message('Year of the numbers of a table, after their grade', ['year']),
    secondary: message('The numbers were read in a work that quotes the source'),
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
});
