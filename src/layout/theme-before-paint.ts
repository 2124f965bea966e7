/** Where the chosen theme is kept; shared by all pages of the site and, from disk, by nothing else. */
export const themeKey = 'layer-by-layer:theme';

/**
 * Runs in the head before the first paint: sets the chosen theme so that nothing flashes, and tells the styles that
 * scripts run. From disk Firefox keeps storage per file, so a choice may also arrive in the address (`?theme=dark`).
 */
export const themeBeforePaint =
  `(function(d,k,t){d.dataset.scripts='';try{` +
  `if(t)localStorage.setItem(k,t);else t=localStorage.getItem(k)}catch(e){}` +
  `if(t==='light'||t==='dark')d.dataset.theme=t})` +
  `(document.documentElement,'${themeKey}',new URLSearchParams(location.search).get('theme'))`;
