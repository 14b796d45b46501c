import type { SeatingPage } from '../../../src/contracts/seating.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import type { CivilDate, LocalTime } from '../../../src/core/time/instant.ts';
import { osloInstant } from '../../../src/core/time/oslo.ts';
import { idOf } from './ids.ts';
import { roll } from './people.ts';
import { roundIds } from './workshops.ts';

const today = '2026-03-12' as CivilDate;
const at = (days: number) => osloInstant(addDays(today, days), '17:00' as LocalTime);
const members = roll.filter((person) => person.function !== 'deputy');
const scores = { sameParty: 3, samePartyLeast: 3, repeats: 0, repeatsLeast: 0, attributes: [] };

/** Fifty-one members at eight tables in two rounds, as it is seen by those who prepare it; give what the test is about. */
export function aSeatingPage(overrides: Partial<SeatingPage> = {}): SeatingPage {
  const version = {
    ...{ version: 2, origin: 'proposed' as const, seed: 7, tableCount: 8, scores },
    madeAt: at(-1),
  };
  return {
    round: {
      ...{ id: roundIds.published, title: 'Har vi forstått dere riktig?', startsAt: at(14) },
      ...{ place: 'Kommunegården', status: 'published' },
    },
    version: 2,
    seating: {
      ...version,
      tables: Array.from({ length: 8 }, (_, table) => ({
        number: table + 1,
        seats: members
          .filter((_person, place) => place % 8 === table)
          .map(({ personId, name, party }) => ({ personId, name, party, deputyFor: null })),
      })),
      rounds: 2,
      constraints: { pins: 1, apartPairs: 1 },
    },
    ownTable: null,
    workshop: [
      { id: roundIds.published, title: 'Har vi forstått dere riktig?', startsAt: at(14), status: 'published', isSeated: true },
      { id: roundIds.draft, title: 'Prioritering av planer', startsAt: at(24), status: 'draft', isSeated: false },
    ], // prettier-ignore
    preparation: {
      people: roll.map((person) => ({
        ...{ personId: person.personId, name: person.name, party: person.party },
        isDeputy: person.function === 'deputy',
      })),
      fewest: 51,
      pins: [{ personId: idOf('a', 100), table: 1 }],
      apart: [{ first: idOf('a', 101), second: idOf('a', 102) }],
      isOutdated: false,
      versions: [
        { ...version, madeBy: 'Ola Tangen' },
        { ...version, version: 1, seed: 1, madeBy: 'Ola Tangen' },
      ],
    },
    ...overrides,
  };
}
