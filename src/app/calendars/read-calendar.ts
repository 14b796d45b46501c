import { goesOn } from '../../core/processes/position.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { may } from '../../core/people/roles.ts';
import type { Role } from '../../core/people/roles.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import {
  comparedOf,
  deadlineFact,
  meetingFact,
  wheelFacts,
  worded,
} from '../../core/wheels/calendar-fact.ts';
import type { CalendarFact } from '../../core/wheels/calendar-fact.ts';
import { calendarWords } from '../../core/wheels/calendar-words.ts';
import { yearOf, yearSpan } from '../../core/wheels/occurrences.ts';
import { reportingPeriods } from '../../core/wheels/reporting-periods.ts';
import type { Body } from '../../core/people/person.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { AuthorizedMember, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { CalendarSubscription } from '../ports/wheel-stores.ts';
import type { Transaction } from '../ports/stores.ts';
import { meetingLines } from '../public/see-public.ts';
import { itemEvents, phaseEvents, strategyEventsOf } from '../wheels/wheel-events.ts';
import { isVisible, onlyVisible } from '../workshops/visible-round.ts';
import { tokenHash } from './token-hash.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'documents' | 'calendarFiles' | 'tabAddress'>;

/** Whose calendar a token opens, with the roles that this person has now; null for a token that never was and one that is withdrawn. */
export const findSubscription =
  (deps: Pick<Deps, 'unitOfWork' | 'documents'>) =>
  (
    scope: MunicipalityScope,
    token: string,
  ): Promise<{
    readonly subscription: CalendarSubscription;
    readonly roles: readonly Role[];
  } | null> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const subscription = await tx.calendars.byTokenHash(tokenHash(deps.documents, token));
      const person = subscription && (await tx.people.byId(subscription.personId));
      return person ? { subscription, roles: person.roles } : null;
    });

/** The calendar as it is now: a right that was lost since the last time is lost here as well. */
export const readCalendar =
  (deps: Needs) =>
  (
    by: AuthorizedMember,
    municipality: Municipality,
    { bodyId }: Pick<CalendarSubscription, 'bodyId'>,
  ): Promise<string> =>
    // A right that nobody has leaves an empty calendar: programs clear what they had, where an error would leave it standing.
    deps.unitOfWork.run(by.municipality, async (tx) => {
      const person = await tx.people.byId(by.personId);
      const language = person?.language ?? municipality.language;
      const body = bodyId === null ? null : await tx.people.body(bodyId);
      const words = calendarWords[language];
      const sees = may(by.roles, 'see-processes');
      const facts = !sees
        ? []
        : body
          ? [...(await meetingsOf(tx, [body])), ...(await deadlinesOf(tx, body))]
          : await ownFacts(deps, tx, by, language);
      const name = body
        ? words.bodyName(body.name, municipality.name)
        : words.ownName(municipality.name);
      const addressOf = (page: string) => deps.tabAddress(page, municipality);
      return write(deps, tx, municipality, { name, language, facts, addressOf });
    });

/** A body's published meetings, or every body's, for anybody; null where there is no such body. */
export const readPublicCalendar =
  (deps: Omit<Needs, 'tabAddress'>) =>
  (
    scope: MunicipalityScope,
    municipality: Municipality,
    bodyId: string | null,
    addressOf: (roundId: string) => string,
  ): Promise<string | null> =>
    deps.unitOfWork.run(scope, async (tx) => {
      const bodies =
        bodyId === null ? await tx.people.bodies() : [(await tx.people.body(bodyId)) ?? []].flat();
      if (bodyId !== null && bodies.length === 0) return null;
      const { language } = municipality;
      const words = calendarWords[language];
      const [body] = bodies;
      const facts = await meetingsOf(tx, bodies);
      return write(deps, tx, municipality, {
        name:
          bodyId === null || !body
            ? words.everyName(municipality.name)
            : words.bodyName(body.name, municipality.name),
        ...{ language, facts },
        addressOf: (page) => addressOf(page.replace('/rounds/', '')),
      });
    });

async function meetingsOf(
  tx: Transaction,
  bodies: readonly Body[],
): Promise<readonly CalendarFact[]> {
  const rounds = (await tx.rounds.all()).filter(isAnnounced);
  // As the meeting's public page tells it: two that hide different words would together tell what is hidden.
  const lines = new Map((await meetingLines(tx, rounds)).map((line) => [line.id, line]));
  return bodies.flatMap((body) =>
    rounds.flatMap((round) => {
      const line = lines.get(round.id);
      return line && round.bodyId === body.id
        ? [meetingFact({ ...round, title: line.title, place: line.place }, body)]
        : [];
    }),
  );
}

