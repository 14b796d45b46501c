import { decide, invariant, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { capacityOf } from '../../core/people/capacity-of.ts';
import { mayAs } from '../../core/people/roles.ts';
import { addDays, addMinutes, daysBetween } from '../../core/time/instant.ts';
import type { LocalTime } from '../../core/time/instant.ts';
import { osloDate, osloInstant } from '../../core/time/oslo.ts';
import { longestPeriodDays, rankSlots } from '../../core/workshops/rank-slots.ts';
import type { Slot, SlotWish } from '../../core/workshops/rank-slots.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Calendars are asked in quarters of an hour: finer than meetings begin, so that one that ends at a quarter past is seen. */
const viewStep = 15;
const midnight = '00:00' as LocalTime;

export type SlotsFound = {
  readonly slots: readonly Slot[];
  /** How many are to come, and by name those whose calendar cannot be asked. */
  readonly people: number;
  readonly notAsked: readonly string[];
  readonly noticeDays: number;
};

export type SlotRefusal =
  | { readonly code: 'ends-before-start' }
  | { readonly code: 'outside-phase'; readonly startsOn: string; readonly endsOn: string }
  | { readonly code: 'period-too-long'; readonly days: number }
  | { readonly code: 'day-too-short'; readonly minutes: number }
  | { readonly code: 'calendars-not-allowed' }
  | { readonly code: 'calendars-unavailable' };

/**
 * Times within the round's phase at which most of the body's members are free by their calendars. Nothing is kept, and nobody's
 * appointments are read.
 */
export const findSlots =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'calendar' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    wanted: Omit<SlotWish, 'durationMinutes'>,
  ): Promise<Decision<SlotsFound, SlotRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');

    const facts = await deps.unitOfWork.read(by.municipality, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      const body = round ? await tx.people.body(round.bodyId) : null;
      const organiser = round ? await tx.people.byId(round.organiserId) : null;
      const process = round ? await tx.processes.ofPhase(round.phaseId) : null;
      const phase = process?.phases.find(({ id }) => id === round?.phaseId);
      if (!round || !body || !organiser || !phase) return null;
      const roll = await tx.people.roll(round.bodyId, wanted.startsOn);
      const schoolSummers = await tx.timelines.schoolSummers();
      return { round, phase, body, organiser, roll, schoolSummers };
    });
    if (!facts) return notFound;
    const { durationMinutes } = facts.round;
    if (wanted.endsOn < wanted.startsOn) return refuse({ code: 'ends-before-start' });
    const { startsOn, endsOn } = facts.phase;
    const asked = {
      ...wanted,
      startsOn: wanted.startsOn < startsOn ? startsOn : wanted.startsOn,
      endsOn: wanted.endsOn > endsOn ? endsOn : wanted.endsOn,
    };
    const days = daysBetween(asked.startsOn, asked.endsOn) + 1;
    if (days < 1) return refuse({ code: 'outside-phase', startsOn, endsOn });
    if (days > longestPeriodDays - 1)
      return refuse({ code: 'period-too-long', days: longestPeriodDays - 1 });
    const isTooShort =
      addMinutes(osloInstant(asked.startsOn, asked.earliest), durationMinutes) >
      osloInstant(asked.startsOn, asked.latest);
    if (isTooShort) return refuse({ code: 'day-too-short', minutes: durationMinutes });

    const members = facts.roll.filter((entry) => mayAs(capacityOf(entry), 'be-invited'));
    const from = osloInstant(asked.startsOn, midnight);
    const free = await deps.calendar.freeBusy(municipality, {
      organiserObjectId: facts.organiser.entraObjectId,
      personObjectIds: members.map(({ person }) => person.entraObjectId),
      ...{ from, to: osloInstant(addDays(asked.endsOn, 1), midnight), stepMinutes: viewStep },
    });
    if (free.refused)
      return refuse({
        code: free.refusal.code === 'no-access' ? 'calendars-not-allowed' : 'calendars-unavailable',
      });

    const views = new Map(free.value.map(({ objectId, view }) => [objectId, view]));
    const times = members.map(({ person }) => ({
      personId: person.id,
      view: views.get(person.entraObjectId) ?? null,
    }));
    const silent = new Set(times.filter(({ view }) => view === null).map((one) => one.personId));
    return decide({
      slots: rankSlots(
        { ...asked, durationMinutes },
        {
          ...{ times, from, viewStep, today: osloDate(deps.clock.now()) },
          ...{ noticeDays: facts.body.noticeDays, schoolSummers: facts.schoolSummers },
        },
      ),
      people: members.length,
      notAsked: members.flatMap(({ person }) => (silent.has(person.id) ? [person.name] : [])),
      noticeDays: facts.body.noticeDays,
    });
  };
