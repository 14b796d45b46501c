import type { FoundPublic } from '../../app/public/search-public.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import {
  hearingPath,
  meetingPath,
  planPath,
  pollPath,
  processPath,
  searchPath,
} from './addresses.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { page } from './page.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';
import { row, rows } from './rows.ts';
import { siteWords } from './site-words.ts';

type Place = Pick<Municipality, 'slug' | 'name'>;

/** Words in, a page out: a form that the browser sends by itself. */
export function searchForm(reader: Reader, place: Place, sought: string): Html {
  const site = siteWords[reader.language];
  return html`<form class="search" role="search" action="${searchPath(place)}" method="get">
    <label for="ord">${site.wordsSought}</label>
    <div>
      <input id="ord" name="ord" type="search" value="${sought}" autocomplete="off" />
      <input type="hidden" name="lang" value="${reader.language}" />
      <button type="submit">${site.find}</button>
    </div>
  </form>`;
}

/** @param found null before anything was sought */
export function searchPage(
  reader: Reader,
  place: Place,
  sought: string,
  found: readonly FoundPublic[] | null,
): string {
  const site = siteWords[reader.language];
  return page(reader, {
    title: site.search,
    path:
      sought === '' ? searchPath(place) : `${searchPath(place)}?ord=${encodeURIComponent(sought)}`,
    place,
    crumbs: [],
    isIndexed: false,
    main: html`<p>${site.searchLead}</p>
      ${searchForm(reader, place, sought)}
      ${
        found === null
          ? null
          : html`<section>
              <h2>${site.found(found.length)}</h2>
              ${rows(found.map((one) => foundRow(reader, place, one))) ?? html`<p>${site.foundNothing}</p>`}
            </section>`
      }`,
  });
}

const pathTo = {
  meeting: meetingPath,
  plan: planPath,
  process: processPath,
  hearing: hearingPath,
  poll: pollPath,
} as const;

function foundRow(reader: Reader, place: Place, { kind, id, title, about }: FoundPublic): Html {
  const name = title === '' ? `${publicWords[reader.language].closedMeeting}: ${about}` : title;
  const kindName = siteWords[reader.language].kinds[kind];
  const rest = about === '' || title === '' ? '' : ` · ${about}`;
  return row(reader, pathTo[kind](place, id), name, `${kindName}${rest}`);
}
