/** A UUID that can be told from the others in a failure: `uuid(7)` ends in …000007. */
export function uuid(number: number): string {
  return `c0c0c0c0-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The cast and the things of the example municipality that the builders share. */
export const ids = {
  municipality: uuid(1),
  term: uuid(2),
  body: uuid(3),
  process: uuid(4),
  phase: uuid(5),
  round: uuid(6),
  poll: uuid(7),
  plan: uuid(8),
  agendaItem: uuid(20),
  roundQuestion: uuid(21),
  choiceQuestion: uuid(30),
  north: uuid(31),
  south: uuid(32),
  pointsQuestion: uuid(40),
  housing: uuid(41),
  climate: uuid(42),
  care: uuid(43),
  partyA: uuid(50),
  partyB: uuid(51),
  chair: uuid(60),
  ola: uuid(61),
  kari: uuid(62),
  per: uuid(63),
  deputyA: uuid(64),
  deputyB: uuid(65),
  facilitator: uuid(70),
  clerk: uuid(71),
  planner: uuid(72),
  administrator: uuid(73),
  directorStaff: uuid(74),
  /** Reads what is open, and is never asked, invited, seated or counted. */
  observer: uuid(75),
} as const;
