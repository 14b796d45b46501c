import type { Language } from '../../contracts/values.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import type { Reader } from './page.ts';

/** A short text in sections, in the three languages. */
export type LegalText = Readonly<
  Record<
    Language,
    {
      readonly title: string;
      readonly sections: readonly {
        readonly heading: string;
        readonly paragraphs: readonly string[];
      }[];
    }
  >
>;

export function legalPage(reader: Reader, path: string, text: LegalText): string {
  const { title, sections } = text[reader.language];
  return page(reader, {
    title,
    path,
    main: html`${sections.map(
      ({ heading, paragraphs }) =>
        html`<section>
          <h2>${heading}</h2>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </section>`,
    )}`,
  });
}
