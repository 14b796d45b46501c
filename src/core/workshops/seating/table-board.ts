import type { NumberedTask } from './seating-task.ts';

/** What a seating costs, the weightiest first: a better one is better in the first of these in which they differ. */
export type Cost = {
  /** Pairs at a table who may not sit together. */
  apart: number;
  /** People who do not sit where they sat. */
  moves: number;
  sameParty: number;
  repeats: number;
  alike: number;
};

export const nothing = (): Cost => ({ apart: 0, moves: 0, sameParty: 0, repeats: 0, alike: 0 });

/** The tables of all rounds with their running costs. Judging or making a change takes as many steps as people sit at its two tables. */
export type TableBoard = {
  readonly cost: Cost;
  readonly tableOf: (round: number, person: number) => number;
  readonly seated: (round: number, table: number) => readonly number[];
  /** What the change would add to each cost. `second` −1: the first moves alone. The answer is overwritten by the next question. */
  readonly judge: (round: number, first: number, second: number, to: number) => Cost;
  readonly change: (round: number, first: number, second: number, to: number) => void;
  readonly seats: () => Int16Array;
};

export function openBoard(task: NumberedTask): TableBoard {
  const people = task.ids.length;
  const { tableCount, traits } = task;
  const widths = traits.map((values) => Math.max(0, ...values) + 1);
  const seats = new Int16Array(task.rounds.length * people).fill(-1);
  const tables: number[][] = Array.from({ length: task.rounds.length * tableCount }, () => []);
  const counts = traits.map(
    (_, trait) => new Int16Array(task.rounds.length * tableCount * (widths[trait] ?? 0)),
  );
  const met = new Uint16Array(people * people);
  const mayNotMeet = new Uint8Array(people * people);
  for (const [person, others] of task.apartFrom.entries())
    for (const other of others) mayNotMeet[person * people + other] = 1;
  const cost = nothing();
  const asked = nothing();

  const at = (cells: Int16Array | Uint16Array | Uint8Array, cell: number): number =>
    cells[cell] ?? 0;
  const tableAt = (round: number, table: number): number[] =>
    tables[round * tableCount + table] ?? [];
  const meet = (a: number, b: number, times: number): void => {
    met[a * people + b] = at(met, a * people + b) + times;
    met[b * people + a] = at(met, b * people + a) + times;
  };
  for (const table of task.held)
    for (const [place, person] of table.entries())
      for (const other of table.slice(place + 1)) {
        meet(person, other, 1);
        if (at(met, person * people + other) > 1) cost.repeats += 1;
      }

  /** Somebody gets up (the change is −1) or sits down (+1); the other costs follow. `aside` is not counted: who changes place with them. */
  const weigh = (round: number, person: number, table: number, aside: number, sign: 1 | -1) => {
    const row = person * people;
    for (const other of tableAt(round, table)) {
      if (other === person || other === aside) continue;
      const times = at(met, row + other);
      if (sign === 1 ? times > 0 : times > 1) asked.repeats += sign;
      if (at(mayNotMeet, row + other) === 1) asked.apart += sign;
    }
    const kept = task.kept[round]?.[person] ?? -1;
    if (kept !== -1 && kept !== table) asked.moves += sign;
    for (let trait = 0; trait < traits.length; trait += 1) {
      const value = traits[trait]?.[person] ?? -1;
      if (value === -1) continue;
      const cells = counts[trait];
      const cell = (round * tableCount + table) * (widths[trait] ?? 0) + value;
      const others =
        (cells ? at(cells, cell) : 0) -
        (sign === -1 ? 1 : 0) -
        (aside !== -1 && traits[trait]?.[aside] === value ? 1 : 0);
      if (trait === 0) asked.sameParty += sign * others;
      else asked.alike += sign * others;
    }
  };
  const judge = (round: number, first: number, second: number, to: number): Cost => {
    const from = at(seats, round * people + first);
    asked.apart = asked.moves = asked.sameParty = asked.repeats = asked.alike = 0;
    // Whoever gets up is no longer at the table when the other sits down, and is not counted there.
    if (from !== -1) weigh(round, first, from, -1, -1);
    weigh(round, first, to, second, 1);
    if (second !== -1) {
      weigh(round, second, to, -1, -1);
      weigh(round, second, from, first, 1);
    }
    return asked;
  };

  const getUp = (round: number, person: number): void => {
    const table = at(seats, round * people + person);
    const here = tableAt(round, table);
    const place = here.indexOf(person);
    here[place] = here.at(-1) ?? person;
    here.pop();
    for (const other of here) meet(person, other, -1);
    countAt(round, person, table, -1);
  };
  const sitDown = (round: number, person: number, table: number): void => {
    for (const other of tableAt(round, table)) meet(person, other, 1);
    tableAt(round, table).push(person);
    seats[round * people + person] = table;
    countAt(round, person, table, 1);
  };
  const countAt = (round: number, person: number, table: number, by: number): void => {
    for (const [trait, cells] of counts.entries()) {
      const value = traits[trait]?.[person] ?? -1;
      const cell = (round * tableCount + table) * (widths[trait] ?? 0) + value;
      if (value !== -1) cells[cell] = at(cells, cell) + by;
    }
  };

  return {
    cost,
    tableOf: (round, person) => at(seats, round * people + person),
    seated: tableAt,
    judge,
    change: (round, first, second, to) => {
      const added = judge(round, first, second, to);
      cost.apart += added.apart;
      cost.moves += added.moves;
      cost.sameParty += added.sameParty;
      cost.repeats += added.repeats;
      cost.alike += added.alike;
      const from = at(seats, round * people + first);
      if (from !== -1) getUp(round, first);
      if (second !== -1) getUp(round, second);
      sitDown(round, first, to);
      if (second !== -1) sitDown(round, second, from);
    },
    seats: () => seats.slice(),
  };
}
