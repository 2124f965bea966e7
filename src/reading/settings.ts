/** What a reader can set, and the choices of each; the first is the site's own. Only `reading.css` knows what they do. */
export const settings = {
  textSize: ['usual', 'larger', 'largest'],
  lineWidth: ['usual', 'narrower', 'wider'],
} as const;

export type Setting = keyof typeof settings;

/** Where the choice for a setting is kept. */
export function toSettingKey(setting: Setting): string {
  return `layer-by-layer:${setting}`;
}

/** Runs in the head before the first paint, so that nothing moves; a choice that no style knows changes nothing. */
export const settingsBeforePaint =
  `[${Object.keys(settings)
    .map((name) => `'${name}'`)
    .join()}].forEach(function(n){try{var v=localStorage.getItem('layer-by-layer:'+n);` +
  `if(v)document.documentElement.dataset[n]=v}catch(e){}})`;
