/**
 * Runs in the head before the first paint: sets the chosen theme so that nothing flashes, and tells the styles that
 * scripts run. From disk Firefox keeps storage per file, so a theme may also arrive in the address (`?theme=dark`).
 */
export const themeBeforePaint =
  "(function(d,k,t){try{t=new URLSearchParams(location.search).get('theme');t?localStorage.setItem(k,t):t=localStorage.getItem(k)}catch(e){}" +
  "if(t==='light'||t==='dark')d.dataset.theme=t;d.dataset.scripts=''})(document.documentElement,'layer-by-layer:theme')";
