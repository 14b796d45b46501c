import type { FindingId } from './check-in-findings.ts';

export const statementsInEnglish: Readonly<Record<FindingId, readonly string[]>> = {
  roles: [
    'What is expected of politicians and of the administration in the planning process is written down.',
    'Politicians and the administration talk openly with each other at several levels.',
    'Politicians and the administration meet as equals in the planning processes.',
  ],
  trust: [
    'How politicians and the administration work together is taken up regularly, across parties.',
    'When tensions make somebody hold back, it is talked about.',
    'The working climate makes both sides stronger.',
  ],
  contact: [
    'We use the room for action that the Local Government Act gives.',
    'The departments agree among themselves before matters reach the politicians.',
    'The management sets aside time to change how we plan.',
  ],
  arenas: [
    'Whether to stream or record a meeting is a deliberate choice.',
    'The administration has its own people who can lead processes in which policy is made.',
    'There is room to discuss knowledge and goals before anything is to be adopted.',
  ],
  meaning: [
    'It is clear what co-creation between politicians and the administration means.',
    'There is a way to decide when co-creation suits better than ordinary cooperation.',
    'Enough time is set aside to develop this way of working.',
  ],
  early: [
    'The administration can lead and facilitate the early phases of a plan.',
    'Politicians were introduced to the plan system early in the term.',
    'There are good tools for politicians and the administration to plan together.',
  ],
  ownership: [
    'The plans that this council has adopted commit us.',
    'Public participation strengthens what the politicians are there to steer.',
    'New processes build on plans and decisions that exist already.',
  ],
  anchoring: [
    'The present council stands behind the strategic plans.',
    'The administration knows what politicians find hard about the plan system.',
    'Conflicts between the goals of plans are explained.',
  ],
  participation: [
    'Politicians have real influence also when many others take part.',
    'The political premises are set before public participation begins.',
    'Politicians come in early enough to shape the plan.',
  ],
  system: [
    'There is a good balance between making plans and carrying them out.',
    'The training uses the municipality’s own plans and processes under way.',
    'The municipality has the capacity for planning beside its services.',
  ],
  fewer: [
    'The municipality has about the right number of strategic plans.',
    'The plan system shows where each plan belongs.',
    'The plans have political force behind them.',
  ],
};
