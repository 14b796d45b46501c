import { use } from 'react';
import { useSession } from '../session/session-context.ts';
import type { Language } from '../../src/contracts/values.ts';

// Texts stand in `tab/texts/<area>.<language>.ts`, each a plain typed object; `<area>.ts` gathers the three. Only the reader's language is loaded.

export type Texts<T> = {
  readonly load: (language: Language) => Promise<T>;
};

/** Gathers an area's three languages. Nynorsk and English are typed after bokmål, so that none of them can lack a sentence. */
export function gatherTexts<T>(
  languages: Readonly<Record<Language, () => Promise<{ readonly texts: T }>>>,
): Texts<T> {
  const loaded = new Map<Language, Promise<T>>();
  return {
    load: (language) => {
      const known = loaded.get(language) ?? told(languages[language]().then(({ texts }) => texts));
      loaded.set(language, known);
      return known;
    },
  };
}

/** A promise that says itself what has come of it, which React's `use` reads: otherwise it stops the page for a moment even for what came long ago. */
function told<T>(promise: Promise<T>): Promise<T> {
  void promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    // Whoever uses it is told.
    () => undefined,
  );
  return promise;
}

/** The area's texts in the reader's language; waits (Suspense) the first time. */
export function useTexts<T>(area: Texts<T>): T {
  return use(area.load(useSession().language));
}
