import { Parser } from 'htmlparser2';

/** An element of a built page with its place in the file. */
export interface PageElement {
  name: string;
  attributes: Map<string, string>;
  /** The text directly inside it. */
  text: string;
  /** Names of its child elements. */
  children: string[];
  /** Whether it lies in a drawing that has its own text, or in something hidden from assistive technology. */
  spokenFor: boolean;
  line: number;
  column: number;
}

/** Every element of an HTML page, in document order, with line and column. */
export function toElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  let line = 1;
  let lineStart = 0;
  let lineEnd = html.indexOf('\n');
  const parser = new Parser({
    onopentag: (name, attributes) => {
      while (lineEnd !== -1 && lineEnd < parser.startIndex) {
        line += 1;
        lineStart = lineEnd + 1;
        lineEnd = html.indexOf('\n', lineStart);
      }
      const above = open.at(-1);
      above?.children.push(name);
      const element = {
        name,
        attributes: new Map(Object.entries(attributes)),
        text: '',
        children: [],
        spokenFor: above !== undefined && (above.spokenFor || above.name === 'svg' || isHidden(above)),
        line,
        column: parser.startIndex - lineStart + 1,
      };
      elements.push(element);
      open.push(element);
    },
    ontext: (text) => {
      const above = open.at(-1);
      if (above) above.text += text;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return elements;
}

function isHidden({ attributes }: PageElement): boolean {
  return attributes.get('aria-hidden') === 'true';
}
