import type { WheelEvent, WheelsPage } from '../../../src/contracts/wheels.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { idOf } from './ids.ts';

export function wheelEventOf(
  key: string,
  startsOn: string,
  endsOn = startsOn,
  more: Partial<WheelEvent> = {},
): WheelEvent {
  return {
    ...{ key, source: 'own', title: `Punkt ${key}`, startsAt: null, lead: 'politics', basis: '' },
    ...{ startsOn: startsOn as CivilDate, endsOn: endsOn as CivilDate, publicBy: null, link: null },
    ...more,
  };
}

export const budget = wheelEventOf('budsjett', '2026-12-08', '2026-12-10', {
  ...{ title: 'Årsbudsjettet', basis: 'koml. § 14-3', publicBy: '2026-11-24' as CivilDate },
  link: { kind: 'process', id: idOf('c', 1) },
});

/** The wheels of 2026 and of the term, read on 28 November. */
export function wheelsPageOf(overrides: Partial<WheelsPage> = {}): WheelsPage {
  const term = { startsOn: '2023-10-01' as CivilDate, endsOn: '2027-09-30' as CivilDate };
  return {
    ...{ today: '2026-11-28' as CivilDate, year: 2026, years: [2025, 2026, 2027] },
    ...{ term, terms: [term], hasOwnItems: true, next: [budget] },
    yearEvents: [
      wheelEventOf('vinter', '2025-12-16', '2026-02-15', { lead: 'administration' }),
      budget,
    ],
    termEvents: [wheelEventOf('strategi', '2024-02-29', '2024-10-16')],
    ...overrides,
  };
}
