import type { PublicMeetingLine } from '../../app/public/see-public.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { formatMoment } from '../../core/time/format.ts';
import type { Instant } from '../../core/time/instant.ts';
import {
  calendarPath,
  feedPath,
  meetingPath,
  meetingsPath,
  municipalityPath,
} from './addresses.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { titleOf } from './meeting-title.ts';
import { page } from './page.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';
import { section } from './rows.ts';
import { siteWords } from './site-words.ts';

/** Which municipalities publish here. */
export function municipalitiesPage(reader: Reader, all: readonly Municipality[]): string {
  const words = publicWords[reader.language];
  const lines = all.map(
    (one) => html`<li><a href="${reader.link(municipalityPath(one))}">${one.name}</a></li>`,
  );
  return page(reader, {
    title: words.municipalities,
    path: '/offentlig/',
    main:
      all.length === 0
        ? html`<p>${words.noMunicipality}</p>`
        : html`<ul>
            ${lines}
          </ul>`,
  });
}

/** So many past meetings on a page: a council's year. */
const onAPage = 50;

/**
 * A municipality's announced meetings: under way and coming on the first page, earlier ones page by page.
 * @param wanted 1 for the first page; null for one that there is not
 */
export function meetingsPage(
  reader: Reader,
  municipality: Municipality,
  given: {
    readonly lines: readonly PublicMeetingLine[];
    readonly now: Instant;
    readonly wanted: number;
  },
): string | null {
  const { lines, now, wanted } = given;
  const words = publicWords[reader.language];
  const site = siteWords[reader.language];
  const { underWay, coming, earlier } = sorted(lines, now);
  const last = Math.max(1, Math.ceil(earlier.length / onAPage));
  if (wanted > last) return null;
  const list = (title: string, some: readonly PublicMeetingLine[]): Html | null =>
    section(title, some.length === 0 ? null : meetingList(reader, municipality, some));
  const nothingComing =
    underWay.length + coming.length > 0
      ? null
      : html`<p>${lines.length === 0 ? words.noMeetings : words.noComing}</p>`;
  const path = meetingsPath(municipality);
  return page(reader, {
    title: words.meetingsOf(municipality.name),
    path: wanted === 1 ? path : `${path}?side=${wanted}`,
    place: municipality,
    crumbs: [],
    hasData: wanted === 1,
    alternates: [
      { type: 'application/atom+xml', path: feedPath(municipality), title: site.feedOfAll },
      { type: 'text/calendar', path: calendarPath(municipality, null), title: site.calendarOfAll },
    ],
    main: html`<p>${words.meetingsLead}</p>
      ${
        wanted === 1
          ? html`${list(words.underWay, underWay)}${list(words.coming, coming)}${nothingComing}`
          : null
      }
      ${list(words.earlier, earlier.slice((wanted - 1) * onAPage, wanted * onAPage))}
      ${last === 1 ? null : pager(reader, path, wanted, last)}
      <p><a href="${calendarPath(municipality, null)}">${site.calendarOfAll}</a></p>`,
  });
}

/** By what they are to somebody who looks now. */
export function sorted(lines: readonly PublicMeetingLine[], now: Instant) {
  const underWay = lines.filter((line) => line.status === 'under-way');
  const coming = lines.filter(
    ({ status, startsAt }) => (status === 'published' || status === 'cancelled') && startsAt >= now,
  );
  const earlier = lines.filter((line) => !underWay.includes(line) && !coming.includes(line));
  return { underWay, coming, earlier };
}

export function meetingList(
  reader: Reader,
  municipality: Pick<Municipality, 'slug'>,
  lines: readonly PublicMeetingLine[],
): Html {
  return html`<ul class="rows">
    ${lines.map((line) => meetingLine(reader, municipality, line))}
  </ul>`;
}

function meetingLine(
  reader: Reader,
  municipality: Pick<Municipality, 'slug'>,
  line: PublicMeetingLine,
): Html {
  const words = publicWords[reader.language];
  const where = line.place === '' ? '' : ` · ${line.place}`;
  return html`<li>
    <a href="${reader.link(meetingPath(municipality, line.id))}">${titleOf(line, reader)}</a>
    <p>
      <time datetime="${line.startsAt}">${formatMoment(line.startsAt, reader.language)}</time
      >${where}
    </p>
    <p class="quiet">
      ${line.status === 'cancelled' ? html`<strong>${words.isCancelled}</strong> · ` : ''}
      ${line.body} ${line.meetingNumber}${line.protocolAt !== null ? ` · ${words.hasProtocol}` : ''}
    </p>
  </li>`;
}

function pager(reader: Reader, path: string, wanted: number, last: number): Html {
  const words = siteWords[reader.language];
  const to = (number: number, rel: 'prev' | 'next', title: string): Html =>
    html`<li>
      <a rel="${rel}" href="${reader.link(number === 1 ? path : `${path}?side=${number}`)}"
        >${title}</a
      >
    </li>`;
  return html`<nav aria-label="${words.pages}">
    <ul class="plain">
      ${wanted > 1 ? to(wanted - 1, 'prev', words.previous) : null}
      <li>${words.pageOf(wanted, last)}</li>
      ${wanted < last ? to(wanted + 1, 'next', words.next) : null}
    </ul>
  </nav>`;
}
