/** Where the names of the font files are kept that the browser has fetched before. */
export const fontKey = 'layer-by-layer:font';

/**
 * Runs in the head, after the rules of the font: lets them in on a page whose font can be there for the first layout,
 * because it comes from disk or was fetched on another page (`keepFont`). To wait for one that comes too late, and then
 * go without, costs a first visit a third of its layout. From disk it is asked for at once, being else just too late;
 * on the web that would hold the first paint. Firefox refuses what came too late, which is no fault of the page.
 */
export const fontBeforePaint =
  `(function(s,k,d){try{if(s&&(d||localStorage.getItem(k).includes(s.dataset.font)))s.media=''}catch(e){}` +
  `if(d)for(let f of document.fonts)f.display==='optional'&&f.load().catch(()=>{})})` +
  `(document.querySelector('[data-font]'),'${fontKey}',location.protocol==='file:')`;
