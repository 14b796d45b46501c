import { z } from 'zod';
import { civilDate, id, instant } from './values.ts';

export const recordFile = z.object({
  id,
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  readBackSha256: z.string().nullable(),
  webUrl: z.string().nullable(),
  uploadedAt: instant.nullable(),
  columnsSetAt: instant.nullable(),
  checkedAt: instant.nullable(),
  retentionLabel: z.string().nullable(),
});
export type RecordFile = z.infer<typeof recordFile>;

const recordSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('protocol'), roundId: id, title: z.string() }),
  z.object({ kind: z.literal('poll'), pollId: id, title: z.string() }),
  z.object({ kind: z.literal('phase'), phaseId: id, processId: id, title: z.string() }),
  z.object({ kind: z.literal('audit-head') }),
]);

export const recordSummary = z.object({
  id,
  title: z.string(),
  /** What it stands for. */
  subject: recordSubject,
  /** The day it is about, in Oslo. */
  day: civilDate,
  body: z.string(),
  meetingNumber: z.string().nullable(),
  meetingStartsAt: instant.nullable(),
  createdAt: instant,
  library: z.enum(['open', 'restricted']),
  status: z.enum(['waiting', 'archived', 'attention']),
  /** While waiting: why. With attention: what was found. Null when archived. */
  reason: z
    .enum([
      'queued',
      'archive-unreachable',
      'archive-throttled',
      'no-access',
      'library-missing',
      'quota-exceeded',
      'other-content-under-same-name',
      'read-back-differs',
      'refused-by-archive',
    ]) // prettier-ignore
    .nullable(),
  retryAt: instant.nullable(),
  archivedAt: instant.nullable(),
  checkedAt: instant.nullable(),
  attempts: z.number().int(),
  missing: z.array(z.enum(['retention-label', 'record-lock'])),
  files: z.array(recordFile),
});
export type RecordSummary = z.infer<typeof recordSummary>;

const draftLine = z.object({
  id,
  title: z.string(),
  body: z.string(),
  meetingNumber: z.string(),
  meetingStartsAt: instant,
  version: z.number().int(),
  reason: z.string(),
  status: z.enum(['drafting', 'in-correction', 'for-approval']),
  step: z.enum([
    'check-and-approve', 'check-and-send-to-chair', 'remove-identity-number', 'judge-proposals', 'wait-for-answers', 'wait-for-chair',
  ]), // prettier-ignore
  deadline: instant.nullable(),
  asked: z.number().int(),
  accepted: z.number().int(),
  undecided: z.number().int(),
});
export type DraftLine = z.infer<typeof draftLine>;

/** GET /api/archive: minutes on their way, oldest first; records, newest first. */
export const archiveList = z.object({
  records: z.array(recordSummary),
  drafts: z.array(draftLine),
  /** Archived minutes that nobody had a hand on, of all that are archived. */
  untouched: z.object({ count: z.number().int(), of: z.number().int() }),
});
export type ArchiveList = z.infer<typeof archiveList>;

/** GET /api/archive/:recordId */
export const recordPage = z.object({
  record: recordSummary,
  /** Every version of the minutes that a hand has been on, oldest first. */
  drafts: z.array(z.object({ id, version: z.number().int() })),
  mayBeginVersion: z.boolean(),
  publicAddress: z.string().nullable(),
  /** The record's own links of the audit chain, oldest first. */
  chain: z.array(
    z.object({
      sequence: z.number().int(),
      at: instant,
      type: z.string(),
      actor: z.string(),
      hash: z.string(),
      facts: z.record(z.string(), z.unknown()),
    }),
  ),
});
export type RecordPage = z.infer<typeof recordPage>;
