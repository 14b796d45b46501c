import { listPublicNews } from '../../app/public/list-public-news.ts';
import type { NewsWish } from '../../app/public/list-public-news.ts';
import { listPublicIds } from '../../app/public/list-public-ids.ts';
import { mintPublicScope } from '../../app/authority-mint.ts';
import { bodyFeedPath, feedPath, processFeedPath } from './addresses.ts';
import { atomFeed } from './atom.ts';
import { xmlType } from './answering.ts';
import type { Answering, PublicDeps } from './answering.ts';
import { pagePaths, pagesInAPart, sitemap, sitemapIndex } from './sitemap.ts';

const atomType = 'application/atom+xml; charset=utf-8';

/** Feeds of everything, of a body and of a process; and the maps that search engines read. */
export function feedAnswers(deps: PublicDeps): readonly Answering[] {
  const news = listPublicNews(deps);
  const ids = listPublicIds(deps);
  const feed = (
    path: string,
    wishOf: (id: string) => NewsWish,
    pathOf: (place: { readonly slug: string }, id: string) => string,
  ): Answering => ({
    path,
    speaks: 'municipality',
    answer: async ({ scope, reader, municipality, id }) => {
      const told = await news(scope, wishOf(id));
      if (told === null) return null;
      const own = pathOf(municipality, id);
      return { type: atomType, body: atomFeed(reader, municipality, { path: own, ...told }) };
    },
  });
  return [
    feed('/:slug/nytt.atom', () => ({}), feedPath),
    feed('/:slug/organ/:id.atom', (bodyId) => ({ bodyId }), bodyFeedPath),
    feed('/:slug/prosesser/:id.atom', (processId) => ({ processId }), processFeedPath),
    {
      path: '/:slug/sitemap-:part.xml',
      speaks: 'municipality',
      answer: async ({ scope, reader, municipality }, question) => {
        const part = /^[1-9]\d{0,3}$/.test(question('part')) ? Number(question('part')) : 0;
        const paths = pagePaths(municipality, await ids(scope));
        const own = part === 0 ? [] : paths.slice((part - 1) * pagesInAPart, part * pagesInAPart);
        return own.length === 0 ? null : { type: xmlType, body: sitemap(reader.site, own) };
      },
    },
  ];
}

/** Where the maps of all municipalities stand. */
export async function sitemapOfAll(deps: PublicDeps, site: string): Promise<string> {
  const ids = listPublicIds(deps);
  const parts: { slug: string; parts: number }[] = [];
  for (const municipality of await deps.municipalities.all()) {
    const paths = pagePaths(municipality, await ids(mintPublicScope(municipality.id)));
    parts.push({ slug: municipality.slug, parts: Math.ceil(paths.length / pagesInAPart) });
  }
  return sitemapIndex(site, parts);
}
