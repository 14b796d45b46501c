import type { Body, Party, Person } from '../../src/core/people/person.ts';
import type { Role } from '../../src/core/people/roles.ts';
import { councilSeats, deputySeats, exampleBodies, listLabels } from './council.ts';
import { exampleId } from './example-id.ts';

/** Members who sit in the Playground: seat and Entra object id, fixed because the Playground's configuration names them. One each of five lists. */
export const playgroundSeats: Readonly<Record<string, string>> = {
  A1: '3f0a1c52-7d64-4b1e-9c05-0a6b1d2e4f01',
  B1: '3f0a1c52-7d64-4b1e-9c05-0a6b1d2e4f02',
  C1: '3f0a1c52-7d64-4b1e-9c05-0a6b1d2e4f03',
  D1: '3f0a1c52-7d64-4b1e-9c05-0a6b1d2e4f04',
  E1: '3f0a1c52-7d64-4b1e-9c05-0a6b1d2e4f05',
};

export const personId = (key: string): string => exampleId(`person:${key}`);
export const bodyId = (abbreviation: string): string => exampleId(`body:${abbreviation}`);
export const partyId = (label: string): string => exampleId(`party:${label}`);

const person = (key: string, name: string, roles: readonly Role[]): Person => ({
  id: personId(key),
  entraObjectId: playgroundSeats[key] ?? exampleId(`entra:${key}`),
  name,
  language: 'nb',
  roles,
});

/** The administration's people, and one who sits nowhere. */
export const staff = {
  facilitator: person('facilitator', 'Fasilitator Bærum (eksempel)', ['facilitator']),
  planner: person('planner', 'Planlegger Bærum (eksempel)', ['planner']),
  directorStaff: person('director-staff', 'Kommunedirektørens stab (eksempel)', ['director-staff']),
  clerk: person('clerk', 'Utvalgssekretær Bærum (eksempel)', ['clerk']),
  administrator: person('administrator', 'Administrator Bærum (eksempel)', ['administrator']),
  /** Reads what is open, and has no voice. */
  observer: person('observer', 'Observatør fra ungdomsrådet (eksempel)', ['observer']),
  /** May answer polls by role, but is on nobody's roll. */
  outsider: person('outsider', 'Uten plass i organ (eksempel)', ['politician']),
} as const;

/** Everybody in the example: 51 members, their deputies, and the administration. */
export const examplePeople: readonly Person[] = [
  ...councilSeats.map((seat) => person(seat, `Folkevalgt ${seat}`, ['politician'])),
  ...deputySeats.map((seat) => person(seat, seat.replace('vara-', 'Vara '), ['politician'])),
  ...Object.values(staff),
];

export const exampleParties: readonly Party[] = listLabels.map((label) => ({
  id: partyId(label),
  label: `Liste ${label}`,
}));

export const bodyRows: readonly Body[] = exampleBodies.map((body) => ({
  id: bodyId(body.abbreviation),
  name: body.name,
  abbreviation: body.abbreviation,
  noticeDays: body.noticeDays,
  language: 'nb',
  entraGroupId: exampleId(`group:${body.abbreviation}`),
}));

/** Whom the Playground lets one act as, in its five places. */
export const playgroundPeople: readonly Person[] = examplePeople.filter((someone) =>
  Object.values(playgroundSeats).includes(someone.entraObjectId),
);

/** The groups a local directory holds: one per body, with its members' object ids (deputies are called in when needed, not members). */
export const exampleGroups: readonly {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}[] = exampleBodies.map((body) => ({
  id: exampleId(`group:${body.abbreviation}`),
  name: body.name,
  members: examplePeople
    .filter((someone) => body.members.some((seat) => personId(seat) === someone.id))
    .map((someone) => someone.entraObjectId),
}));

/** Somebody who has come into the council's Entra group and is not in Rådslag yet, so that the sync has something to show. */
export const newInDirectory = {
  person: person('new-in-directory', 'Ny Folkevalgt (eksempel)', []),
  group: exampleId('group:KS'),
};
