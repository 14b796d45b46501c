import type { Request } from 'express';
import type { Language } from '../contracts/values.ts';

/** A map, because the name comes from outside: `constructor` is no language. */
const browserLanguages: ReadonlyMap<string, Language> = new Map([
  ['nb', 'nb'],
  ['no', 'nb'],
  ['nn', 'nn'],
  ['en', 'en'],
]);

/** The first of the languages the reader's browser asks for that we write, or undefined. */
export function acceptedLanguage(req: Request): Language | undefined {
  if (req.headers['accept-language'] === undefined) return undefined;
  for (const wanted of req.acceptsLanguages()) {
    const language = browserLanguages.get(wanted.toLowerCase().split('-')[0] ?? '');
    if (language !== undefined) return language;
  }
  return undefined;
}
