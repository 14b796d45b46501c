import type { PublicHearing } from '../../app/public/see-public-hearings.ts';
import { formatDay, formatPeriod } from '../../core/time/format.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { hearingPath, processPath, processesPath } from './addresses.ts';
import { siteWords } from './site-words.ts';
import { html } from './html.ts';
import { page, paragraphs } from './page.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';

/** A text that is, or was, out for hearing: until when, who was asked, and all of it to read. */
export function hearingPage(
  reader: Reader,
  place: Pick<Municipality, 'slug' | 'name'>,
  hearing: PublicHearing,
): string {
  const words = publicWords[reader.language];
  const site = siteWords[reader.language];
  const { startsOn, endsOn, invitation, parties } = hearing;
  return page(reader, {
    title: hearing.title,
    path: hearingPath(place, hearing.id),
    place,
    crumbs: [
      { title: site.processes, path: processesPath(place) },
      ...(hearing.hasProcessPage
        ? [{ title: hearing.process, path: processPath(place, hearing.processId) }]
        : []),
    ],
    hasData: true,
    main: html`<p>
        ${hearing.isOver ? words.hearingOver : words.speakUntil(formatDay(endsOn, reader.language))}
      </p>
      ${paragraphs(invitation)}
      <dl>
        <dt>${words.hearingPeriod}</dt>
        <dd>${formatPeriod(startsOn, endsOn, reader.language)}</dd>
        <dt>${words.hearingProcess}</dt>
        <dd>${hearing.process}</dd>
        ${
          parties.length === 0
            ? null
            : html`<dt>${words.askedParties}</dt>
                <dd>${parties.join(', ')}</dd>`
        }
      </dl>
      <section>
        <h2>${words.hearingText}</h2>
        ${hearing.paragraphs.map(
          ({ heading, text }) =>
            html`${heading === '' ? null : html`<h3>${heading}</h3>`}${paragraphs(text)}`,
        )}
      </section>`,
  });
}
