import type { Language } from '../../src/contracts/values.ts';

/** Each language in its own words, so that it is found by those who look for it. */
export const languageNames: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'nb', name: 'Bokmål' },
  { code: 'nn', name: 'Nynorsk' },
  { code: 'en', name: 'English' },
];
