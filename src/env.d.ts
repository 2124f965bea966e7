declare namespace App {
  interface Locals {
    /** Everything the current page shows; each route sets it before its content renders. */
    page: import('./site/page.ts').Page;
  }
}
