import type {
  PublicPhase,
  PublicProcess,
  PublicProcessLine,
} from '../../app/public/see-public-processes.ts';
import { layOutPublicPoll } from '../../app/public/see-public-polls.ts';
import type { PublicPoll } from '../../app/public/see-public-polls.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { formatDate, formatMoment, formatPeriod } from '../../core/time/format.ts';
import {
  hearingPath,
  planPath,
  pollPath,
  processFeedPath,
  processPath,
  processesPath,
} from './addresses.ts';
import { blocksHtml, factsHtml } from './document-html.ts';
import { processRow } from './front-page.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { meetingList } from './meetings-page.ts';
import { page, paragraphs } from './page.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';
import { archivedHtml, fileRows } from './record-files.ts';
import { row, rows, section } from './rows.ts';
import { siteWords } from './site-words.ts';

type Place = Pick<Municipality, 'slug' | 'name' | 'language'>;

export function processesPage(
  reader: Reader,
  place: Place,
  processes: readonly PublicProcessLine[],
): string {
  const site = siteWords[reader.language];
  const list = (title: string, some: readonly PublicProcessLine[]): Html | null =>
    section(title, rows(some.map((one) => processRow(reader, place, one))));
  return page(reader, {
    title: site.processesTitle(place.name),
    path: processesPath(place),
    place,
    crumbs: [],
    hasData: true,
    main: html`<p class="lead">${site.processesLead}</p>
      ${processes.length === 0 ? html`<p>${site.noProcesses}</p>` : null}
      ${list(
        site.running,
        processes.filter(({ status }) => status === 'running'),
      )}
      ${list(
        site.over,
        processes.filter(({ status }) => status !== 'running'),
      )}`,
  });
}

/** One process as a line through time: what happens in each phase, what was asked in it, and what came of it. */
export function processPage(reader: Reader, place: Place, process: PublicProcess): string {
  const { language } = reader;
  const site = siteWords[language];
  const feed = processFeedPath(place, process.id);
  return page(reader, {
    title: process.title,
    path: processPath(place, process.id),
    place,
    crumbs: [{ title: site.processes, path: processesPath(place) }],
    hasData: true,
    alternates: [{ type: 'application/atom+xml', path: feed, title: site.feedOf(process.title) }],
    main: html`<dl>
        <dt>${site.status}</dt>
        <dd>${site.processStatus[process.status]}</dd>
        ${
          process.startsOn === null || process.endsOn === null
            ? null
            : html`<dt>${site.period}</dt>
                <dd>${formatPeriod(process.startsOn, process.endsOn, language)}</dd>`
        }
        ${
          process.plan === null
            ? null
            : html`<dt>${site.plan}</dt>
                <dd>
                  <a href="${reader.link(planPath(place, process.plan.id))}"
                    >${process.plan.title}</a
                  >
                </dd>`
        }
      </dl>
      ${adoptionSection(reader, place, process)}
      <section>
        <h2>${site.phases}</h2>
        <ol class="line">
          ${process.phases.map((phase) => phaseItem(reader, place, process.id, phase))}
        </ol>
      </section>
      ${section(
        site.hearings,
        rows(
          process.hearings.map(({ id, title, startsOn, endsOn }) =>
            row(reader, hearingPath(place, id), title, formatPeriod(startsOn, endsOn, language)),
          ),
        ),
      )}
      <p><a href="${feed}">${site.feedOf(process.title)}</a></p>`,
  });
}

function adoptionSection(
  reader: Reader,
  { language }: Place,
  { adoption }: PublicProcess,
): Html | null {
  if (adoption === null) return null;
  const site = siteWords[reader.language];
  const facts = [
    adoption.body,
    formatDate(adoption.decidedOn, reader.language),
    adoption.reference,
  ];
  return html`<section>
    <h2>${site.adoptedDecision}</h2>
    <p class="quiet">${facts.filter((fact) => fact !== '').join(' · ')}</p>
    <div lang="${language}">${paragraphs(adoption.decision)}</div>
  </section>`;
}

function phaseItem(reader: Reader, place: Place, processId: string, phase: PublicPhase): Html {
  const { language } = reader;
  const site = siteWords[language];
  const part = (title: string, content: Html | null): Html | null =>
    content === null
      ? null
      : html`<h4>${title}</h4>
          ${content}`;
  return html`<li class="${phase.standing}">
    <h3 lang="${place.language}">${phase.title}</h3>
    <p class="quiet">
      ${formatPeriod(phase.startsOn, phase.endsOn, language)} · ${site.standing[phase.standing]} ·
      ${site.leads[phase.lead]}
    </p>
    <div lang="${place.language}">${paragraphs(phase.purpose)}</div>
    ${part(
      site.expectation,
      phase.expectation === ''
        ? null
        : html`<div lang="${place.language}">${paragraphs(phase.expectation)}</div>`,
    )}
    ${part(
      site.meetingsHere,
      phase.meetings.length === 0 ? null : meetingList(reader, place, phase.meetings),
    )}
    ${part(
      site.asked,
      rows(
        phase.polls.map(({ id, title, body, closedAt }) =>
          row(
            reader,
            pollPath(place, id),
            title,
            `${body} · ${site.closedOn} ${formatMoment(closedAt, language)}`,
          ),
        ),
      ),
    )}
    ${part(
      site.directions,
      phase.directions.length === 0
        ? null
        : html`<p>${site.directionsLead}</p>
            <ul lang="${place.language}">
              ${phase.directions.map((text) => html`<li>${text}</li>`)}
            </ul>`,
    )}
    ${part(
      publicWords[language].files,
      phase.record === null
        ? null
        : html`${archivedHtml(reader, phase.record)}
          ${fileRows(reader, phase.record.files, processPath(place, processId))}`,
    )}
  </li>`;
}

/** One poll that is closed: what was asked, the sums, and what the answers were used for. */
export function pollPage(reader: Reader, place: Place, poll: PublicPoll): string {
  const site = siteWords[reader.language];
  return page(reader, {
    title: poll.title,
    path: pollPath(place, poll.id),
    place,
    crumbs: [
      { title: site.processes, path: processesPath(place) },
      { title: poll.process.title, path: processPath(place, poll.process.id) },
    ],
    hasData: true,
    main: html`<p>${site.pollLead}</p>
      ${factsHtml([
        { term: publicWords[reader.language].body, description: poll.body },
        { term: site.closedOn, description: formatMoment(poll.closedAt, reader.language) },
      ])}
      <p class="lead">${poll.result.purpose}</p>
      <article>${blocksHtml(layOutPublicPoll(poll, reader.language), 2)}</article>
      ${
        poll.record === null
          ? null
          : html`<section>
              <h2>${publicWords[reader.language].files}</h2>
              ${archivedHtml(reader, poll.record)}
              <p>${publicWords[reader.language].checksumExplained}</p>
              ${fileRows(reader, poll.record.files, pollPath(place, poll.id))}
            </section>`
      }`,
  });
}
