export { askForFont, type FontFile, toFontCss } from './font-css.ts';
export { type FontFace, loadFontLicence, loadFonts } from './load-fonts.ts';
export { loadStaticFonts } from './static-fonts.ts';
