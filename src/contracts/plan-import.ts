import { z } from 'zod';
import { goalKind } from './goals.ts';
import { planLevel } from './plans.ts';
import { civilDate } from './values.ts';

export const importKind = z.enum(['plans', 'goals']);
export type ImportKind = z.infer<typeof importKind>;

/** What a column can stand for. */
export const importField = z.enum([
  'key',
  'title',
  'type',
  'level',
  'horizon',
  'validFrom',
  'validTo',
  'treatment',
  'treatmentReason',
  'parent',
  'themes',
  'committee',
  'isGroup',
  'status',
  'adoptedOn',
  'adoptedBy',
  'decisionReference',
  'summary',
  'kind',
  'plan',
  'closedOn',
  'note',
]);
export type ImportField = z.infer<typeof importField>;

/** Of the file, before it is written as base64. */
export const largestImport = 10 * 1024 * 1024;

const columnLetters = z.string().regex(/^[A-Z]{1,3}$/);

/** POST /api/plans/import: what the file would do. Null leaves the reading to the server. */
export const planImport = z.object({
  /** The file in base64. It is read, and kept nowhere. */
  file: z.string().max(Math.ceil(largestImport / 3) * 4 + 4),
  kind: importKind.nullable(),
  sheet: z.string().max(100).nullable(),
  headerRow: z.number().int().min(1).max(1_048_576).nullable(),
  /** Corrections: column letters to what the column stands for; null takes it out. */
  columns: z.record(columnLetters, importField.nullable()),
  /** Numbers of doubtful rows to be taken after all. */
  accepted: z.array(z.number().int().min(1)).max(20_000),
});
export type PlanImport = z.infer<typeof planImport>;

/** POST /api/plans/import/confirm */
export const planImportConfirmation = planImport.extend({
  /** As the preview gave it: nothing else than what was shown is stored. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

export const importStatus = z.enum([
  'added',
  'changed',
  'unchanged',
  'doubtful',
  'refused',
  'passed-over',
]);
export type ImportStatus = z.infer<typeof importStatus>;

export const importRemarkCode = z.enum([
  'formula', 'footnote-mark', 'two-digit-year', 'day-and-month', 'not-exact', 'not-a-length', 'length-counted', 'rolls', 'in-the-future',
  'type-from-title', 'level-from-type', 'status-assumed', 'state-differs', 'closing-not-taken', 'title-known', 'parent-kind',
  'revision-not-taken', 'other-title', 'kind-from-number', 'too-many', 'type-not-on-level', 'treatment-not-of-level', 'parent-below',
  'missing', 'unknown-word', 'not-a-date', 'not-a-period', 'too-long', 'formula-without-value', 'formula-error', 'formula-as-text',
  'identity-number', 'not-text',
  'key-form', 'duplicate-key', 'key-taken', 'title-not-unique', 'unknown-reference', 'reference-not-unique', 'reference-not-taken',
  'unknown-body', 'own-parent', 'cycle', 'heading', 'footnote', 'header-again',
]); // prettier-ignore
export type ImportRemarkCode = z.infer<typeof importRemarkCode>;

const remark = z.object({
  code: importRemarkCode,
  /** The cell, as the spreadsheet names it: "C14". */
  address: z.string(),
  field: importField.nullable(),
  facts: z.record(z.string(), z.string()),
});
export type ImportRemark = z.infer<typeof remark>;

export const importRow = z.object({
  row: z.number().int(),
  status: importStatus,
  /** What taking the row does; null where it cannot be taken. */
  change: z.enum(['added', 'changed', 'unchanged']).nullable(),
  isTaken: z.boolean(),
  key: z.string(),
  title: z.string(),
  changes: z.array(
    z.object({ field: importField, before: z.string().nullable(), after: z.string() }),
  ),
  remarks: z.array(remark),
});
export type ImportRow = z.infer<typeof importRow>;

/** What POST /api/plans/import answers. */
export const planImportPreview = z.object({
  format: z.enum(['xlsx', 'csv']),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).nullable(),
  kind: importKind,
  sheets: z.array(z.string()),
  sheet: z.string(),
  headerRow: z.number().int(),
  fields: z.array(importField),
  columns: z.array(
    z.object({
      column: columnLetters,
      header: z.string(),
      field: importField.nullable(),
      samples: z.array(z.string()),
    }),
  ),
  rows: z.array(importRow),
  counts: z.record(z.enum([...importStatus.options, 'taken']), z.number().int()),
  digest: z.string(),
});
export type PlanImportPreview = z.infer<typeof planImportPreview>;

/** What POST /api/plans/import/confirm answers. */
export const planImportDone = z.object({
  added: z.number().int(),
  changed: z.number().int(),
});

export const exportFormat = z.enum(['xlsx', 'csv', 'json']);

/** The file that GET /api/plans/export?format=json gives: plans and goals by the municipality's own keys. */
export const planExport = z.object({
  format: z.literal('radslag-plans/1'),
  plans: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      type: z.string(),
      level: planLevel,
      horizonYears: z.number().int().nullable(),
      treatment: z.enum(['political', 'administrative']),
      /** Why the plan is treated otherwise than its level says; empty when it is not. */
      treatmentReason: z.string(),
      themes: z.array(z.string()),
      /** The name of the body that follows the plan up. */
      committee: z.string().nullable(),
      /** The key of the plan that this one builds on. */
      parent: z.string().nullable(),
      isGroup: z.boolean(),
      status: z.enum(['in-force', 'in-progress', 'ordered', 'replaced', 'closed']),
      adoptedOn: civilDate.nullable(),
      /** The body's name. */
      adoptedBy: z.string().nullable(),
      /** Where the adoption can be read: a case number. */
      decisionReference: z.string(),
      /** When the plan first came into force; `adoptedOn` is the latest adoption. */
      firstAdoptedOn: civilDate.nullable(),
      /** When it was replaced or closed; null where that is not known. */
      endedOn: civilDate.nullable(),
      summary: z.string(),
      isExample: z.boolean(),
    }),
  ),
  goals: z.array(
    z.object({
      key: z.string(),
      kind: goalKind,
      parent: z.string().nullable(),
      title: z.string(),
      /** The key of the plan in which the goal stands. */
      plan: z.string().nullable(),
      note: z.string(),
      /** From which day it no longer holds; null while it stands. */
      closedOn: civilDate.nullable(),
      isExample: z.boolean(),
    }),
  ),
});
