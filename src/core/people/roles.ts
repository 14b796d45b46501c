/** What a person is in the municipality; one person can be several (domain.md § 2). */
export const roles = [
  'politician',
  'facilitator',
  'planner',
  'director-staff',
  'clerk',
  'administrator',
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
  'run-hearings',
  'answer-for-debts',
  'see-delivery',
  'see-archive',
  'run-archive',
  'administer',
] as const;
export type Action = (typeof actions)[number];

const everyone = ['see-plans', 'see-processes', 'see-polls'] as const satisfies readonly Action[];

/** The whole table of rights. Whether a certain poll is yours to answer is decided by its audience, not here. */
export const rights: Readonly<Record<Role, readonly Action[]>> = {
  politician: [...everyone, 'answer-polls'],
  facilitator: [
    ...everyone,
    'shape-processes',
    'prepare-rounds',
    'prepare-polls',
    'synthesise',
    'draft-texts',
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
    'run-hearings',
    'answer-for-debts',
  ],
  'director-staff': [
    ...everyone,
    'shape-processes',
    'edit-plans',
    'synthesise',
    'draft-texts',
    'run-hearings',
    'answer-for-debts',
  ],
  clerk: [...everyone, 'run-hearings', 'answer-for-debts', 'see-archive', 'run-archive'],
  administrator: [...everyone, 'administer'],
};

/** May somebody with these roles do this? */
export function may(held: readonly Role[], action: Action): boolean {
  return held.some((role) => rights[role].includes(action));
}
