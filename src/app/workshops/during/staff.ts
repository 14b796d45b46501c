import { isOfAdministration } from '../../../core/people/roles.ts';
import type { Person } from '../../../core/people/person.ts';

/** Of the administration, and neither elected nor an observer: who may facilitate, write for a table, and owes answers. */
export const isStaff = ({ roles }: Person): boolean => isOfAdministration(roles);
