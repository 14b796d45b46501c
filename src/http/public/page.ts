import type { Language } from '../../contracts/values.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { publicWords } from './public-words.ts';

/** For whom a page is written: the language, and how links keep it when it was chosen rather than guessed. */
export type Reader = {
  readonly language: Language;
  /** An address on these pages with the reader's own choice of language kept. */
  readonly link: (path: string) => string;
};

const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};
const languages = Object.keys(languageNames) as readonly Language[];

/** A whole page: one heading, landmarks, a way past the top, no script. */
export function page(
  reader: Reader,
  { title, path, main }: { readonly title: string; readonly path: string; readonly main: Html },
): string {
  const words = publicWords[reader.language];
  const document = html`<!doctype html>
    <html lang="${reader.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Rådslag</title>
        <link rel="icon" href="/tab/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/offentlig/stil.css" />
      </head>
      <body>
        <a class="skip" href="#innhold">${words.skip}</a>
        <header>
          <nav aria-label="${words.places}">
            <a href="${reader.link('/offentlig/')}">${words.publicPages}</a>
          </nav>
          <nav aria-label="${words.language}">
            <ul class="plain">
              ${languages.map((language) =>
                language === reader.language
                  ? html`<li>
                      <span aria-current="true" lang="${language}">${languageNames[language]}</span>
                    </li>`
                  : html`<li>
                      <a href="${path}?lang=${language}" lang="${language}" hreflang="${language}"
                        >${languageNames[language]}</a
                      >
                    </li>`,
              )}
            </ul>
          </nav>
        </header>
        <main id="innhold" tabindex="-1">
          <h1>${title}</h1>
          ${main}
        </main>
        <footer>
          <ul class="plain">
            <li><a href="${reader.link('/offentlig/personvern')}">${words.privacy}</a></li>
            <li><a href="${reader.link('/offentlig/vilkar')}">${words.terms}</a></li>
          </ul>
          <p>${words.about}</p>
        </footer>
      </body>
    </html> `;
  return document.toString();
}

/** Text as somebody wrote it: an empty line between paragraphs. */
export function paragraphs(text: string): readonly Html[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => html`<p>${paragraph}</p>`);
}
