import { parseHTML } from 'linkedom';
import { boxOf, textLengthOf } from './boxes.ts';

/** As much of a style sheet as Mermaid writes its rules into. */
class Sheet {
  cssRules: { cssText: string }[] = [];

  insertRule(cssText: string, index = 0): number {
    this.cssRules.splice(index, 0, { cssText });
    return index;
  }

  replaceSync(cssText: string): void {
    this.cssRules = [{ cssText }];
  }
}

/**
 * Makes this process look like a browser to Mermaid: a document, and elements that can be measured.
 * It changes the global scope, so it belongs into a process of its own, before Mermaid is loaded.
 */
export function pretendBrowser(): void {
  const { window, document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const { Element, HTMLElement, Node, DOMParser, SVGElement } = window;
  Object.assign(SVGElement.prototype, {
    getBBox(this: Element) {
      return boxOf(this);
    },
    getComputedTextLength(this: Element) {
      return textLengthOf(this);
    },
  });
  Object.assign(globalThis, {
    window,
    document,
    Element,
    HTMLElement,
    Node,
    DOMParser,
    SVGElement,
    CSSStyleSheet: Sheet,
  });
}
