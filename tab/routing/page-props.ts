import type { Params } from './match-path.ts';

/** What every page is given: the named parts of its address. */
export type PageProps = { readonly params: Params };
