import { use } from 'react';
import { useSession } from '../session/session-context.ts';
import type { Language } from '../../src/contracts/values.ts';

// Texts stand in `tab/texts/<area>.<language>.ts`, each a plain typed object; `<area>.ts` gathers the three. Only the reader's language is loaded.

export type Texts<T> = {
  readonly load: (language: Language) => Promise<T>;
  /** What has come. */
  readonly known: (language: Language) => T | undefined;
};

/** Gathers an area's three languages. Nynorsk and English are typed after bokmål, so that none of them can lack a sentence. */
export function gatherTexts<T>(
  languages: Readonly<Record<Language, () => Promise<{ readonly texts: T }>>>,
): Texts<T> {
  const asked = new Map<Language, Promise<T>>();
  const known = new Map<Language, T>();
  return {
    known: (language) => known.get(language),
    load: (language) => {
      const loaded =
        asked.get(language) ??
        languages[language]().then(({ texts }) => {
          known.set(language, texts);
          return texts;
        });
      asked.set(language, loaded);
      return loaded;
    },
  };
}

/** The area's texts in the reader's language; waits (Suspense) when they have not come. */
export function useTexts<T>(area: Texts<T>): T {
  const { language } = useSession();
  // Not `use` for what is here: on a promise that came long ago it may still stop the page for a moment.
  return area.known(language) ?? use(area.load(language));
}
