import type { PublicMeeting } from '../../app/public/see-public.ts';
import { formatMoment } from '../../core/time/format.ts';
import type { Instant } from '../../core/time/instant.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { paragraphs } from './page.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';

/** What was corrected after the notice was out: what, why and when, the newest first. */
export function correctionsSection(reader: Reader, meeting: PublicMeeting): Html | null {
  const words = publicWords[reader.language];
  if (meeting.corrections.length === 0) return null;
  const lines = meeting.corrections.toReversed().map(
    ({ kind, reason, changes, publishedAt }) =>
      html`<li>
        <p>
          <strong>${kind === 'cancelled' ? words.isCancelled : words.corrected}</strong>
          <span class="quiet">${formatMoment(publishedAt, reader.language)}</span>
        </p>
        ${reason === '' ? null : html`<p>${words.reason}: ${reason}</p>`}
        <ul>
          ${changes.map((change) => html`<li>${changeLine(reader, change)}</li>`)}
        </ul>
      </li>`,
  );
  return html`<section>
    <h2>${words.corrections}</h2>
    <ul class="rows">
      ${lines}
    </ul>
  </section>`;
}

/** The papers that anybody may read today. */
export function papersSection(reader: Reader, meeting: PublicMeeting): Html | null {
  const words = publicWords[reader.language];
  if (meeting.papers.length === 0) return null;
  const { language } = meeting.municipality;
  const lines = meeting.papers.map(({ title, content }) =>
    content.kind === 'link'
      ? html`<li><a href="${content.address}">${title}</a></li>`
      : html`<li lang="${language}">
          <p>${title}</p>
          ${paragraphs(content.words)}
        </li>`,
  );
  return html`<section>
    <h2>${words.papers}</h2>
    <ul class="rows">
      ${lines}
    </ul>
  </section>`;
}

function changeLine(
  { language }: Reader,
  { field, from, to }: PublicMeeting['corrections'][number]['changes'][number],
): string {
  const words = publicWords[language];
  const name = words.changed[field];
  switch (field) {
    case 'time':
      return words.fromTo(
        name,
        formatMoment(from as Instant, language),
        formatMoment(to as Instant, language),
      );
    case 'duration':
    case 'place':
    case 'title':
      return words.fromTo(name, from, to);
    case 'openness':
      return words.fromTo(
        name,
        from === 'open' ? words.open : words.closedMeeting,
        to === 'open' ? words.open : words.closedMeeting,
      );
    default:
      return name;
  }
}
