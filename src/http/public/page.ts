import type { Language } from '../../contracts/values.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import {
  dataDescription,
  dataPath,
  meetingsPath,
  municipalityPath,
  plansPath,
  processesPath,
  searchPath,
} from './addresses.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { publicWords } from './public-words.ts';
import { siteWords } from './site-words.ts';

/** For whom a page is written: the language, and how links keep it when it was chosen rather than guessed. */
export type Reader = {
  readonly language: Language;
  /** An address on these pages with the reader's own choice of language kept. */
  readonly link: (path: string) => string;
  /** Where these pages stand in the world, without a slash at the end: canonical addresses are whole ones. */
  readonly site: string;
};

export type PagePlace = Pick<Municipality, 'name' | 'slug'>;

export type PageContent = {
  readonly title: string;
  readonly path: string;
  readonly main: Html;
  /** The municipality that the page belongs to; none for the pages about all of them. */
  readonly place?: PagePlace;
  /** The way here from the municipality's front page, without the page itself. */
  readonly crumbs?: readonly { readonly title: string; readonly path: string }[];
  /** The same, or more of it, in other forms: feeds and calendars. */
  readonly alternates?: readonly {
    readonly type: string;
    readonly path: string;
    readonly title: string;
  }[];
  /** Is the page also told as data? */
  readonly hasData?: boolean;
  /** False for what a search engine has no business with: an answer to a search, a page that is not here. */
  readonly isIndexed?: boolean;
};

const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};
const languages = Object.keys(languageNames) as readonly Language[];

/** A whole page: one heading, landmarks, a way past the top, no script. */
export function page(reader: Reader, content: PageContent): string {
  const words = publicWords[reader.language];
  const { title, path, main, place, hasData = false } = content;
  const whole = place === undefined || title.includes(place.name) ? title : `${title} – ${place.name}`; // prettier-ignore
  const document = html`<!doctype html>
    <html lang="${reader.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${whole} – Rådslag</title>
        ${languageLinks(reader, content)} ${alternateLinks(content)}
        <link rel="icon" href="/tab/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/offentlig/stil.css" />
      </head>
      <body>
        <a class="skip" href="#innhold">${words.skip}</a>
        <header>
          <div>
            <a class="name" href="${reader.link(place ? municipalityPath(place) : '/offentlig/')}"
              >${place ? place.name : words.publicPages}</a
            >
            <nav aria-label="${words.language}">
              <ul class="plain">
                ${languages.map((language) => languageChoice(reader, path, language))}
              </ul>
            </nav>
          </div>
          ${place ? placeNavigation(reader, path, place) : null}
        </header>
        <main id="innhold" tabindex="-1">
          ${breadcrumbs(reader, content)}
          <h1>${title}</h1>
          ${main}
        </main>
        <footer>
          <ul class="plain">
            ${
              hasData
                ? html`<li>
                      <a href="${dataPath(path)}">${siteWords[reader.language].asData}</a>
                    </li>
                    <li>
                      <a href="${dataDescription}">${siteWords[reader.language].described}</a>
                    </li>`
                : null
            }
            <li><a href="${reader.link('/offentlig/personvern')}">${words.privacy}</a></li>
            <li><a href="${reader.link('/offentlig/vilkar')}">${words.terms}</a></li>
          </ul>
          <p>${words.about}</p>
        </footer>
      </body>
    </html> `;
  return document.toString();
}

const withLanguage = (path: string, language: Language): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

/** Which of the three a search engine shall show whom; the address without a language answers in the reader's own. */
function languageLinks({ language, site }: Reader, content: PageContent): Html {
  const { path, isIndexed = true } = content;
  if (!isIndexed) return html`<meta name="robots" content="noindex" />`;
  return html`<link rel="canonical" href="${site}${withLanguage(path, language)}" />
    ${languages.map(
      (one) =>
        html`<link rel="alternate" hreflang="${one}" href="${site}${withLanguage(path, one)}" />`,
    )}
    <link rel="alternate" hreflang="x-default" href="${site}${path}" />`;
}

function alternateLinks({ path, alternates = [], hasData = false }: PageContent): readonly Html[] {
  const all = [
    ...alternates,
    ...(hasData ? [{ type: 'application/json', path: dataPath(path), title: 'JSON' }] : []),
  ];
  return all.map(
    ({ type, path: address, title }) =>
      html`<link rel="alternate" type="${type}" href="${address}" title="${title}" />`,
  );
}

function languageChoice({ language: own }: Reader, path: string, language: Language): Html {
  const name = languageNames[language];
  return language === own
    ? html`<li><span aria-current="true" lang="${language}">${name}</span></li>`
    : html`<li>
        <a href="${withLanguage(path, language)}" lang="${language}" hreflang="${language}"
          >${name}</a
        >
      </li>`;
}

function placeNavigation(reader: Reader, path: string, place: PagePlace): Html {
  const words = siteWords[reader.language];
  const places = [
    [words.front, municipalityPath(place)],
    [words.meetings, meetingsPath(place)],
    [words.plans, plansPath(place)],
    [words.processes, processesPath(place)],
    [words.search, searchPath(place)],
  ] as const;
  const [own] = path.split('?');
  return html`<nav aria-label="${publicWords[reader.language].places}">
    <ul class="plain places">
      ${places.map(([name, to]) =>
        to === own
          ? html`<li><a href="${reader.link(to)}" aria-current="page">${name}</a></li>`
          : html`<li><a href="${reader.link(to)}">${name}</a></li>`,
      )}
    </ul>
  </nav>`;
}

/** The way from the front page, for people and, as schema.org has it, for search engines. */
function breadcrumbs(reader: Reader, { title, place, crumbs }: PageContent): Html | null {
  if (!place || !crumbs) return null;
  const words = siteWords[reader.language];
  const steps = [{ title: words.front, path: municipalityPath(place) }, ...crumbs];
  return html`<nav aria-label="${words.youAreHere}">
    <ol class="crumbs" itemscope itemtype="https://schema.org/BreadcrumbList">
      ${steps.map(
        (step, index) =>
          html`<li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem">
            <a itemprop="item" href="${reader.link(step.path)}"
              ><span itemprop="name">${step.title}</span></a
            >
            <meta itemprop="position" content="${index + 1}" />
          </li>`,
      )}
      <li aria-current="page">${title}</li>
    </ol>
  </nav>`;
}

/** Text as somebody wrote it: an empty line between paragraphs. */
export function paragraphs(text: string): readonly Html[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => html`<p>${paragraph}</p>`);
}
