/**
 * What a reader can set, and the choices of each; the first is the site's own. `tokens.css` knows what the sizes do,
 * `single-keys.ts` what the keys do.
 */
export const settings = {
  textSize: ['usual', 'larger', 'largest'],
  lineWidth: ['usual', 'narrower', 'wider'],
  singleKeys: ['on', 'off'],
} as const;

export type Setting = keyof typeof settings;

/** Where the choice for a setting is kept. */
export function toSettingKey(setting: string): string {
  return `layer-by-layer:${setting}`;
}

const names = JSON.stringify(Object.keys(settings));

/** Runs in the head before the first paint, so that nothing moves; a choice that no style knows changes nothing. */
export const settingsBeforePaint =
  `try{for(let n of ${names}){let v=localStorage.getItem('${toSettingKey("'+n")});` +
  `if(v)document.documentElement.dataset[n]=v}}catch(e){}`;
