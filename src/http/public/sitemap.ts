import type { Municipality } from '../../core/municipalities/municipality.ts';
import { language } from '../../contracts/values.ts';
import {
  hearingPath,
  meetingPath,
  meetingsPath,
  municipalityPath,
  planPath,
  plansPath,
  pollPath,
  processPath,
  processesPath,
} from './addresses.ts';
import { html as element } from './html.ts';

const languages = language.options;

/** What there is to find in a municipality, by id. */
export type PublicIds = {
  readonly meetings: readonly string[];
  readonly plans: readonly string[];
  readonly processes: readonly string[];
  readonly hearings: readonly string[];
  readonly polls: readonly string[];
};

/** A sitemap holds 50,000 addresses, and each page has three. Source: sitemaps.org. */
export const pagesInAPart = Math.floor(50_000 / languages.length);

/** Every page of a municipality. In the order of the ids within each kind: a random order would be another each time, and any other would tell something. */
export function pagePaths(place: Pick<Municipality, 'slug'>, ids: PublicIds): readonly string[] {
  const all = (
    pathOf: (place: Pick<Municipality, 'slug'>, id: string) => string,
    of: readonly string[],
  ) => of.toSorted().map((id) => pathOf(place, id));
  return [
    ...[municipalityPath(place), meetingsPath(place), plansPath(place), processesPath(place)],
    ...all(meetingPath, ids.meetings),
    ...all(planPath, ids.plans),
    ...all(processPath, ids.processes),
    ...all(hearingPath, ids.hearings),
    ...all(pollPath, ids.polls),
  ];
}

/** The addresses of some pages, each in three languages that know of each other. */
export function sitemap(site: string, paths: readonly string[]): string {
  const inLanguage = (path: string, language: string): string => `${site}${path}?lang=${language}`;
  const urls = paths.flatMap((path) => {
    const others = languages.map(
      (other) =>
        element`<xhtml:link rel="alternate" hreflang="${other}" href="${inLanguage(path, other)}"/>`,
    );
    return languages.map(
      (own) => element`<url><loc>${inLanguage(path, own)}</loc>${others}</url>\n`,
    );
  });
  const spaces = {
    map: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    xhtml: 'http://www.w3.org/1999/xhtml',
  };
  const set = element`<urlset xmlns="${spaces.map}" xmlns:xhtml="${spaces.xhtml}">\n${urls}</urlset>`;
  return xml(set.toString());
}

/** Where the sitemaps of each municipality stand. */
export function sitemapIndex(
  site: string,
  parts: readonly { readonly slug: string; readonly parts: number }[],
): string {
  const maps = parts.flatMap((place) =>
    Array.from(
      { length: place.parts },
      (_, index) =>
        element`<sitemap><loc>${site}${municipalityPath(place)}sitemap-${index + 1}.xml</loc></sitemap>\n`,
    ),
  );
  const space = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return xml(element`<sitemapindex xmlns="${space}">\n${maps}</sitemapindex>`.toString());
}

/** Search engines may read what is public, and have no business with the rest. */
export function robots(site: string): string {
  return [
    'User-agent: *',
    'Allow: /offentlig/',
    'Disallow: /',
    '',
    `Sitemap: ${site}/offentlig/sitemap.xml`,
    '',
  ].join('\n');
}

const xml = (body: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${body}\n`;
