import pg from 'pg';
import type { Actor } from '../../app/authority.ts';
import type { AuditEntry, AuditReader } from '../../app/ports/stores.ts';
import type { AuditEvent } from '../../core/audit/audit-event.ts';
import { anyOfTexts } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

/** One row that is to be appended: when, who, what, about what, facts. */
export type AppendedRow = readonly [
  at: string,
  actor: string,
  type: string,
  subject: string,
  facts: string,
];

export function auditRow(by: Actor, event: AuditEvent, at: string): AppendedRow {
  const actor = by.kind === 'person' ? `person:${by.personId}` : `system:${by.job}`;
  return [at, actor, event.type, event.subject, JSON.stringify(event.facts ?? {})];
}

/** The statements that append rows in their order: without parameters, for sending together with the commit. None for none. */
export function auditStatements(rows: readonly AppendedRow[]): readonly string[] {
  return rows.length === 0
    ? []
    : [`select audit_append_all(${pg.escapeLiteral(JSON.stringify(rows))})`];
}

export function createAuditReader({ db, municipalityId }: StoreContext): AuditReader {
  const entries = db
    .selectFrom('audit_log')
    .select(['sequence', 'at', 'actor', 'type', 'subject', 'facts', 'hash'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('sequence');
  type Row = Awaited<ReturnType<typeof entries.execute>>[number];
  const entryOf = (row: Row): AuditEntry => ({
    ...row,
    at: row.at as AuditEntry['at'],
    facts: JSON.parse(row.facts) as AuditEntry['facts'],
  });
  return {
    async head() {
      const row = await db
        .selectFrom('audit_head')
        .select(['sequence', 'hash'])
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst();
      return row ?? { sequence: 0, hash: '0'.repeat(64) };
    },
    async page([from, until], after, limit) {
      // A row's time is written as text that sorts as it.
      return db
        .selectFrom('audit_log')
        .select(['sequence', 'at', 'actor', 'type', 'subject', 'facts', 'hash'])
        .select('previous_hash as previousHash')
        .where('municipality_id', '=', municipalityId)
        .where('at', '>=', from)
        .where('at', '<', until)
        .where('sequence', '>', after)
        .orderBy('sequence')
        .limit(limit)
        .execute();
    },
    async ofSubject(subject) {
      return (await entries.where('subject', '=', subject).execute()).map(entryOf);
    },
    async firstOf(subjects) {
      // The chain's order is the order of time, and a row's time is written as text that sorts as it.
      const rows = await db
        .selectFrom('audit_log')
        .select((query) => ['subject', query.fn.min('at').as('at')])
        .where('municipality_id', '=', municipalityId)
        .where('subject', '=', anyOfTexts(subjects))
        .groupBy('subject')
        .execute();
      return new Map(rows.map(({ subject, at }) => [subject, at as AuditEntry['at']]));
    },
    async ofType(type) {
      return (await entries.where('type', '=', type).execute()).map(entryOf);
    },
    async firstOfType(type) {
      const row = await entries.where('type', '=', type).limit(1).executeTakeFirst();
      return row ? entryOf(row) : null;
    },
    async subjectsOf(type) {
      const rows = await db
        .selectFrom('audit_log')
        .select('subject')
        .distinct()
        .where('municipality_id', '=', municipalityId)
        .where('type', '=', type)
        .execute();
      return rows.map(({ subject }) => subject);
    },
    async ofTypeAbout(type, subjects) {
      const about = entries.where('subject', '=', anyOfTexts(subjects)).where('type', '=', type);
      return (await about.execute()).map(entryOf);
    },
  };
}
