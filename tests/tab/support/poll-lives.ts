import type { PollLife } from '../../../src/contracts/poll-life.ts';
import type { CivilDate, Instant } from '../../../src/core/time/instant.ts';
import { idOf } from './ids.ts';
import { pollIds } from './polls.ts';

const plain: PollLife = {
  phase: {
    title: 'Politiske verksteder',
    startsOn: '2026-04-01' as CivilDate,
    endsOn: '2026-06-01' as CivilDate,
    ...{ isOpened: false, isClosed: false },
  },
  opening: { kind: 'by-hand' },
  ...{ closesWithPhase: false, failure: null, isPreviewed: false, corrections: [] },
  ...{ reviewOn: null, origin: null, followers: [], places: [], version: 1 },
};
export const phaseIds = { coming: idOf('f', 91), workshop: idOf('f', 92) };
export const kinIds = { earlier: idOf('f', 93), later: idOf('f', 94) };

/** The draft could not open, the open one was corrected and asks an earlier one again, and the closed one is replaced and looked at again. */
export function aPollLife(id: string, isPreparing: boolean): PollLife {
  const places: PollLife['places'] = isPreparing
    ? [
        {
          ...{ kind: 'phase', id: phaseIds.coming, title: 'Utforming' },
          ...{ process: 'Planstrategi', startsOn: '2026-06-02' as CivilDate },
        },
        {
          ...{ kind: 'round', id: phaseIds.workshop, title: 'Planbehov' },
          ...{ process: 'Planstrategi', startsOn: '2026-06-09' as CivilDate },
        },
      ]
    : [];
  const at = '2026-03-10T08:00:00.000Z' as Instant;
  switch (id) {
    case pollIds.draft:
      return { ...plain, places, failure: { at, code: 'round-not-published' } };
    case pollIds.open:
      return {
        ...plain,
        places,
        corrections: [
          {
            ...{ at, reason: '' },
            changes: [{ field: 'title', from: 'Hva skal vi prioritre?', to: 'Hva skal vi prioritere?' }], // prettier-ignore
          },
        ],
        origin: {
          ...{ kind: 'repeats', pollId: kinIds.earlier, title: 'Hva skal vi prioritere?' },
          ...{ status: 'closed', phase: 'Forberedelse' },
        },
      };
    default:
      return {
        ...plain,
        places,
        reviewOn: '2027-03-01' as CivilDate,
        followers: [
          {
            ...{ kind: 'replaces', pollId: kinIds.later, title: 'Hva vil du lære mer om?' },
            ...{ status: 'open', phase: 'Politiske verksteder' },
          },
        ],
      };
  }
}
