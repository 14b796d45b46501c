import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { JudgedRow, RowStatus } from '../../core/plan-import/judged.ts';
import type { Workbook } from '../../core/plan-import/table.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { UnreadableFile } from '../ports/spreadsheets.ts';
import { readImport } from './read-import.ts';
import type { ImportWish, ReadImport } from './read-import.ts';
import { saveImport } from './save-import.ts';

type ImportDeps = Pick<
  Deps,
  'unitOfWork' | 'clock' | 'ids' | 'spreadsheets' | 'documents' | 'events'
>;

export type NoTable = { readonly code: 'file-without-table' };

export type ImportPreview = Omit<ReadImport, 'stored'> & {
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
    const { stored: _stored, ...shown } = read;
    return decide({
      ...shown,
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

export type Imported = { readonly added: number; readonly changed: number };

/** Stores exactly what the preview with this digest showed: all of it in one transaction, or nothing. */
export const confirmImport =
  (deps: ImportDeps) =>
  async (
    by: AuthorizedMember,
    bytes: Uint8Array,
    wish: ImportWish,
    digest: string,
  ): Promise<Decision<Imported, ConfirmRefusal>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const workbook = await deps.spreadsheets.read(bytes);
    if (workbook.refused) return workbook;
    const outcome = await deps.unitOfWork.run(
      by.municipality,
      async (tx): Promise<Decision<Imported, ConfirmRefusal>> => {
        await tx.planRegister.lock();
        await tx.goals.lockThread();
        const read = await readImport(deps, tx, workbook.value, wish);
        if (!read) return refuse({ code: 'file-without-table' });
        if (digestOf(deps, read) !== digest) return refuse({ code: 'import-outdated' });
        if (!read.rows.some(({ isTaken }) => isTaken)) return refuse({ code: 'nothing-to-import' });
        return decide(await saveImport(deps, tx, by, read, deps.documents.sha256(bytes)));
      },
    );
    if (!outcome.refused)
      deps.events.publish(by.municipality, { topic: 'everything', id: by.municipality.municipalityId }); // prettier-ignore
    return outcome;
  };

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
