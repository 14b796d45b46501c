import type { MembershipFunction } from '../../src/core/people/person.ts';

/** Seats per list in the council: neutral labels, no real parties or persons. */
export const listSizes = { A: 13, B: 11, C: 8, D: 6, E: 5, F: 3, G: 3, H: 2 } as const;
export type ListLabel = keyof typeof listSizes;

/** Two deputies for the larger lists, one for the smaller. */
export const deputiesOf = (label: ListLabel): number => (listSizes[label] >= 5 ? 2 : 1);

export const listLabels = Object.keys(listSizes) as readonly ListLabel[];

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** "A1" … "H2": a seat's key, list letter first. */
export const councilSeats: readonly string[] = listLabels.flatMap((label) =>
  numbered(label, listSizes[label]),
);
/** "vara-A1" …: deputies who sit in no body of their own. */
export const deputySeats: readonly string[] = listLabels.flatMap((label) =>
  numbered(`vara-${label}`, deputiesOf(label)),
);

export const listOfSeat = (seat: string): string => seat.replace(/^vara-/, '').slice(0, 1);

export type ExampleBody = {
  readonly name: string;
  /** Short form in case numbers and file names. */
  readonly abbreviation: string;
  readonly noticeDays: number;
  readonly chair: string;
  readonly deputyChair: string;
  readonly members: readonly string[];
  readonly deputies: readonly string[];
};

/** Chosen so that the lists are represented roughly as in the council, and most members sit somewhere besides it. */
export const exampleBodies: readonly ExampleBody[] = [
  {
    name: 'Kommunestyret',
    abbreviation: 'KS',
    noticeDays: 7,
    chair: 'A1',
    deputyChair: 'C1',
    members: councilSeats,
    deputies: deputySeats,
  },
  {
    name: 'Formannskapet',
    abbreviation: 'FSK',
    noticeDays: 7,
    chair: 'A1',
    deputyChair: 'C1',
    members: ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'D1', 'D2', 'E1', 'F1', 'G1'],
    deputies: ['A4', 'B4', 'C3', 'D3', 'E2', 'F2', 'G2'],
  },
  {
    name: 'Planutvalget',
    abbreviation: 'PLAN',
    noticeDays: 7,
    chair: 'B4',
    deputyChair: 'A4',
    members: ['A4', 'A5', 'A6', 'B4', 'B5', 'C3', 'C4', 'D3', 'E2', 'F2', 'H1'],
    deputies: ['A7', 'B6', 'C5', 'D4', 'E3'],
  },
  {
    name: 'Hovedutvalg for klima, miljø og utvikling',
    abbreviation: 'KLIMA',
    noticeDays: 7,
    chair: 'C5',
    deputyChair: 'B6',
    members: ['A7', 'A8', 'B6', 'B7', 'B8', 'C5', 'C6', 'D4', 'E3', 'G2', 'H2'],
    deputies: ['A9', 'B9', 'C7', 'D5', 'E4'],
  },
  {
    name: 'Utvalg for samarbeid',
    abbreviation: 'SAMARB',
    noticeDays: 7,
    chair: 'D5',
    deputyChair: 'A9',
    members: ['A9', 'A10', 'B9', 'B10', 'C7', 'D5', 'E4', 'F3', 'G3'],
    deputies: ['A11', 'B11', 'C8', 'D6', 'E5'],
  },
];

export type Seat = {
  readonly seat: string;
  readonly function: MembershipFunction;
  readonly order: number | null;
};

/** Every seat of a body with its function, members before deputies, and those numbered list by list. */
export function seatsOf(body: ExampleBody): readonly Seat[] {
  return [
    ...body.members.map((seat): Seat => {
      if (seat === body.chair) return { seat, function: 'chair', order: null };
      const held = seat === body.deputyChair ? 'deputy-chair' : 'member';
      return { seat, function: held, order: null };
    }),
    ...body.deputies.map((seat, index): Seat => {
      const ahead = body.deputies.slice(0, index);
      const ofList = ahead.filter((other) => listOfSeat(other) === listOfSeat(seat));
      return { seat, function: 'deputy', order: ofList.length + 1 };
    }),
  ];
}
