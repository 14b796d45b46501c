import type { Me } from '../../../src/contracts/people.ts';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { idOf } from './ids.ts';

const municipality = {
  name: 'Bærum kommune',
  slug: 'baerum',
  motto: 'Sammen skaper vi fremtiden',
  values: ['åpenhet', 'respekt', 'mot'],
};

export const council = { id: idOf('b', 1), name: 'Kommunestyret' };

export const politician: Me = {
  personId: idOf('a', 1),
  name: 'Kari Nordby',
  language: 'nb',
  roles: ['politician'],
  actions: ['see-plans', 'see-processes', 'see-polls', 'answer-polls'],
  municipality,
  bodies: [{ ...council, function: 'member' }],
};

export const facilitator: Me = {
  personId: idOf('a', 2),
  name: 'Ola Tangen',
  language: 'nb',
  roles: ['facilitator'],
  actions: ['see-plans', 'see-processes', 'see-polls', 'shape-processes', 'prepare-rounds', 'prepare-polls', 'synthesise', 'answer-for-debts', 'see-delivery'],
  municipality,
  bodies: [],
}; // prettier-ignore

export const clerk: Me = {
  ...facilitator,
  personId: idOf('a', 3),
  name: 'Siv Berg',
  roles: ['clerk'],
  actions: [
    'see-plans',
    'see-processes',
    'see-polls',
    'answer-for-debts',
    'see-archive',
    'run-archive',
    'read-audit',
  ],
};

const firstNames = ['Anne', 'Bjørn', 'Cecilie', 'Dag', 'Eva', 'Frode', 'Grete', 'Hans', 'Ida', 'Jon']; // prettier-ignore
const lastNames = ['Aas', 'Bakke', 'Dahl', 'Eide', 'Foss', 'Haugen'];
const parties = ['Ap', 'FrP', 'H', 'KrF', 'MDG', 'R', 'Sp', 'SV', 'V'];

/** Fifty-one members and six deputies. */
export const roll: RoundPage['roll'] = Array.from({ length: 57 }, (_, n) => ({
  personId: idOf('a', 100 + n),
  name: `${firstNames[n % 10] ?? ''} ${lastNames[Math.floor(n / 10)] ?? ''}`,
  party: parties[n % parties.length] ?? '',
  function: n === 0 ? 'chair' : n === 1 ? 'deputy-chair' : n < 51 ? 'member' : 'deputy',
  order: n < 51 ? null : 1 + Math.floor((n - 51) / parties.length),
}));

export const planner: Me = {
  ...facilitator,
  personId: idOf('a', 4),
  name: 'Petra Plan',
  roles: ['planner'],
  actions: ['see-plans', 'edit-plans', 'see-processes', 'shape-processes', 'see-polls'],
};
