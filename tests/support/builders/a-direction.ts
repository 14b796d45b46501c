import type { Direction } from '../../../src/core/directions/direction.ts';
import type { Theme } from '../../../src/core/directions/theme.ts';
import type { DirectionAnswer, Verification } from '../../../src/core/directions/verification.ts';
import type { Instant } from '../../../src/core/time/instant.ts';

/** Of the full municipality, or of any other that has these. */
type Ids = Readonly<
  Record<
    | 'theme'
    | 'direction'
    | 'verification'
    | 'phase'
    | 'contribution'
    | 'facilitator'
    | 'body'
    | 'round'
    | 'member'
    | 'party',
    string
  >
>;

const madeAt = '2026-11-23T09:00:00.000Z' as Instant;

export function aTheme(ids: Ids, overrides: Partial<Theme> = {}): Theme {
  return {
    ...{ id: ids.theme, phaseId: ids.phase, title: 'Jordvern', ordinal: 1, mergedIntoId: null },
    ...{ version: 1, removedAt: null, ...overrides },
  };
}

export function aDirection(ids: Ids, overrides: Partial<Direction> = {}): Direction {
  return {
    ...{ id: ids.direction, phaseId: ids.phase, themeId: ids.theme, ordinal: 1 },
    state: { status: 'draft' },
    versions: [
      {
        ...{ version: 1, text: 'Matjorda skal vernes', changed: '' },
        ...{ madeById: ids.facilitator, madeAt },
      },
    ],
    links: [{ contributionId: ids.contribution, stance: 'carries' }],
    ...{ version: 1, ...overrides },
  };
}

export function aVerification(ids: Ids, overrides: Partial<Verification> = {}): Verification {
  return {
    ...{ id: ids.verification, phaseId: ids.phase, bodyId: ids.body, roundId: null },
    ...{ openedById: ids.facilitator, openedAt: '2026-11-24T09:00:00.000Z' as Instant },
    ...{ closesAt: '2026-12-01T22:59:00.000Z' as Instant, closed: null },
    asks: [{ directionId: ids.direction, version: 1 }],
    ...overrides,
  };
}

export function aDirectionAnswer(
  ids: Ids,
  overrides: Partial<DirectionAnswer> = {},
): DirectionAnswer {
  return {
    ...{ verificationId: ids.verification, directionId: ids.direction, personId: ids.member },
    ...{ partyId: ids.party, answer: 'partly', missing: 'Unntak for skole' },
    ...{ answeredAt: '2026-11-25T18:00:00.000Z' as Instant, revision: 1, ...overrides },
  };
}
