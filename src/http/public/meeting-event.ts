import type { PublicMeeting } from '../../app/public/see-public.ts';
import { addMinutes } from '../../core/time/instant.ts';
import { meetingPath } from './addresses.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { titleOf } from './meeting-title.ts';
import type { Reader } from './page.ts';

/** The meeting as schema.org names it, for search engines: marked in the page itself, which needs no script. */
export function eventFacts(reader: Reader, meeting: PublicMeeting): Html {
  const { municipality, startsAt, durationMinutes, place, status } = meeting;
  return html`<div itemscope itemtype="https://schema.org/Event">
    <meta itemprop="name" content="${titleOf(meeting, reader)}" />
    <meta itemprop="startDate" content="${startsAt}" />
    <meta itemprop="endDate" content="${addMinutes(startsAt, durationMinutes)}" />
    <link itemprop="url" href="${reader.site}${meetingPath(municipality, meeting.id)}" />
    <link
      itemprop="eventStatus"
      href="https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}"
    />
    ${
      place === ''
        ? null
        : html`<div itemprop="location" itemscope itemtype="https://schema.org/Place">
            <meta itemprop="name" content="${place}" />
          </div>`
    }
    <div itemprop="organizer" itemscope itemtype="https://schema.org/GovernmentOrganization">
      <meta itemprop="name" content="${meeting.body}, ${municipality.name} kommune" />
    </div>
  </div>`;
}
