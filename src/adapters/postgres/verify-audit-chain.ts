import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { MunicipalityScope } from '../../app/authority.ts';
import type { AuditRow } from '../../core/audit/audit-row.ts';
import { auditHashInput } from '../../core/audit/audit-row.ts';

export type AuditChainBreak =
  /** A row is missing: the sequence jumps. */
  | 'row-missing'
  /** The row does not point at the row before it. */
  | 'previous-hash-differs'
  /** The row's content is not what its hash was taken over. */
  | 'hash-differs'
  /** The chain's head says that there should be more, fewer or other rows at the end. */
  | 'head-differs'
  /** The row's hash is not the one written down elsewhere, in an archive package, when the row was the head. */
  | 'anchor-differs';

export type AuditChainReport =
  | { readonly intact: true; readonly rows: number; readonly head: string }
  | { readonly intact: false; readonly sequence: number; readonly reason: AuditChainBreak };

/** A row as the table has it. */
interface Row extends Omit<AuditRow, 'previousHash'> {
  readonly previous_hash: string;
}

const batch = 1_000;
const beforeTheFirst = '0'.repeat(64);

/**
 * Recomputes every hash of a municipality's audit log here, not in the database, and names the first break.
 * Whoever can rewrite the whole database could rewrite the whole chain with its head: only what is kept outside shows that.
 * The heads that were recorded day by day are held against it too.
 * @param anchors  more hashes by sequence number, from archive packages
 * @param onRows  called for every thousand rows that are done
 */
export async function verifyAuditChain(
  pool: Pool,
  { municipalityId }: MunicipalityScope,
  anchors: ReadonlyMap<number, string> = new Map(),
  onRows: () => Promise<void> = () => Promise.resolve(),
): Promise<AuditChainReport> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    await client.query("select set_config('radslag.municipality', $1, true)", [municipalityId]);
    const recorded = await recordedHeads(client, municipalityId);
    return await verify(client, municipalityId, gathered([...recorded, ...anchors]), onRows);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

type Anchor = readonly [sequence: number, hash: string];

/** By sequence number, every hash that was written down of it: one that is right must not hide one that is not. */
type Anchors = ReadonlyMap<number, ReadonlySet<string>>;

function gathered(anchors: readonly Anchor[]): Anchors {
  const bySequence = new Map<number, Set<string>>();
  for (const [sequence, hash] of anchors) {
    const hashes = bySequence.get(sequence) ?? new Set();
    bySequence.set(sequence, hashes.add(hash));
  }
  return bySequence;
}

/** The heads that are archived as records (migration 0078). */
async function recordedHeads(
  client: PoolClient,
  municipalityId: string,
): Promise<readonly Anchor[]> {
  const { rows } = await client.query<{ sequence: number; hash: string }>(
    `select (content ->> 'lastSequence')::int as sequence, content ->> 'headHash' as hash from radslag.record_source
     where municipality_id = $1 and kind = 'audit-head'`,
    [municipalityId],
  );
  return rows.map(({ sequence, hash }) => [sequence, hash]);
}

async function verify(
  client: PoolClient,
  municipalityId: string,
  anchors: Anchors,
  onRows: () => Promise<void>,
): Promise<AuditChainReport> {
  let sequence = 0;
  let hash = beforeTheFirst;
  for (;;) {
    const { rows } = await client.query<Row>(
      `select sequence, at, actor, type, subject, facts, previous_hash, hash from radslag.audit_log
       where municipality_id = $1 and sequence > $2 order by sequence limit ${batch.toString()}`,
      [municipalityId, sequence],
    );
    for (const row of rows) {
      const reason = breakAt(municipalityId, row, sequence, hash, anchors);
      if (reason) return { intact: false, sequence: sequence + 1, reason };
      ({ sequence, hash } = row);
    }
    if (rows.length < batch) break;
    await onRows();
  }

  const head = await headOf(client, municipalityId);
  if (head.sequence !== sequence || head.hash !== hash) {
    const first = Math.min(head.sequence, sequence + 1);
    return { intact: false, sequence: first, reason: 'head-differs' };
  }
  const beyond = [...anchors.keys()].find((anchored) => anchored > sequence);
  if (beyond !== undefined) {
    return { intact: false, sequence: sequence + 1, reason: 'row-missing' };
  }
  return { intact: true, rows: sequence, head: hash };
}

function breakAt(
  municipalityId: string,
  row: Row,
  before: number,
  hashBefore: string,
  anchors: Anchors,
): AuditChainBreak | undefined {
  if (row.sequence !== before + 1) return 'row-missing';
  if (row.previous_hash !== hashBefore) return 'previous-hash-differs';
  const { sequence, at, actor, type, subject, facts } = row;
  const input = auditHashInput(municipalityId, {
    ...{ sequence, at, actor, type, subject, facts },
    previousHash: hashBefore,
  });
  if (createHash('sha256').update(input, 'utf8').digest('hex') !== row.hash) return 'hash-differs';
  const written = [...(anchors.get(sequence) ?? [])];
  return written.every((hash) => hash === row.hash) ? undefined : 'anchor-differs';
}

async function headOf(
  client: PoolClient,
  municipalityId: string,
): Promise<{ readonly sequence: number; readonly hash: string }> {
  const { rows } = await client.query<{ sequence: number; hash: string }>(
    'select sequence, hash from radslag.audit_head where municipality_id = $1',
    [municipalityId],
  );
  return rows[0] ?? { sequence: 0, hash: beforeTheFirst };
}
