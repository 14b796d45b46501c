import type { AudienceTexts } from './audiences.nb.ts';

export const texts: AudienceTexts = {
  title: 'Who is asked',
  kind: 'Ask',
  kinds: {
    body: 'The whole body. Deputies are asked when they meet in somebody’s place',
    tables: 'Some of the tables of the round',
    role: 'Everybody with a role in the municipality',
    people: 'A list of names',
    'body-and-administration': 'The body and the administration',
  },
  tables: 'Tables',
  table: (number) => `Table ${number}`,
  noTables: 'The round has no seating yet. Make it first.',
  role: 'Role',
  roles: {
    politician: 'Elected members',
    facilitator: 'Facilitators',
    planner: 'Planners',
    'director-staff': 'The chief executive’s staff',
    clerk: 'Clerks',
    administrator: 'Administrators',
    observer: 'Observers',
  },
  people: 'Names',
  exceptions: (guests, disqualified) =>
    guests + disqualified === 0
      ? 'Guests and disqualified: none'
      : `Guests: ${guests}. Disqualified: ${disqualified}.`,
  guests: 'Guests',
  guestsHint:
    'Asked as well, such as a representative of the youth council. Empty means that guests are not asked.',
  disqualified: 'Disqualified',
  disqualifiedHint: 'Not asked in this matter.',
  findPerson: 'Write a name',
  chosen: (label) => `Chosen: ${label}`,
  remove: (name) => `Remove ${name}`,
  removeShort: 'Remove',
  unknown: 'No longer registered',
  smallGroup: (people) =>
    people === 1
      ? 'Only one person is asked. Results of fewer than three are never shown.'
      : `Only ${people} people are asked. Results of fewer than three are never shown.`,
};
