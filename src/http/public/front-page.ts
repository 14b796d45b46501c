import type { PublicNews } from '../../app/public/list-public-news.ts';
import type { PublicHearingLine } from '../../app/public/see-public-hearings.ts';
import type { PublicProcessLine } from '../../app/public/see-public-processes.ts';
import type { PublicMeetingLine } from '../../app/public/see-public.ts';
import type { Body } from '../../core/people/person.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { formatDay, formatPeriod } from '../../core/time/format.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import {
  bodyFeedPath,
  calendarPath,
  feedPath,
  hearingPath,
  meetingPath,
  meetingsPath,
  municipalityPath,
  plansPath,
  pollPath,
  processPath,
  processesPath,
} from './addresses.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { meetingList, sorted } from './meetings-page.ts';
import { titleOf } from './meeting-title.ts';
import { page } from './page.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';
import { row, rows, section } from './rows.ts';
import { searchForm } from './search-page.ts';
import { siteWords } from './site-words.ts';

/** What the front page tells of. */
export type Overview = {
  readonly meetings: readonly PublicMeetingLine[];
  readonly hearings: readonly PublicHearingLine[];
  readonly processes: readonly PublicProcessLine[];
  readonly news: readonly PublicNews[];
  readonly bodies: readonly Pick<Body, 'id' | 'name'>[];
  readonly plans: number;
  readonly now: Instant;
};

const mostMeetings = 5;
const mostNews = 8;

/** A municipality's front page: what happens now, what is new, and the ways on. */
export function frontPage(reader: Reader, municipality: Municipality, seen: Overview): string {
  const { language } = reader;
  const words = publicWords[language];
  const site = siteWords[language];
  const { underWay, coming } = sorted(seen.meetings, seen.now);
  const soon = [...underWay, ...coming].slice(0, mostMeetings);
  const running = seen.processes.filter(({ status }) => status === 'running');
  return page(reader, {
    title: site.frontTitle(municipality.name),
    path: municipalityPath(municipality),
    place: municipality,
    hasData: true,
    alternates: [
      { type: 'application/atom+xml', path: feedPath(municipality), title: site.feedOfAll },
      { type: 'text/calendar', path: calendarPath(municipality, null), title: site.calendarOfAll },
    ],
    main: html`<div itemscope itemtype="https://schema.org/GovernmentOrganization">
        <meta itemprop="name" content="${municipality.name} kommune" />
        <link itemprop="url" href="${reader.site}${municipalityPath(municipality)}" />
      </div>
      <p class="lead">${site.frontLead}</p>
      ${searchForm(reader, municipality, '')} ${hearingSection(reader, municipality, seen.hearings)}
      <section>
        <h2>${site.nextMeetings}</h2>
        ${soon.length === 0 ? html`<p>${words.noComing}</p>` : meetingList(reader, municipality, soon)}
        <p><a href="${reader.link(meetingsPath(municipality))}">${site.allMeetings}</a></p>
      </section>
      ${section(
        site.newest,
        rows(seen.news.slice(0, mostNews).map((one) => newsRow(reader, municipality, one))) ??
          html`<p>${site.nothingNew}</p>`,
      )}
      ${section(
        site.processes,
        running.length === 0
          ? html`<p>${site.noProcesses}</p>`
          : html`${rows(running.map((one) => processRow(reader, municipality, one)))}
              <p><a href="${reader.link(processesPath(municipality))}">${site.processes}</a></p>`,
      )}
      <section>
        <h2>${site.plans}</h2>
        <p>
          <a href="${reader.link(plansPath(municipality))}"
            >${site.plansTitle(municipality.name)}</a
          >
          (${site.plansCount(seen.plans)})
        </p>
      </section>
      ${followSection(reader, municipality, seen.bodies)}`,
  });
}

export function processRow(
  reader: Reader,
  place: Pick<Municipality, 'slug'>,
  { id, title, template, startsOn, endsOn }: PublicProcessLine,
): Html {
  const period =
    startsOn === null || endsOn === null ? [] : [formatPeriod(startsOn, endsOn, reader.language)];
  const about = [...(template === title ? [] : [template]), ...period].join(' · ');
  return row(reader, processPath(place, id), title, about);
}

/** What has become public, what it is and when. */
function newsRow(reader: Reader, place: Pick<Municipality, 'slug'>, news: PublicNews): Html {
  const { title, path } = newsTarget(reader, place, news);
  const kind = siteWords[reader.language].news[news.kind];
  const day = formatDay(osloDate(news.publishedAt), reader.language);
  return row(
    reader,
    path,
    title,
    html`${kind} · <time datetime="${news.publishedAt}">${day}</time>`,
  );
}

export function newsTarget(
  reader: Reader,
  place: Pick<Municipality, 'slug'>,
  news: PublicNews,
): { readonly title: string; readonly path: string } {
  switch (news.kind) {
    case 'notice':
    case 'protocol':
      return { title: titleOf(news.of, reader), path: meetingPath(place, news.of.id) };
    case 'hearing':
      return { title: news.of.title, path: hearingPath(place, news.of.id) };
    case 'poll':
      return { title: news.of.title, path: pollPath(place, news.of.id) };
  }
}

/** What anybody can say something about now, with until when. */
function hearingSection(
  reader: Reader,
  place: Pick<Municipality, 'slug'>,
  hearings: readonly PublicHearingLine[],
): Html | null {
  const words = publicWords[reader.language];
  return section(
    words.outForHearing,
    rows(
      hearings.map(({ id, title, endsOn }) =>
        row(
          reader,
          hearingPath(place, id),
          title,
          words.speakUntil(formatDay(endsOn, reader.language)),
        ),
      ),
    ),
  );
}

function followSection(
  reader: Reader,
  place: Pick<Municipality, 'slug'>,
  bodies: readonly Pick<Body, 'id' | 'name'>[],
): Html {
  const site = siteWords[reader.language];
  return html`<section>
    <h2>${site.follow}</h2>
    <p>${site.followLead}</p>
    <ul>
      <li><a href="${feedPath(place)}">${site.feedOfAll}</a></li>
      <li><a href="${calendarPath(place, null)}">${site.calendarOfAll}</a></li>
      ${bodies.map(
        ({ id, name }) =>
          html`<li><a href="${bodyFeedPath(place, id)}">${site.feedOf(name)}</a></li>
            <li><a href="${calendarPath(place, id)}">${site.calendarOf(name)}</a></li>`,
      )}
    </ul>
  </section>`;
}
