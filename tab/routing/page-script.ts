import type { ComponentType } from 'react';
import type { PageProps } from './page-props.ts';

type Page = ComponentType<PageProps>;

/** Fetches a page's script once, when somebody goes there or before; a fetch that failed is tried again by the next who asks. */
export type FetchScript = () => Promise<Page>;

/** @param fetchPage the import of a module in `pages/`, whose default export is the page */
export function pageScript(fetchPage: () => Promise<{ readonly default: Page }>): FetchScript {
  let underWay: Promise<Page> | null = null;
  return () =>
    (underWay ??= fetchPage().then(
      (module) => module.default,
      (error: unknown) => {
        underWay = null;
        throw error;
      },
    ));
}
