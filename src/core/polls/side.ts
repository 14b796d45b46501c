/** Who advises whom: those who are elected, and those who work for them. Everybody in the municipality is of one of them (src/core/people/roles.ts). */
export const sides = ['politics', 'administration'] as const;
export type Side = (typeof sides)[number];
