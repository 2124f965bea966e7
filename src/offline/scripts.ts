/** A classic script that pages load. */
export interface SiteScript {
  /** Its file is `assets/<name>.<hash>.js`. */
  name: string;
  /** Source file, from the root of the repository. */
  entry: string;
  /** Name of the global that its exports are put into. */
  globalName?: string;
}

/** Every script of the site; pages find the path of each in `page.scripts`. */
export const scripts: SiteScript[] = [{ name: 'site', entry: 'src/layout/site-script/index.ts' }];
