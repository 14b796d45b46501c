/** A row of the audit log exactly as its hash was taken over it: `facts` is text, not read. */
export type AuditRow = {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly type: string;
  readonly subject: string;
  readonly facts: string;
  readonly previousHash: string;
  /** Lower-case hexadecimal SHA-256. */
  readonly hash: string;
};

/** What the hash of a row is taken over, in order, joined by line feeds: the chain's published form. */
export function auditHashInput(municipalityId: string, row: Omit<AuditRow, 'hash'>): string {
  const { sequence, at, actor, type, subject, facts, previousHash } = row;
  return [municipalityId, String(sequence), at, actor, type, subject, facts, previousHash].join(
    '\n',
  );
}
