import type { Person } from '../../core/people/person.ts';
import type { Role } from '../../core/people/roles.ts';

/** Of the columns that a person is made of. */
export interface PersonRow {
  readonly id: string;
  readonly entra_object_id: string;
  readonly name: string;
  readonly language: Person['language'];
  readonly roles: string[];
}

export const personOf = (row: PersonRow): Person => ({
  id: row.id,
  entraObjectId: row.entra_object_id,
  name: row.name,
  language: row.language,
  roles: row.roles as Role[],
});
