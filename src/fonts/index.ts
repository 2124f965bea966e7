export { type FontFile, toFontCss, toFontNames } from './font-css.ts';
export { type FontFace, loadFontLicence, loadFonts } from './load-fonts.ts';
export { loadStaticFonts, type StaticFont } from './static-fonts.ts';
