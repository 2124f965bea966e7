import { allowsSingleKeys } from '../browser/single-keys.ts';
import { loadPlaces, toSlug } from './places.ts';

/** Brings the comforts when they are wanted: they come in one script, with their words and styles. */
function connectReading(button: HTMLElement): void {
  const places = loadPlaces();
  // What is read from now on takes the place of what was left.
  button.dataset.left = places[toSlug(location.pathname)]?.at ?? '';
  let asked = false;
  const ask = (then?: () => void) => {
    asked = true;
    const script = document.createElement('script');
    script.src = button.dataset.reading ?? '';
    if (then) script.onload = then;
    document.head.append(script);
  };
  const show = () => {
    const sheet = document.getElementById('reading');
    sheet?.showPopover();
    return sheet;
  };
  const open = () => {
    if (!show()) ask(show);
  };
  button.addEventListener('click', open);
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, target }) => {
    if (key === '?' && !ctrlKey && !metaKey && allowsSingleKeys(target)) open();
  });
  const follow = ({ target }: Event) => {
    if (!asked && target instanceof Element && target.closest('pre.code, .turn-next')) ask();
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, follow);
  if (Object.keys(places)[0]) ask();
}

/* Part of the small script that every page has. */
const button = document.querySelector<HTMLElement>('[data-reading]');
if (button) connectReading(button);
