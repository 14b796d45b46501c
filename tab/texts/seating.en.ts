import type { SeatingTexts } from './seating.nb.ts';

export const texts: SeatingTexts = {
  title: 'Seating',
  printTitle: 'Table cards and lists',
  lead: 'Parties are mixed, and few meet twice over the rounds. Only elected representatives sit at the tables.',
  ownTable: (table) => `You sit at table ${table}`,
  companions: 'Together with',
  showRoom: 'Show the whole room',
  arrange: 'Arrange the tables',
  make: 'Make a seating',
  print: 'Table cards and lists',
  noneYet: 'The seating is not ready yet.',
  emptyTitle: 'The tables have not been set yet',
  emptyText: 'Rådslag suggests who sits where, for all rounds together.',
  room: 'How they sit',
  table: (number) => `Table ${number}`,
  seatsAt: (seats) => `${seats} seats`,
  deputyFor: (name) => `deputy for ${name}`,
  you: 'you',
  isPinned: 'fixed table',
  sameParty: (pairs, least) =>
    pairs === 0
      ? 'Nobody shares a table with anyone of their own party.'
      : `${pairs} pairs of the same party sit together. ${pairs <= least ? 'Fewer is not possible.' : `The fewest possible is ${least}.`}`,
  repeats: (times, least, rounds) =>
    times === 0
      ? `Nobody meets twice over ${rounds} rounds.`
      : `${times} times over ${rounds} rounds, two meet who have sat together before. ${times <= least ? 'Fewer is not possible.' : `The fewest possible is ${least}.`}`,
  attribute: (name, pairs, least) =>
    `${name}: ${pairs} pairs at the same table are alike. ${pairs <= least ? 'Fewer are not possible.' : `No seating gets below ${least}.`}`,
  attributeHidden: (name) =>
    `${name}: not shown after somebody was moved, as the difference could tell who is what.`,
  registeredOfYou: 'See what is registered about you',
  constraints: (pins, apart) =>
    `${pins === 0 ? 'Nobody has a fixed table' : pins === 1 ? 'One person has a fixed table' : `${pins} people have a fixed table`}, and ${apart === 0 ? 'no pairs are kept apart' : apart === 1 ? 'one pair is kept apart' : `${apart} pairs are kept apart`}.`,
  draw: (seed) => `Draw ${seed}.`,
  drawHidden:
    'The draw is shown only to those who prepare the round, since it could give away whom this is about.',
  drawMeaning: 'The same draw, people and wishes give the same tables.',
  drawSwapped: 'Some have been moved after the draw.',
  swapHint: 'Choose a person, and then the one to swap seats with.',
  chosen: (name, table) => `${name} at table ${table} is chosen. Choose whom to swap seats with.`,
  cancelChoice: 'Cancel the swap',
  swapped: (first, second) => `${first} and ${second} have swapped seats.`,
  undoSwap: 'Swap back',
  before: (sameParty, repeats) =>
    `Before the swap: ${sameParty} pairs of the same party, ${repeats} repeated meetings.`,
  outdatedTitle: 'The tables no longer fit',
  outdatedText:
    'Somebody is away, has joined or is a deputy. A deputy gets the seat of whoever is away, and as few as possible are moved. Rounds that are over are left alone.',
  reseat: 'Seat again',
  reseated: (moved) =>
    moved === 0
      ? 'Everybody has a seat. Nobody has been moved.'
      : moved === 1
        ? 'Everybody has a seat. One has been moved:'
        : `Everybody has a seat. ${moved} have been moved:`,
  move: (name, from, to) => `${name} from table ${from} to table ${to}`,
  roundOver: 'The round is over. The tables stand as they were.',
  wishes: 'How they shall sit',
  tableCount: 'Number of tables',
  sizes: (people, tables, least, larger) =>
    larger === 0
      ? `${people} people: ${least} at each table.`
      : `${people} people: ${least + 1} at ${larger} tables and ${least} at ${tables - larger}.`,
  sizesUnknown: 'Enter how many tables there are.',
  pins: 'Fixed tables',
  pinsHint:
    'For example near the hearing loop, or with room for a wheelchair. Whom it concerns is shown only here.',
  remove: 'Remove',
  person: 'Person',
  choosePerson: 'Choose a person',
  pinTable: 'Table',
  addPin: 'Add a fixed table',
  removePin: (name) => `Remove the fixed table of ${name}`,
  pinned: (name, table) => `${name}: table ${table}`,
  apart: 'May not sit together',
  apartHint:
    'For example in case of disqualification. The list is only for those who prepare workshops. Others see only how many pairs there are.',
  firstPerson: 'One person',
  secondPerson: 'The other person',
  addApart: 'Add a pair',
  removeApart: (first, second) => `Remove ${first} and ${second}`,
  apartPair: (first, second) => `${first} and ${second}`,
  seed: 'Draw',
  seedHint: 'A whole number. Another number gives other tables.',
  propose: 'Make a proposal',
  working: 'Working out the tables …',
  proposal: 'Proposal',
  proposalHint: 'Not saved yet. Only you can see it.',
  proposalDone: 'The proposal is ready.',
  drawAgain: 'Draw again',
  keep: 'Use the proposal',
  dropProposal: 'Discard',
  kept: 'The seating has been saved.',
  replaceTitle: 'Replace the seating?',
  replaceNew: 'There will be new tables for all rounds that are not over.',
  replaceSeen: 'Everybody who sees the round sees the new tables at once.',
  replaceKept: 'The old one stays in the history, but cannot be brought back by one press.',
  concerned: 'It concerns:',
  rounds: 'Rounds that are seated together',
  seated: 'tables are set',
  notSeated: 'tables are not set',
  history: 'History',
  version: (version) => `Version ${version}`,
  origins: {
    proposed: 'new seating',
    swapped: 'swapped by hand',
    'after-attendance': 'after attendance',
  },
  versionFacts: (tables, seed, sameParty, repeats) =>
    `${tables} tables, draw ${seed}. ${sameParty} pairs of the same party, ${repeats} repeated meetings.`,
  madeBy: (name, moment) => `${name}, ${moment}`,
  printLead: 'One card for each table, and a list by name for the door.',
  printCards: 'Print table cards',
  printList: 'Print list',
  listTitle: 'Who sits where',
  name: 'Name',
  party: 'Party',
  nothingToPrint: 'There is nothing to print until the tables are set.',
};
