import type { Language } from '../documents/document-model.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import { addMinutes } from '../time/instant.ts';
import type { Poll } from '../polls/poll.ts';
import type { Round } from '../workshops/round.ts';
import { calendarWords } from './calendar-words.ts';
import type { WheelEvent } from './wheel-event.ts';

/** Something that a calendar outside the product is told, before it is put into words. */
export type CalendarFact = {
  readonly key: string;
  /** The page with more. */
  readonly page: string;
  readonly when:
    | { readonly kind: 'days'; readonly startsOn: CivilDate; readonly endsOn: CivilDate }
    | { readonly kind: 'instants'; readonly startsAt: Instant; readonly endsAt: Instant };
  readonly place: string;
  readonly said:
    | { readonly kind: 'meeting' | 'deadline'; readonly title: string }
    | { readonly kind: 'closed-meeting'; readonly title: string; readonly basis: string }
    | { readonly kind: 'event'; readonly title: string; readonly basis: string }
    /** Words of the product's own, in the reader's language: not something that was changed. */
    | { readonly kind: 'worded'; readonly title: string; readonly about: string }
    | { readonly kind: 'public-by'; readonly title: string; readonly startsOn: CivilDate };
};

type BodyName = { readonly name: string };

/** A shared calendar lies with others: it is told nothing of what a closed meeting is about, whoever asks. */
function meetingTitle(round: Round, body: BodyName): string {
  return round.openness.kind === 'open'
    ? `${body.name}: ${round.title}`
    : `${body.name} ${round.meetingNumber ?? ''}`.trimEnd();
}

export function meetingFact(round: Round, body: BodyName): CalendarFact {
  const title = meetingTitle(round, body);
  const { openness } = round;
  return {
    ...{ key: `round:${round.id}`, page: `/rounds/${round.id}`, place: round.place },
    when: {
      kind: 'instants',
      startsAt: round.startsAt,
      endsAt: addMinutes(round.startsAt, round.durationMinutes),
    },
    said:
      openness.kind === 'open'
        ? { kind: 'meeting', title }
        : { kind: 'closed-meeting', title, basis: openness.basis },
  };
}

/** The last quarter before a poll closes. */
export function deadlineFact(poll: Poll, round: Round | null, body: BodyName): CalendarFact {
  const isClosed = round !== null && round.openness.kind === 'closed';
  return {
    ...{ key: `poll:${poll.id}`, page: `/polls/${poll.id}`, place: '' },
    when: { kind: 'instants', startsAt: addMinutes(poll.closesAt, -15), endsAt: poll.closesAt },
    said: { kind: 'deadline', title: isClosed ? meetingTitle(round, body) : poll.title },
  };
}

/** What stands in a wheel, and the day on which its papers must be public. */
export function wheelFacts(event: WheelEvent): readonly CalendarFact[] {
  const { key, title, about, basis, startsOn, endsOn, publicBy } = event;
  const page = pageOf(event.link);
  const told: CalendarFact = {
    ...{ key, page, place: '', when: { kind: 'days', startsOn, endsOn } },
    said: about === undefined ? { kind: 'event', title, basis } : { kind: 'worded', title, about },
  };
  if (publicBy === null) return [told];
  const deadline: CalendarFact = {
    ...{ key: `${key}:public`, page, place: '' },
    when: { kind: 'days', startsOn: publicBy, endsOn: publicBy },
    said: { kind: 'public-by', title, startsOn },
  };
  return [told, deadline];
}

function pageOf(link: WheelEvent['link']): string {
  switch (link?.kind) {
    case 'process':
      return `/processes/${link.id}`;
    case 'plan':
      return `/plans/${link.id}`;
    case 'round':
      return `/rounds/${link.id}`;
    case 'red-thread':
    case 'planning-strategy':
      return `/${link.kind}`;
    case undefined:
      return '/wheels';
  }
}

/** What is compared to see whether a fact has changed: not its words, which differ between readers. */
export function comparedOf({ when, place, said }: CalendarFact): string {
  return JSON.stringify([when, place, said.kind === 'worded' ? said.about : said]);
}

export function worded(
  { said }: CalendarFact,
  language: Language,
): { readonly title: string; readonly description: string } {
  const words = calendarWords[language];
  switch (said.kind) {
    case 'meeting':
      return { title: said.title, description: '' };
    case 'closed-meeting':
      return { title: said.title, description: words.closed(said.basis) };
    case 'deadline':
      return { title: words.deadline(said.title), description: '' };
    case 'event':
      return { title: said.title, description: said.basis };
    case 'worded':
      return { title: said.title, description: '' };
    case 'public-by':
      return {
        title: words.publicDeadline(said.title),
        description: words.publicWhy(said.title, said.startsOn),
      };
  }
}
