import type { Documents } from '../ports/system.ts';

/** What is kept of a calendar's token. It is 256 bits of chance: nothing is gained by hashing it slowly. */
export function tokenHash(documents: Pick<Documents, 'sha256'>, token: string): string {
  return documents.sha256(new TextEncoder().encode(token));
}
