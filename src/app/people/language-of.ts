import type { Language } from '../../core/documents/document-model.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

/** The language that this reader has chosen. */
export async function languageOf(
  tx: Pick<Transaction, 'people'>,
  by: AuthorizedMember,
): Promise<Language> {
  return (await tx.people.byId(by.personId))?.language ?? 'nb';
}
