export { askForFont, type FontFile, toFontCss } from './font-css.ts';
export { type FontFace, loadFontLicence, loadFonts } from './load-fonts.ts';
export { loadStaticFonts, type StaticFont } from './static-fonts.ts';