async function deadlinesOf(tx: Transaction, body: Body): Promise<readonly CalendarFact[]> {
  const facts: CalendarFact[] = [];
  for (const poll of await tx.polls.all()) {
    if (poll.audience.bodyId !== body.id || poll.state.status !== 'open') continue;
    const round = poll.roundId === null ? null : await tx.rounds.byId(poll.roundId);
    // What is asked in a closed meeting is not for a calendar that is passed around.
    if ((round ?? poll).openness.kind === 'closed' || (round && !isAnnounced(round))) continue;
    facts.push(deadlineFact(poll, round, body));
  }
  return facts;
}

/** The meetings of the bodies where one has a seat, or that one calls; the polls one is asked; phases, wheels and reporting. */
async function ownFacts(
  { clock }: Pick<Deps, 'clock'>,
  tx: Transaction,
  by: AuthorizedMember,
  language: Language,
): Promise<readonly CalendarFact[]> {
  const today = osloDate(clock.now());
  const within = {
    startsOn: yearSpan(yearOf(today) - 1).startsOn,
    endsOn: yearSpan(yearOf(today) + 1).endsOn,
  };
  const bodies = new Map((await tx.people.bodies()).map((body) => [body.id, body]));
  const nameOf = (bodyId: string) => bodies.get(bodyId) ?? { name: '' };
  const facts: CalendarFact[] = [];

  const visible = await onlyVisible(tx, by, await tx.rounds.all());
  const bodiesOn = await ownBodies(tx, by);
  for (const round of visible) {
    if (!isAnnounced(round)) continue;
    const isMine = (await bodiesOn(osloDate(round.startsAt))).has(round.bodyId);
    if (isMine || round.organiserId === by.personId)
      facts.push(meetingFact(round, nameOf(round.bodyId)));
  }
  for (const poll of await tx.polls.all()) {
    if (poll.state.status !== 'open' || !may(by.roles, 'see-polls')) continue;
    if (!(await tx.polls.isOnRoll(poll.id, by.personId, today))) continue;
    const round = poll.roundId === null ? null : await tx.rounds.byId(poll.roundId);
    if (round && !(await isVisible(tx, by, round))) continue;
    facts.push(deadlineFact(poll, round, nameOf(poll.audience.bodyId)));
  }
  // An item that leads to a meeting leads there only where the meeting is open: the calendar may be passed on.
  const open = visible.filter((round) => isAnnounced(round) && round.openness.kind === 'open');
  const events = [
    ...(may(by.roles, 'see-plans') ? await itemEvents(tx, within, open) : []),
    ...(await tx.processes.all()).filter(goesOn).flatMap((process) => phaseEvents(process, within)),
    ...(may(by.roles, 'see-plans') ? await strategyEventsOf(tx, { within, today, language }) : []),
    ...reportingPeriods(within, language),
  ];
  return [...facts, ...events.flatMap(wheelFacts)];
}

/** The bodies in which somebody has a seat on a day. Seats follow the term, so each term is asked for once, however many meetings it has. */
async function ownBodies(
  tx: Transaction,
  by: AuthorizedMember,
): Promise<(day: CivilDate) => Promise<ReadonlySet<string>>> {
  const terms = await tx.people.terms();
  const known = new Map<string, ReadonlySet<string>>();
  return async (day) => {
    const term = terms.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
    if (!term) return new Set();
    const bodyIds =
      known.get(term.id) ??
      new Set((await tx.people.membershipsOf(by.personId, day)).map(({ bodyId }) => bodyId));
    known.set(term.id, bodyIds);
    return bodyIds;
  };
}

function isAnnounced(round: Round): boolean {
  return round.state.status !== 'draft' && round.state.status !== 'cancelled';
}

async function write(
  { documents, clock, calendarFiles }: Pick<Deps, 'documents' | 'clock' | 'calendarFiles'>,
  tx: Transaction,
  { slug }: Municipality,
  calendar: {
    readonly name: string;
    readonly language: Language;
    readonly facts: readonly CalendarFact[];
    readonly addressOf: (page: string) => string;
  },
): Promise<string> {
  const { name, language, addressOf } = calendar;
  const facts = calendar.facts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const utf8 = new TextEncoder();
  const entries = await tx.calendars.noteEntries(
    facts.map((fact) => ({
      key: fact.key,
      digest: documents.sha256(utf8.encode(comparedOf(fact))),
    })),
    clock.now(),
  );
  return calendarFiles.write({
    ...{ name, language },
    events: facts.map((fact, index) => ({
      uid: `${fact.key.replaceAll(':', '-')}@${slug}.radslag`,
      ...worded(fact, language),
      ...{ place: fact.place, address: addressOf(fact.page), when: fact.when },
      sequence: entries[index]?.sequence ?? 0,
      changedAt: entries[index]?.changedAt ?? clock.now(),
    })),
  });
}
