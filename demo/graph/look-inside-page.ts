import { formatMoment } from '../../src/core/time/format.ts';
import { readInstant } from '../../src/core/time/instant.ts';
import { html, joined } from './html.ts';
import type { Html } from './html.ts';
import { archiveColumns } from '../../src/core/record-library/archive-columns.ts';
import type { LocalGraphSeed, LocalLibrary } from './seed.ts';
import type { LocalStore, StoredEvent, StoredFile } from './store.ts';

/** The demo's SharePoint and Outlook, for somebody who wants to see what the product has put there. In bokmål. */
export function lookInsidePage(
  seed: LocalGraphSeed,
  store: LocalStore,
  ownAddress: string,
): string {
  const page = html`<!doctype html>
    <html lang="nb">
      <head>
        <meta charset="utf-8" />
        <link rel="icon" href="/tab/icon.svg" type="image/svg+xml" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>SharePoint og Outlook i eksempelet – Rådslag</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>SharePoint og Outlook i eksempelet</h1>
          <p>
            Her ser du hva Rådslag har lagt i arkivet og i kalenderne. Alt ligger på denne maskinen.
            I en kommune ligger det i Microsoft 365.
          </p>
          ${joined(
            seed.sites.map(
              (site) => html`
                <h2>${site.name}</h2>
                ${joined(
                  site.libraries.map((library) => librarySection(library, store, ownAddress)),
                )}
              `,
            ),
          )}
          <h2>Kalender</h2>
          ${calendarSection(seed, store)}
        </main>
      </body>
    </html>`;
  return page.text;
}

function librarySection(library: LocalLibrary, store: LocalStore, ownAddress: string): Html {
  const files = store.files.filter(({ driveId }) => driveId === library.driveId);
  const folders = Map.groupBy(files, ({ path }) => path.split('/').slice(0, -1).join(' / '));
  return html`<section>
    <h3>${library.name}</h3>
    ${files.length === 0 ? html`<p>Det er ingen filer her ennå.</p>` : html``}
    ${joined(
      [...folders]
        .toSorted(([one], [other]) => one.localeCompare(other, 'nb'))
        .map(
          ([folder, inFolder]) =>
            html`<div
              class="scroll"
              role="region"
              aria-label="${folder === '' ? 'Øverste nivå' : folder}"
              tabindex="0"
            >
              <table>
                <caption>
                  ${folder === '' ? 'Øverste nivå' : folder}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Fil</th>
                    <th scope="col">Størrelse</th>
                    <th scope="col">Lagt inn</th>
                    <th scope="col">Bevaringsetikett</th>
                    <th scope="col">Egenskaper</th>
                  </tr>
                </thead>
                <tbody>
                  ${joined(inFolder.map((file) => fileRow(file, library, ownAddress)))}
                </tbody>
              </table>
            </div>`,
        ),
    )}
  </section>`;
}

function fileRow(file: StoredFile, library: LocalLibrary, ownAddress: string): Html {
  const name = file.path.split('/').at(-1) ?? '';
  const columns = library.columns ?? archiveColumns;
  const filled = columns.flatMap(({ name: column, displayName }) => {
    const value = file.fields[column];
    return value === undefined
      ? []
      : [
          html`<dt>${displayName}</dt>
            <dd>${value}</dd>`,
        ];
  });
  return html`<tr>
    <th scope="row">
      <a href="${ownAddress}/files/${file.id}/${encodeURIComponent(name)}">${name}</a>
    </th>
    <td>${size(file.size)}</td>
    <td>${moment(file.createdAt)}</td>
    <td>${file.retentionLabel ?? 'Ingen'}</td>
    <td>
      ${
        filled.length === 0
          ? 'Ingen'
          : html`<details>
              <summary>${filled.length} utfylt</summary>
              <dl>${joined(filled)}</dl>
            </details>`
      }
    </td>
  </tr>`;
}

function calendarSection(seed: LocalGraphSeed, store: LocalStore): Html {
  if (store.events.length === 0) return html`<p>Det er ingen innkallinger ennå.</p>`;
  return html`<ul class="events">
    ${joined(
      store.events
        .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
        .map((event) => eventItem(event, seed)),
    )}
  </ul>`;
}

function eventItem(event: StoredEvent, seed: LocalGraphSeed): Html {
  const organiser = seed.people.find(({ objectId }) => objectId === event.organiserId);
  return html`<li id="${event.id}">
    <h3>${event.subject}</h3>
    <dl>
      <dt>Fra</dt>
      <dd>${moment(event.startsAt)}</dd>
      <dt>Til</dt>
      <dd>${moment(event.endsAt)}</dd>
      <dt>Sted</dt>
      <dd>${event.place}${event.isOnlineMeeting ? ' (også Teams-møte)' : ''}</dd>
      <dt>Innkalt av</dt>
      <dd>${organiser?.name ?? event.organiserId}</dd>
      <dt>Innkalt</dt>
      <dd>
        <details>
          <summary>
            ${event.attendees.length} ${event.attendees.length === 1 ? 'person' : 'personer'}
          </summary>
          ${event.attendees.map(({ name }) => name).join(', ')}
        </details>
      </dd>
    </dl>
    <p class="body">${plainText(event.bodyHtml)}</p>
  </li>`;
}

/** The text that the product wrote as HTML, back as text: nothing in an invitation runs on this page. */
function plainText(bodyHtml: string): string {
  return bodyHtml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function moment(text: string): string {
  const instant = readInstant(text);
  return instant === undefined ? text : formatMoment(instant, 'nb');
}

function size(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return `${kilobytes.toLocaleString('nb-NO')} kB`;
}

const style = html`
  :root { color-scheme: light dark; color: CanvasText; background: Canvas; font: 1rem/1.5 system-ui,
  sans-serif; } body { margin: 0; } a { color: inherit; } main { max-width: 70rem; margin: 0 auto;
  padding: 1.5rem; } h1 { font-size: 1.75rem; line-height: 1.2; } h2 { margin-top: 2.5rem; } h3 {
  margin-bottom: .25rem; } .scroll { overflow-x: auto; margin: .75rem 0 1.5rem; } table {
  border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding:
  .25rem 0; } th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0;
  border-bottom: 1px solid #8888; } tbody th { font-weight: 400; overflow-wrap: anywhere; min-width:
  16rem; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; margin:
  .5rem 0; } dd { margin: 0; overflow-wrap: anywhere; } summary { cursor: pointer; min-height:
  1.5rem; } .events { list-style: none; padding: 0; } .events li { border-top: 1px solid #8888;
  padding: .5rem 0; } .body { white-space: pre-line; max-width: 42rem; }
`;
