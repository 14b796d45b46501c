import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { JudgedRow, RowStatus } from '../../core/plan-import/judged.ts';
import type { Workbook } from '../../core/plan-import/table.ts';
import type { LoadItem } from '../../core/register/load-plan.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { UnreadableFile } from '../ports/spreadsheets.ts';
import type { Transaction } from '../ports/stores.ts';
import { inStoringOrder, saveItem } from '../register/stored-register.ts';
import { readImport } from './read-import.ts';
import type { ImportWish, ReadImport } from './read-import.ts';

type ImportDeps = Pick<
  Deps,
  'unitOfWork' | 'clock' | 'ids' | 'spreadsheets' | 'documents' | 'events'
>;

export type NoTable = { readonly code: 'file-without-table' };

export type ImportPreview = ReadImport & {
  readonly format: Workbook['format'];
  readonly encoding: Workbook['encoding'];
  readonly sheets: readonly string[];
  readonly counts: Readonly<Record<RowStatus | 'taken', number>>;
  /** Stands for exactly what would be stored: confirming sends it back, and anything that has changed since is noticed. */
  readonly digest: string;
};

/** What a file would do, row by row. Nothing is stored, the file neither. */
export const previewImport =
  (deps: ImportDeps) =>
  async (
    by: AuthorizedMember,
    bytes: Uint8Array,
    wish: ImportWish,
  ): Promise<Decision<ImportPreview, NotAllowed | UnreadableFile | NoTable>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const workbook = await deps.spreadsheets.read(bytes);
    if (workbook.refused) return workbook;
    const read = await deps.unitOfWork.read(by.municipality, (tx) =>
      readImport(deps, tx, workbook.value, wish),
    );
    if (!read) return refuse({ code: 'file-without-table' });
    const { format, encoding, tables } = workbook.value;
    return decide({
      ...read,
      format,
      encoding,
      sheets: tables.map(({ name }) => name),
      counts: countsOf(read.rows),
      digest: digestOf(deps, read),
    });
  };

export type ConfirmRefusal =
  | NotAllowed
  | UnreadableFile
  | NoTable
  | { readonly code: 'nothing-to-import' }
  /** The register, or the file, is no longer what was shown when it was confirmed. */
  | { readonly code: 'import-outdated' };

/** Stores exactly what the preview with this digest showed: all of it in one transaction, or nothing. */
export const confirmImport =
  (deps: ImportDeps) =>
  async (
    by: AuthorizedMember,
    bytes: Uint8Array,
    wish: ImportWish,
    digest: string,
  ): Promise<Decision<{ readonly added: number; readonly changed: number }, ConfirmRefusal>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const workbook = await deps.spreadsheets.read(bytes);
    if (workbook.refused) return workbook;
    const outcome = await deps.unitOfWork.run(
      by.municipality,
      async (tx): Promise<Decision<{ added: number; changed: number }, ConfirmRefusal>> => {
        const read = await readImport(deps, tx, workbook.value, wish);
        if (!read) return refuse({ code: 'file-without-table' });
        if (digestOf(deps, read) !== digest) return refuse({ code: 'import-outdated' });
        const items = itemsOf(read);
        if (items.length === 0) return refuse({ code: 'nothing-to-import' });
        for (const item of inStoringOrder(items)) await saveItem(tx, item);
        const sha256 = deps.documents.sha256(bytes);
        return decide(await note(deps, tx, by, { kind: read.kind, sha256, items }));
      },
    );
    if (!outcome.refused)
      deps.events.publish(by.municipality, { topic: 'everything', id: by.municipality.municipalityId }); // prettier-ignore
    return outcome;
  };

/** Each thing that changed, by its id, and the file as a whole. Names of fields, never their texts. */
async function note(
  deps: Pick<Deps, 'clock'>,
  tx: Transaction,
  by: AuthorizedMember,
  import_: {
    readonly kind: string;
    readonly sha256: string;
    readonly items: readonly LoadItem[];
  },
): Promise<{ added: number; changed: number }> {
  const at = deps.clock.now();
  const { kind: kinds, sha256, items } = import_;
  for (const item of items)
    if (item.kind === 'plan' || item.kind === 'goal')
      await tx.audit.append(
        actorOf(by),
        {
          type: 'register-item-loaded',
          subject: item.value.id,
          facts: { kind: item.kind, change: item.change, fields: item.fields.join(',') },
        },
        at,
      );
  const count = (change: LoadItem['change']): number =>
    items.filter((item) => item.change === change).length;
  const counts = { added: count('added'), changed: count('changed') };
  await tx.audit.append(
    actorOf(by),
    {
      type: 'plans-imported',
      subject: by.municipality.municipalityId,
      facts: { kind: kinds, sha256, ...counts },
    },
    at,
  );
  return counts;
}

function itemsOf(read: ReadImport): readonly LoadItem[] {
  return read.kind === 'plans'
    ? read.rows.flatMap((row): readonly LoadItem[] =>
        row.isTaken && row.value ? [{ kind: 'plan', value: row.value, ...itemFacts(row) }] : [],
      )
    : read.rows.flatMap((row): readonly LoadItem[] =>
        row.isTaken && row.value ? [{ kind: 'goal', value: row.value, ...itemFacts(row) }] : [],
      );
}

function itemFacts({
  row,
  key,
  change,
  changes,
}: JudgedRow): Pick<LoadItem, 'path' | 'key' | 'change' | 'fields'> {
  // prettier-ignore
  return {
    path: `rows[${row}]`,
    key,
    change: change ?? 'unchanged',
    fields: change === 'added' ? [] : changes.map(({ field }) => field),
  };
}

function countsOf(rows: readonly JudgedRow[]): ImportPreview['counts'] {
  const count = (status: RowStatus): number => rows.filter((row) => row.status === status).length;
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    doubtful: count('doubtful'),
    refused: count('refused'),
    'passed-over': count('passed-over'),
    taken: rows.filter(({ isTaken }) => isTaken).length,
  };
}

/** Over what would be stored, in words: what is stored now (the befores) and what the file says (the afters). */
function digestOf({ documents }: Pick<Deps, 'documents'>, read: ReadImport): string {
  const taken = read.rows.filter(({ isTaken }) => isTaken);
  const told = taken.map(({ row, key, change, changes }) => [row, key, change, changes]);
  return documents.sha256(new TextEncoder().encode(JSON.stringify([read.kind, told])));
}
