/* What Mermaid's classes mean to the site's style sheet; its other classes, and all its rules, are left behind. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  node: ['box'],
  note: ['flow-note'],
  cluster: ['flow-area'],
  background: ['flow-ground'],
  'flowchart-link': ['flow-edge'],
  'edge-pattern-dotted': ['is-dotted'],
  'actor-line': ['flow-lifeline'],
  messageLine0: ['flow-edge'],
  messageLine1: ['flow-edge', 'is-dotted'],
  loopLine: ['flow-frame'],
  messageText: ['halo'],
  loopText: ['halo'],
};

/* Classes that a source gives by itself are kept: a role, an application, or the sign of a kernel. */
const given = /^(role-[a-z-]+|app-[a-h]|kernel)$/;

/** The classes that an element of Mermaid's drawing has in ours; a participant wears the role that it is named after. */
export function classesOf(element: Element): string[] {
  const participant =
    element.getAttribute('data-et') === 'participant' ? element.getAttribute('data-id') : null;
  return [
    ...[...element.classList].flatMap((name) => (given.test(name) ? [name] : (meanings[name] ?? []))),
    ...(participant === null ? [] : ['box', `role-${participant}`]),
  ];
}

/** Whether an element is something that readers see; Mermaid's English word for a frame's kind is left to the frame's title. */
export function isSeen(element: Element): boolean {
  if (element.matches('.labelBox, .labelText')) return false;
  if (element.localName !== 'rect') return true;
  return Number(element.getAttribute('width')) > 0 && Number(element.getAttribute('height')) > 0;
}
