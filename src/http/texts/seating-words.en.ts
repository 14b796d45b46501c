import type { ProblemWords } from './problem-catalogue.ts';

export const seatingInEnglish = {
  'nobody-to-seat': {
    title: 'There is nobody to seat',
    detail:
      'No members are expected in the round. Nothing has been saved. Check who sits in the body, and the attendance if the round is under way.',
  },
  'too-few-for-tables': ({ people, tables, mostTables }) => ({
    title: 'Too many tables',
    detail: `${people} people are to be seated, which leaves too few at each of ${tables} tables. Nothing has been saved. Choose at most ${mostTables}, so that there are at least two at each.`,
  }),
  'not-seated-here': {
    title: 'Some of them have no seat in the body',
    detail:
      'Only members and deputies of the body can sit at the tables. Nothing has been saved. Remove those who do not belong, and try again.',
  },
  'pinned-twice': {
    title: 'The same person has two fixed tables',
    detail: 'Each person can have one fixed table. Nothing has been saved. Remove one of them.',
  },
  'no-such-table': ({ table, tables }) => ({
    title: `There is no table ${table}`,
    detail: `There are ${tables} tables. Nothing has been saved. Choose another fixed table, or more tables.`,
  }),
  'pinned-over-table': ({ table, pinned, seats }) => ({
    title: `Too many have table ${table} as their fixed table`,
    detail: `${pinned} have been given table ${table}, which has room for ${seats}. Nothing has been saved. Move some of them, or choose fewer tables.`,
  }),
  'apart-from-oneself': {
    title: 'Choose two different people',
    detail: 'A pair that may not sit together has to be two people. Nothing has been saved.',
  },
  'pinned-but-apart': ({ table }) => ({
    title: `Two who may not sit together both have table ${table}`,
    detail:
      'The wishes contradict each other. Nothing has been saved. Give one of them another fixed table.',
  }),
  'cannot-be-apart': ({ personIds, tables }) => ({
    title: 'So many cannot be kept apart',
    detail: `${personIds.length} people hang together in pairs that may not sit together, and ${tables} tables are too few for that. Nothing has been saved. Choose more tables, or remove a pair or a fixed table.`,
  }),
  'proposal-outdated': {
    title: 'The proposal no longer holds',
    detail:
      'The members, the attendance or the rounds have changed since the proposal was made. Nothing has been saved. Make a new proposal.',
  },
  'not-seated-yet': {
    title: 'The tables have not been set yet',
    detail: 'Nothing has been changed. Make the seating first.',
  },
  'same-table': ({ table }) => ({
    title: `Both sit at table ${table}`,
    detail: 'Nothing has been changed. Choose two people at different tables.',
  }),
  'pinned-to-table': {
    title: 'One of them has a fixed table',
    detail:
      'Whoever has a fixed table is not moved. Nothing has been changed. Remove the fixed table first.',
  },
  'must-be-apart': ({ table }) => ({
    title: 'The swap would bring together two who may not sit together',
    detail: `It concerns table ${table}. Nothing has been changed. Choose somebody else to swap with.`,
  }),
  'seats-are-right': {
    title: 'Everybody has a seat already',
    detail:
      'The tables fit those who are here. Nobody has been moved. Register attendance if somebody is away or a deputy has come.',
  },
} satisfies Partial<ProblemWords>;
