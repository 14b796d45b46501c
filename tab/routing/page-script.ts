import type { ComponentType } from 'react';
import type { PageProps } from './page-props.ts';

type Page = ComponentType<PageProps>;

/** A page's script, fetched when somebody goes there, or before. */
export type PageScript = {
  /** Fetches it once; a fetch that failed is tried again by the next who asks. */
  readonly load: () => Promise<Page>;
  /** The page, if its script has come; then it can be shown at once. */
  readonly known: () => Page | null;
};

/** @param fetchPage the import of a module in `pages/`, whose default export is the page */
export function pageScript(fetchPage: () => Promise<{ readonly default: Page }>): PageScript {
  let known: Page | null = null;
  let underWay: Promise<Page> | null = null;
  return {
    known: () => known,
    load: () =>
      (underWay ??= fetchPage().then(
        (module) => (known = module.default),
        (error: unknown) => {
          underWay = null;
          throw error;
        },
      )),
  };
}
