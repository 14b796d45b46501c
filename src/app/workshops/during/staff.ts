import type { Person } from '../../../core/people/person.ts';

/** Of the administration, and not elected: who may facilitate, write for a table, and owes answers. */
export const isStaff = ({ roles }: Person): boolean =>
  roles.length > 0 && !roles.includes('politician');
