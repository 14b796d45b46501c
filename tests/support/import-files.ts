import { readFile } from 'node:fs/promises';
import type { AuthorizedMember } from '../../src/app/authority.ts';
import { confirmImport, previewImport } from '../../src/app/plan-import/import-plans.ts';
import type { ImportPreview } from '../../src/app/plan-import/import-plans.ts';
import type { ImportWish } from '../../src/app/plan-import/read-import.ts';
import { invariant } from '../../src/core/decision.ts';
import type { App } from './an-app.ts';

/** As a program that is not ours has written it: see the folder's README. */
export function spreadsheetFile(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../fixtures/spreadsheets/${name}`, import.meta.url));
}

export const ownReading: ImportWish = {
  kind: null,
  sheet: null,
  headerRow: null,
  columns: new Map(),
  accepted: [],
};

export async function previewOf(
  { deps }: App,
  by: AuthorizedMember,
  bytes: Uint8Array,
  wish: Partial<ImportWish> = {},
): Promise<ImportPreview> {
  const preview = await previewImport(deps)(by, bytes, { ...ownReading, ...wish });
  invariant(!preview.refused, JSON.stringify(preview));
  return preview.value;
}

/** Takes a file in as a planner does who has looked through it: yes to every doubtful row, and to what hangs on them. `shown` is what stood there when it was confirmed. */
export async function takeIn(
  app: App,
  by: AuthorizedMember,
  bytes: Uint8Array,
  sheet: string | null = null,
): Promise<{ readonly shown: ImportPreview; readonly stored: unknown }> {
  const first = await previewOf(app, by, bytes, { sheet });
  const accepted = first.rows
    .filter(({ status }) => status === 'doubtful' || status === 'refused')
    .map(({ row }) => row);
  const wish = { ...ownReading, sheet, accepted };
  const shown = await previewOf(app, by, bytes, wish);
  return { shown, stored: await confirmImport(app.deps)(by, bytes, wish, shown.digest) };
}
