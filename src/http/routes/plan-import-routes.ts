import { z } from 'zod';
import type { Deps } from '../../app/deps.ts';
import { exportPlans } from '../../app/plan-import/export-plans.ts';
import type { ExportedRegister } from '../../app/plan-import/export-plans.ts';
import { confirmImport, previewImport } from '../../app/plan-import/import-plans.ts';
import type { ImportWish } from '../../app/plan-import/read-import.ts';
import {
  exportFormat,
  importKind,
  largestImport,
  planExport,
  planImport,
  planImportConfirmation,
  planImportDone,
  planImportPreview,
} from '../../contracts/plan-import.ts';
import type { PlanImport } from '../../contracts/plan-import.ts';
import { reading } from '../reading-query.ts';
import { changesAndAnswers, downloads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** These stand before `/api/plans/:planId`, which would otherwise take their last word for an id. */
export function planImportRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    preview: previewImport(deps),
    confirm: confirmImport(deps),
    export: exportPlans(deps, writeJson),
  };
  const upload = {
    needs: 'edit-plans',
    largestBody: (largestImport * 4) / 3 + 512 * 1024,
  } as const;
  return [
    {
      ...changesAndAnswers(
        {
          method: 'post',
          path: '/api/plans/import',
          summary: 'What a spreadsheet of plans or goals would do, row by row; stores nothing',
          body: planImport,
          answer: planImportPreview,
        },
        async ({ by, body }) => {
          const outcome = await ask.preview(by, bytesOf(body), wishOf(body));
          if (outcome.refused) return outcome;
          const { columns, ...preview } = outcome.value;
          const named = columns.map((one) => ({ ...one, column: lettersOf(one.column) }));
          return { refused: false, value: { ...preview, columns: named } };
        },
      ),
      upload,
    },
    {
      ...changesAndAnswers(
        {
          method: 'post',
          path: '/api/plans/import/confirm',
          summary: 'Store exactly what the preview showed, all of it or nothing',
          body: planImportConfirmation,
          answer: planImportDone,
        },
        ({ by, body }) => ask.confirm(by, bytesOf(body), wishOf(body), body.digest),
      ),
      upload,
    },
    downloads(
      '/api/plans/export',
      'All plans and goals as Excel, CSV or JSON (PlanExport)',
      ({ by, query }) => reading(exportQuery, query, (wish) => ask.export(by, wish)),
      { format: exportFormat.options, kind: importKind.options },
    ),
  ];
}

const exportQuery = z.object({ format: exportFormat, kind: importKind.default('plans') });

function bytesOf({ file }: PlanImport): Uint8Array {
  return Buffer.from(file, 'base64');
}

function wishOf({ kind, sheet, headerRow, columns, accepted }: PlanImport): ImportWish {
  const corrections = Object.entries(columns).map(
    ([letters, field]) => [numberOf(letters), field] as const,
  );
  return { kind, sheet, headerRow, columns: new Map(corrections), accepted };
}

/** Columns by the letters that people see: 26 is AA. */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}

function numberOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function writeJson(register: ExportedRegister): Uint8Array {
  const written = planExport.parse({ format: 'radslag-plans/1', ...register });
  return new TextEncoder().encode(`${JSON.stringify(written, null, 2)}\n`);
}
