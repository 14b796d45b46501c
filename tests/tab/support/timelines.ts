import { statutoryRules } from '../../../src/core/deadlines/statutory-rule.ts';
import type { DeadlinesPage } from '../../../src/contracts/deadlines.ts';
import type { MovePreview, TimelinePage } from '../../../src/contracts/timelines.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import type { CivilDate, LocalTime } from '../../../src/core/time/instant.ts';
import { osloInstant } from '../../../src/core/time/oslo.ts';
import { idOf } from './ids.ts';
import { aProcessPage, phaseId } from './workshops.ts';

export const moveEventId = idOf('f', 90);
const midnight = (date: CivilDate) => osloInstant(date, '00:00' as LocalTime);

/** The same process along time: the third phase is late, the fourth waits for it, and the fifth has moved and breaks a deadline. */
export function aTimelinePage(today: CivilDate): TimelinePage {
  const { phases } = aProcessPage(today);
  const [, , late, waiting] = phases;
  const named = (phase: typeof late) => (phase ? [{ id: phase.id, title: phase.title }] : []);
  return {
    ...{ today, version: 3, closesUnmet: false },
    phases: phases.map(({ id, ordinal, title, lead, startsOn, endsOn }) => {
      const isClosed = ordinal < 3;
      const adoptedEndsOn = ordinal === 5 ? addDays(endsOn, -14) : endsOn;
      return {
        ...{ id, ordinal, title, lead, startsOn, endsOn, adoptedEndsOn, advice: null },
        adoptedStartsOn: startsOn,
        openedAt: ordinal < 4 ? midnight(startsOn) : null,
        closedAt: isClosed ? midnight(addDays(endsOn, 1)) : null,
        standing: isClosed ? 'closed' : (['late', 'waiting', 'coming'] as const)[ordinal - 3]!,
        daysLate: ordinal === 3 ? 31 : 0,
        needs: ordinal === 4 ? named(late) : ordinal === 5 ? named(waiting) : [],
        waitsFor: ordinal === 4 ? named(late) : [],
        gate:
          ordinal === 3
            ? [
                { code: 'rounds-held', done: true, open: 0, all: 1, basis: null },
                { code: 'due-done', done: false, open: 2, all: 3, basis: null },
              ]
            : [],
        held:
          ordinal === 5
            ? [
                {
                  ...{ phaseId: id, rule: statutoryRules['planning-strategy-adopted'] },
                  ...{ countedFrom: addDays(endsOn, -379), isFromTermStart: true },
                  ...{ dueOn: addDays(endsOn, -14), heldOn: endsOn, brokenBy: 14 },
                },
              ]
            : [],
      };
    }),
    events: [
      {
        ...{ id: moveEventId, phaseId: phaseId(5), at: midnight(addDays(today, -2)) },
        ...{ person: 'Kari Hansen', reason: 'Budsjettet kommer først', kind: 'moved' },
        details: {
          moves: [
            {
              phaseId: phaseId(5),
              before: { startsOn: addDays(today, 29), endsOn: addDays(today, 76) },
              after: { startsOn: addDays(today, 29), endsOn: addDays(today, 90) },
            },
          ],
          rounds: [],
          broken: [{ rule: 'planning-strategy-adopted', paragraph: 'pbl § 10-1', brokenBy: 14 }],
        },
      },
    ],
  };
}

/** What moving the fifth phase would do: nothing else moves, a draft comes along, a published round stays, and a deadline breaks. */
export function aMovePreview(today: CivilDate): MovePreview {
  const { phases } = aTimelinePage(today);
  const [, , , , last] = phases;
  const after = { startsOn: addDays(today, 36), endsOn: addDays(today, 97) };
  return {
    version: 3,
    phases: [
      {
        ...{ phaseId: phaseId(5), title: 'Utforming og politisk behandling', after },
        before: { startsOn: addDays(today, 29), endsOn: addDays(today, 90) },
        startNotes: [{ kind: 'holiday', keys: ['good-friday'] }],
        endNotes: [],
        advice: null,
      },
    ],
    rounds: [
      {
        ...{ roundId: idOf('e', 8), title: 'Verksted 3', status: 'draft', notes: [] },
        ...{ startsAt: midnight(addDays(today, 40)), movesTo: midnight(addDays(today, 47)) },
        isOutside: false,
      },
      {
        ...{ roundId: idOf('e', 9), title: null, status: 'published', movesTo: null },
        ...{ startsAt: midnight(addDays(today, 30)), isOutside: true, notes: [] },
      },
    ],
    broken: (last?.held ?? []).map((held) => ({ ...held, brokenBy: 21 })),
  };
}

export const deadlines: DeadlinesPage = {
  rules: Object.values(statutoryRules).map((rule) => ({ ...rule, isOwn: false })),
  summers: [2026, 2027].map((year) => ({
    ...{ year, startsOn: `${year}-06-22` as CivilDate, endsOn: `${year}-08-16` as CivilDate },
    isAssumed: true,
  })),
  setting: {
    ...{ closesUnmet: false, reminderDays: [7, 1], weeklyReminders: 3, pollRecordDays: 30 },
    ...{ outcomeWeekdays: [2, 4], notices: 'chat', version: 0 },
  },
};
