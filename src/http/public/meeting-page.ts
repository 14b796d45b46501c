import type { PublicMeeting } from '../../app/public/see-public.ts';
import { formatMoment, formatTime } from '../../core/time/format.ts';
import { meetingPath, meetingsPath } from './addresses.ts';
import { correctionsSection, papersSection } from './meeting-changes.ts';
import { documentHtml, factsHtml, tableHtml } from './document-html.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { titleOf } from './meeting-title.ts';
import { page, paragraphs } from './page.ts';
import { archivedHtml, fileRows } from './record-files.ts';
import type { Reader } from './page.ts';
import { eventFacts } from './meeting-event.ts';
import { publicWords } from './public-words.ts';
import { siteWords } from './site-words.ts';

/** One meeting: notice and agenda before it, protocol and files after it. */
export function meetingPage(reader: Reader, meeting: PublicMeeting): string {
  const { language } = reader;
  const words = publicWords[language];
  const isOpen = meeting.openness.kind === 'open';
  const facts = [
    [words.body, meeting.body],
    [words.meetingNumber, meeting.meetingNumber],
    [words.time, formatMoment(meeting.startsAt, language)],
    [words.duration, words.minutes(meeting.durationMinutes)],
    [words.place, meeting.place],
    [
      words.openness,
      meeting.openness.kind === 'open' ? words.open : words.closedBy(meeting.openness.basis),
    ],
    [words.published, formatMoment(meeting.publishedAt, language)],
  ] as const;
  return page(reader, {
    title: titleOf(meeting, reader),
    path: meetingPath(meeting.municipality, meeting.id),
    place: meeting.municipality,
    crumbs: [{ title: siteWords[language].meetings, path: meetingsPath(meeting.municipality) }],
    hasData: true,
    main: html`${eventFacts(reader, meeting)}
    ${meeting.status === 'under-way' ? html`<p><strong>${words.isUnderWay}</strong></p>` : null}
    ${meeting.status === 'cancelled' ? html`<p><strong>${words.isCancelled}</strong></p>` : null}
    ${correctionsSection(reader, meeting)}
    ${factsHtml(
      facts
        .filter(([, description]) => description !== '')
        .map(([term, description]) => ({ term, description })),
    )}
    ${
      isOpen
        ? openParts(reader, meeting)
        : html`<p>${words.closedExplained}</p>
            ${protocolSection(reader, meeting)}`
    }`,
  });
}

function openParts(reader: Reader, meeting: PublicMeeting): Html {
  const words = publicWords[reader.language];
  // What the administration wrote is in its own language, whatever language the page around it is read in.
  const { language } = meeting.municipality;
  const questions = meeting.questions.map((question) => html`<li>${question}</li>`);
  return html` ${
      meeting.noticeText === ''
        ? null
        : html`<section>
            <h2>${words.notice}</h2>
            <div lang="${language}">${paragraphs(meeting.noticeText)}</div>
          </section>`
    }
    <section>
      <h2>${words.agenda}</h2>
      ${agendaTable(reader, meeting)}
    </section>
    ${
      questions.length === 0
        ? null
        : html`<section>
            <h2>${words.questions}</h2>
            <ol lang="${language}">
              ${questions}
            </ol>
          </section>`
    }
    ${papersSection(reader, meeting)} ${protocolSection(reader, meeting)}`;
}

function agendaTable(reader: Reader, { agenda }: PublicMeeting): Html {
  const words = publicWords[reader.language];
  return tableHtml({
    caption: words.agenda,
    columns: [
      { title: words.clock },
      { title: words.item },
      { title: words.lead },
      { title: words.minutesColumn, align: 'end' },
    ],
    rows: agenda.map((item) => [
      formatTime(item.startsAt, reader.language),
      item.kind === 'break' ? words.breakOf(item.title) : item.title,
      item.lead,
      String(item.minutes),
    ]),
  });
}

function protocolSection(reader: Reader, meeting: PublicMeeting): Html | null {
  const words = publicWords[reader.language];
  const { protocol } = meeting;
  if (!protocol)
    return meeting.status === 'closed'
      ? html`<section>
          <h2>${words.protocol}</h2>
          <p>${words.protocolToCome}</p>
        </section>`
      : null;
  return html`<section>
      <h2>${words.protocol}</h2>
      ${archivedHtml(reader, protocol)} ${documentHtml(protocol.document)}
    </section>
    <section>
      <h2>${words.files}</h2>
      <p>${words.checksumExplained}</p>
      ${fileRows(reader, protocol.files, meetingPath(meeting.municipality, meeting.id))}
    </section>`;
}
