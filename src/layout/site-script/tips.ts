/** How long the tip stays when the pointer leaves, so that the pointer can move onto it. */
const grace = 200;

/** Shows what a term or a citation means beside it: on hover, focus or a first tap; Escape closes. */
export function connectTips(): void {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  let shown: HTMLAnchorElement | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(leaving);
    tip.hidden = true;
    shown = undefined;
  };
  const hideSoon = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, grace);
  };
  const show = (link: HTMLAnchorElement, text: HTMLElement) => {
    clearTimeout(leaving);
    if (link === shown) return;
    shown = link;
    tip.replaceChildren(...[...text.childNodes].map((node) => node.cloneNode(true)));
    tip.hidden = false;
    place(tip, link);
  };
  const follow = ({ target }: Event) => {
    const link = toLink(target);
    const text = link && toMeaning(link);
    if (text) show(link, text);
    else if (target instanceof Node && tip.contains(target)) clearTimeout(leaving);
    else if (shown) hideSoon();
  };

  document.body.append(tip);
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') follow(event);
  });
  document.addEventListener('focusin', follow);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('click', (event) => {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const link = toLink(event.target);
    // Before a tap's click there was a focus, or there was not: what counts is whether the meaning was read.
    if (isTouch && link && !link.dataset.tapped && toMeaning(link)) {
      event.preventDefault();
      link.dataset.tapped = '';
      follow(event);
    }
  });
}

function toLink(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.term a, .cite a') : null;
}

/** A term's definition waits at the end of the page, a citation's source in the list of sources. */
function toMeaning(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(link.getAttribute('aria-describedby') ?? link.hash.slice(1));
}

/** Below the link and within the window. */
function place(tip: HTMLElement, link: HTMLAnchorElement): void {
  const { left, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - tip.offsetWidth - 16;
  tip.style.left = `${scrollX + Math.max(16, Math.min(left, room))}px`;
  tip.style.top = `${scrollY + bottom + 6}px`;
}
