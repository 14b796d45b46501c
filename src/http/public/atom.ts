import type { PublicNews } from '../../app/public/list-public-news.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { formatMoment, formatPeriod } from '../../core/time/format.ts';
import { municipalityPath } from './addresses.ts';
import { newsTarget } from './front-page.ts';
import { html as element } from './html.ts';
import type { Html } from './html.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';
import { siteWords } from './site-words.ts';

/** The year that the scheme of tags was chosen: a tag is nobody's to change (RFC 4151). */
const tagYear = '2026';

/**
 * News as Atom 1.0 (RFC 4287). An entry's id stays the same wherever the pages are moved; its time is when what is public of it last changed, and the feed's
 * own time is that of its newest entry, so that a fetch tells nothing that the entries do not.
 * @param about the body or process that the feed is about; null for everything
 */
export function atomFeed(
  reader: Reader,
  place: Municipality,
  given: {
    readonly path: string;
    readonly about: string | null;
    readonly news: readonly PublicNews[];
  },
): string {
  const site = siteWords[reader.language];
  const { path, about, news } = given;
  const tag = (rest: string): string =>
    `tag:${new URL(reader.site).hostname},${tagYear}:${place.slug}:${rest}`;
  const updated = news
    .map(({ updatedAt }) => updatedAt)
    .reduce<string>(
      (latest, one) => (one > latest ? one : latest),
      `${tagYear}-01-01T00:00:00.000Z`,
    );
  const title = about === null ? site.frontTitle(place.name) : `${about} – ${place.name}`;
  const feed = element`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${reader.language}">
    <id>${tag(path.slice(municipalityPath(place).length))}</id>
    <title>${plain(title)}</title>
    <updated>${updated}</updated>
    <link rel="self" type="application/atom+xml" href="${reader.site}${reader.link(path)}" />
    <link
      rel="alternate"
      type="text/html"
      href="${reader.site}${reader.link(municipalityPath(place))}"
    />
    <author><name>${place.name} kommune</name></author>
    ${news.map((one) => entry(reader, place, one, tag))}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.toString()}\n`;
}

function entry(
  reader: Reader,
  place: Municipality,
  news: PublicNews,
  tag: (rest: string) => string,
): Html {
  const { title, path } = newsTarget(reader, place, news);
  const kind = siteWords[reader.language].news[news.kind];
  return element`<entry>
    <id>${tag(`${news.kind}:${news.of.id}`)}</id>
    <title>${plain(`${kind}: ${title}`)}</title>
    <published>${news.publishedAt}</published>
    <updated>${news.updatedAt}</updated>
    <link rel="alternate" type="text/html" href="${reader.site}${reader.link(path)}" />
    <category term="${news.kind}" label="${kind}" />
    <summary>${plain(summaryOf(reader, news))}</summary>
  </entry>`;
}

function summaryOf({ language }: Reader, news: PublicNews): string {
  switch (news.kind) {
    case 'notice':
    case 'protocol': {
      const { body, meetingNumber, startsAt, place, status } = news.of;
      const cancelled = status === 'cancelled' ? [publicWords[language].isCancelled] : [];
      return [...cancelled, `${body} ${meetingNumber}`, formatMoment(startsAt, language), place]
        .filter((part) => part !== '')
        .join(' · ');
    }
    case 'hearing':
      return formatPeriod(news.of.startsOn, news.of.endsOn, language);
    case 'poll':
      return news.of.body;
  }
}

/** XML has no place for control characters, and a reader throws the whole feed away for one. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}
