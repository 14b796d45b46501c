/** What a person is in the municipality; one person can be several (domain.md § 2). An observer reads what is open and has no voice. */
export const roles = [
  'politician',
  'facilitator',
  'planner',
  'director-staff',
  'clerk',
  'administrator',
  'observer',
] as const;
export type Role = (typeof roles)[number];

/** What can be done in the product. One word per use case family; a page or route asks for exactly one. */
export const actions = [
  'see-plans',
  'edit-plans',
  'see-processes',
  'shape-processes',
  'see-polls',
  'answer-polls',
  'prepare-rounds',
  'prepare-polls',
  'synthesise',
  'draft-texts',
  'read-closed-notes',
  'run-hearings',
  'answer-for-debts',
  'see-delivery',
  'see-archive',
  'run-archive',
  'read-audit',
  'administer',
] as const;
export type Action = (typeof actions)[number];

/**
 * What a person is in one body, or at one table of one round. A deputy has been elected as one; `deputy-in-place` is a deputy who is registered at a meeting
 * in a member's place. A deputy chair is a representative.
 */
export const capacities = [
  'chair',
  'representative',
  'deputy',
  'deputy-in-place',
  'note-taker',
] as const;
export type Capacity = (typeof capacities)[number];

/** What can be done in a body or at a table. */
export const deeds = [
  'read-closed',
  'be-invited',
  'be-asked',
  'contribute',
  'write-for-table',
  'settle-directions',
  'approve-minutes',
] as const;
export type Deed = (typeof deeds)[number];

const everyone = ['see-plans', 'see-processes', 'see-polls'] as const satisfies readonly Action[];
const ofTheBody = ['read-closed', 'contribute'] as const satisfies readonly Deed[];

/**
 * The whole table of rights: one row for what somebody is, one mark for each thing that may be done. Whether a certain poll is yours to answer, and which body
 * or table a deed is about, is decided where it is done. Shown in docs/roles.md and to those who administer.
 */
export const rights: Readonly<Record<Role, readonly Action[]>> &
  Readonly<Record<Capacity, readonly Deed[]>> = {
  politician: [...everyone, 'answer-polls'],
  facilitator: [
    ...everyone,
    'shape-processes',
    'prepare-rounds',
    'prepare-polls',
    'synthesise',
    'draft-texts',
    'read-closed-notes',
    'run-hearings',
    'answer-for-debts',
    'see-delivery',
  ],
  planner: [
    ...everyone,
    'shape-processes',
    'edit-plans',
    'synthesise',
    'draft-texts',
    'read-closed-notes',
    'run-hearings',
    'answer-for-debts',
  ],
  'director-staff': [
    ...everyone,
    'shape-processes',
    'edit-plans',
    'synthesise',
    'draft-texts',
    'read-closed-notes',
    'run-hearings',
    'answer-for-debts',
  ],
  clerk: [
    ...everyone,
    'read-closed-notes',
    'run-hearings',
    'answer-for-debts',
    'see-archive',
    'run-archive',
    // An extract is handed to the control committee by whoever answers for the archive, and not by those whose settings it tells of.
    'read-audit',
  ],
  administrator: [...everyone, 'administer'],
  observer: ['see-plans', 'see-processes'],
  chair: [...ofTheBody, 'be-invited', 'be-asked', 'settle-directions', 'approve-minutes'],
  representative: [...ofTheBody, 'be-invited', 'be-asked'],
  deputy: ofTheBody,
  // Not invited: who stands in is known when the meeting has begun.
  'deputy-in-place': [...ofTheBody, 'be-asked'],
  // Of the administration, and neutral: their own opinion is not asked for. They read the round that they write for, also a closed one.
  'note-taker': ['read-closed', 'write-for-table'],
};

/** Everything that somebody can be, in the order in which the table is shown. */
export const standings = [...roles, ...capacities] as const;
export type Standing = (typeof standings)[number];
/** Everything that can be done, in the order in which the table is shown. */
export const allRights = [...actions, ...deeds] as const;
export type Right = (typeof allRights)[number];

/** One row of the table. */
export const rightsOf = (standing: Standing): readonly Right[] => rights[standing];

/** May somebody with these roles do this? */
export function may(held: readonly Role[], action: Action): boolean {
  return held.some((role) => rights[role].includes(action));
}

/** Of the administration, and not elected. An observer is of neither. */
export function isOfAdministration(held: readonly Role[]): boolean {
  return !held.includes('politician') && held.some((role) => role !== 'observer');
}

/** May somebody do this by what they are in the body or at the table? */
export function mayAs(capacity: Capacity, deed: Deed): boolean {
  return rights[capacity].includes(deed);
}
