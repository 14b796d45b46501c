import type { ComponentType } from 'react';
import type { Action } from '../src/contracts/people.ts';
import type { Language } from '../src/contracts/values.ts';
import { matchPath } from './routing/match-path.ts';
import type { Params } from './routing/match-path.ts';
import { shellTexts } from './texts/shell.ts';

export type PageProps = { readonly params: Params };
type Load = () => Promise<{ readonly default: ComponentType<PageProps> }>;
type AnyTexts = { readonly load: (language: Language) => Promise<unknown> };

export type Route = {
  /** `:name` takes one part of the path. Written without `/tab`. */
  readonly path: string;
  readonly load: Load;
  /** Fetched together with the page's script, so that the page does not wait twice. */
  readonly texts: readonly AnyTexts[];
  /** What one must be allowed to do to open the page. */
  readonly needs?: Action;
};

/** Every page has an address. A page is a default export in `pages/`, loaded when somebody goes there. */
export const routes: readonly Route[] = [
  { path: '/configure', load: () => import('./pages/configure-page.tsx'), texts: [shellTexts] },
  // One line per page; what the page says (texts) travels beside it.
]; // prettier-ignore

/** Finds the page at a path; undefined when there is none. */
export function routeAt(
  path: string,
): { readonly route: Route; readonly params: Params } | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return undefined;
}
