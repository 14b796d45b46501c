import { sql } from 'kysely';
import type { EinnsynStore } from '../../app/ports/einnsyn.ts';
import { invariant } from '../../core/decision.ts';
import type { EinnsynSending, EinnsynSubject } from '../../core/einnsyn/sending.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { StoreContext } from './store-context.ts';

/** Meetings and decisions stand in a table each, so that each points at what it is of; what is kept of them is the same. */
const places: Readonly<
  Record<EinnsynSubject['kind'], { readonly table: string; readonly id: string }>
> = {
  meeting: { table: 'einnsyn_sending', id: 'round_id' },
  decision: { table: 'einnsyn_decision', id: 'adoption_id' },
};

interface Row {
  readonly id: string;
  readonly status: EinnsynSending['status'];
  readonly reason: EinnsynSending['reason'];
  readonly fingerprint: string | null;
  readonly seen_version: number | null;
  readonly looked_at: Instant;
  readonly sent_at: Instant | null;
  readonly attempts: number;
  readonly retry_at: Instant | null;
}

/** How each thing stands with eInnsyn, and whose turn it is. */
export function createEinnsynSendings({
  db,
  municipalityId,
}: StoreContext): Pick<EinnsynStore, 'of' | 'take' | 'isHeld' | 'save' | 'inTrouble'> {
  const read = async (
    kind: EinnsynSubject['kind'],
    where: ReturnType<typeof sql>,
  ): Promise<readonly EinnsynSending[]> => {
    const { table, id } = places[kind];
    // A decision has no version: it is never changed.
    const version = kind === 'meeting' ? sql`seen_version` : sql`null::integer`;
    const { rows } = await sql<Row>`
      select ${sql.ref(id)} as id, status, reason, fingerprint, ${version} as seen_version, looked_at, sent_at, attempts, retry_at
      from ${sql.table(table)}
      where municipality_id = ${municipalityId} and ${where} order by looked_at, id`.execute(db);
    return rows.map((row) => sendingOf(kind, row));
  };
  const of = async ({ kind, id }: EinnsynSubject): Promise<EinnsynSending | null> =>
    (await read(kind, sql`${sql.ref(places[kind].id)} = ${id}`))[0] ?? null;

  return {
    of,
    async take(subject, now, until) {
      const { table, id } = places[subject.kind];
      const kept = (column: string) => sql.ref(`${table}.${column}`);
      // One statement, so that of two runs at once one gets it.
      const taken = await sql`
        insert into ${sql.table(table)} (municipality_id, ${sql.ref(id)}, status, looked_at, taken_until)
        values (${municipalityId}, ${subject.id}, 'waiting', ${now}, ${until})
        on conflict (municipality_id, ${sql.ref(id)}) do update set
          taken_until = excluded.taken_until,
          -- A turn that was never given back may have sent something: what is there now is not known, and is sent anew.
          fingerprint = case when ${kept('taken_until')} is null then ${kept('fingerprint')} end,
          status = case when ${kept('status')} = 'sent' and ${kept('taken_until')} is not null then 'waiting' else ${kept('status')} end
        where ${kept('taken_until')} is null or ${kept('taken_until')} <= ${now}`.execute(db);
      return taken.numAffectedRows === 1n ? of(subject) : null;
    },
    async isHeld(now) {
      const held = sql`reason = 'throttled' and retry_at > ${now}`;
      const all = [...(await read('meeting', held)), ...(await read('decision', held))];
      return all.length > 0;
    },
    async save(sending) {
      const { subject } = sending;
      const values = {
        status: sending.status,
        reason: sending.reason,
        fingerprint: sending.fingerprint,
        looked_at: sending.lookedAt,
        sent_at: sending.sentAt,
        attempts: sending.attempts,
        retry_at: sending.retryAt,
        taken_until: null,
      };
      const { numUpdatedRows } =
        subject.kind === 'meeting'
          ? await db
              .updateTable('einnsyn_sending')
              .set({ ...values, seen_version: sending.seenVersion })
              .where('municipality_id', '=', municipalityId)
              .where('round_id', '=', subject.id)
              .executeTakeFirst()
          : await db
              .updateTable('einnsyn_decision')
              .set(values)
              .where('municipality_id', '=', municipalityId)
              .where('adoption_id', '=', subject.id)
              .executeTakeFirst();
      invariant(numUpdatedRows === 1n, 'a turn is taken before it is given back');
    },
    async inTrouble() {
      const hindered = sql`reason is not null`;
      return [...(await read('meeting', hindered)), ...(await read('decision', hindered))];
    },
  };
}

function sendingOf(kind: EinnsynSubject['kind'], row: Row): EinnsynSending {
  return {
    subject: { kind, id: row.id },
    status: row.status,
    reason: row.reason,
    fingerprint: row.fingerprint,
    seenVersion: row.seen_version,
    lookedAt: row.looked_at,
    sentAt: row.sent_at,
    attempts: row.attempts,
    retryAt: row.retry_at,
  };
}
