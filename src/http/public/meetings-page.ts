import type { PublicHearingLine } from '../../app/public/see-public-hearings.ts';
import type { PublicMeetingLine } from '../../app/public/see-public.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { formatDay, formatMoment } from '../../core/time/format.ts';
import type { Instant } from '../../core/time/instant.ts';
import { hearingPath, meetingPath, municipalityPath } from './addresses.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { titleOf } from './meeting-title.ts';
import { page } from './page.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';

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

/** A municipality's published meetings: under way, coming, earlier. */
export function meetingsPage(
  reader: Reader,
  municipality: Municipality,
  lines: readonly PublicMeetingLine[],
  hearings: readonly PublicHearingLine[],
  now: Instant,
): string {
  const words = publicWords[reader.language];
  const underWay = lines.filter((line) => line.status === 'under-way');
  const coming = lines.filter(
    ({ status, startsAt }) => (status === 'published' || status === 'cancelled') && startsAt >= now,
  );
  const earlier = lines.filter((line) => !underWay.includes(line) && !coming.includes(line));
  const list = (title: string, some: readonly PublicMeetingLine[]): Html | null =>
    some.length === 0
      ? null
      : html`<section>
          <h2>${title}</h2>
          <ul class="rows">
            ${some.map((line) => meetingLine(reader, municipality, line))}
          </ul>
        </section>`;
  const nothingComing =
    underWay.length + coming.length > 0
      ? null
      : html`<p>${lines.length === 0 ? words.noMeetings : words.noComing}</p>`;
  return page(reader, {
    title: words.meetingsOf(municipality.name),
    path: municipalityPath(municipality),
    main: html`<p>${words.meetingsLead}</p>
      ${hearings.length === 0 ? null : hearingList(reader, municipality, hearings)}
      ${list(words.underWay, underWay)}${list(words.coming, coming)}${nothingComing}
      ${list(words.earlier, earlier)}`,
  });
}

/** What anybody can say something about now, with until when. */
function hearingList(
  reader: Reader,
  municipality: Municipality,
  hearings: readonly PublicHearingLine[],
): Html {
  const words = publicWords[reader.language];
  return html`<section>
    <h2>${words.outForHearing}</h2>
    <ul class="rows">
      ${hearings.map(
        ({ id, title, endsOn }) =>
          html`<li>
            <a href="${reader.link(hearingPath(municipality, id))}">${title}</a>
            <p>${words.speakUntil(formatDay(endsOn, reader.language))}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function meetingLine(reader: Reader, municipality: Municipality, line: PublicMeetingLine): Html {
  const words = publicWords[reader.language];
  const where = line.place === '' ? '' : ` · ${line.place}`;
  return html`<li>
    <a href="${reader.link(meetingPath(municipality, line.id))}">${titleOf(line, reader)}</a>
    <p>${formatMoment(line.startsAt, reader.language)}${where}</p>
    <p class="quiet">
      ${line.status === 'cancelled' ? html`<strong>${words.isCancelled}</strong> · ` : ''}
      ${line.body} ${line.meetingNumber}${line.hasProtocol ? ` · ${words.hasProtocol}` : ''}
    </p>
  </li>`;
}
