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
  isLocked: z.boolean(),
});
export type RecordFile = z.infer<typeof recordFile>;

const recordSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('protocol'), roundId: id, title: z.string() }),
  z.object({ kind: z.literal('poll'), pollId: id, title: z.string() }),
  z.object({ kind: z.literal('phase'), phaseId: id, processId: id, title: z.string() }),
  z.object({ kind: z.literal('audit-head') }),
]);
const archiveReason = z.enum([
  'queued', 'archive-unreachable', 'archive-throttled', 'library-stopped', 'no-access', 'library-missing', 'site-missing', 'quota-exceeded', 'other-content-under-same-name', 'read-back-differs', 'columns-differ', 'refused-by-archive',
]); // prettier-ignore

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
  reason: archiveReason.nullable(),
  /** Why what lies in the open library is to be taken back: a later version keeps from the public what this one tells. Its status is attention until that is settled. */
  recall: z.enum(['closed-since', 'screened-since']).nullable(),
  takenOutAt: instant.nullable(),
  /** Who has to do something before it goes on. */
  task: z.enum(['nobody', 'clerk', 'administrator']),
  retryAt: instant.nullable(),
  archivedAt: instant.nullable(),
  checkedAt: instant.nullable(),
  attempts: z.number().int(),
  missing: z.array(z.enum(['retention-label', 'record-lock'])),
  files: z.array(recordFile),
});
export type RecordSummary = z.infer<typeof recordSummary>;

/** PUT /api/archive/:recordId/recall */
export const recallSettling = z.discriminatedUnion('outcome', [
  /** SharePoint is asked, and has to agree. */
  z.object({ outcome: z.literal('taken-out') }),
  z.object({ outcome: z.literal('may-stay'), reason: z.string().trim().min(1).max(1000) }),
]);

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
    'check-and-approve', 'check-and-send-to-chair', 'remove-identity-number', 'set-marks-anew', 'screen-passages', 'judge-proposals', 'wait-for-answers', 'wait-for-chair',
  ]), // prettier-ignore
  deadline: instant.nullable(),
  asked: z.number().int(),
  accepted: z.number().int(),
  undecided: z.number().int(),
});
export type DraftLine = z.infer<typeof draftLine>;

const place = z.object({ name: z.string(), webUrl: z.string() });
const inLibrary = z.object({
  library: z.enum(['open', 'restricted']),
  /** As SharePoint calls it; null until it has been found there once. */
  name: z.string().nullable(),
});

const einnsynTrouble = z.enum(['unreachable', 'throttled', 'no-access', 'unit-missing', 'refused']);

/** GET /api/archive: minutes on their way, oldest first; records, newest first. */
export const archiveList = z.object({
  records: z.array(recordSummary),
  drafts: z.array(draftLine),
  /** Archived minutes that nobody had a hand on, of all that are archived. */
  untouched: z.object({ count: z.number().int(), of: z.number().int() }),
  /** What eInnsyn is to have and has not: meetings, also before they have minutes, and decisions. */
  einnsyn: z.array(
    z.object({
      kind: z.enum(['meeting', 'decision']),
      ...{ id, title: z.string(), body: z.string(), meetingNumber: z.string().nullable() },
      processId: id.nullable(),
      status: z.enum(['waiting', 'sent', 'attention']),
      reason: einnsynTrouble,
      ...{ retryAt: instant.nullable(), attempts: z.number().int() },
    }),
  ),
  /** What stops everything in a library, told once. */
  stops: z.array(
    inLibrary.extend({
      cause: z.enum(['no-access', 'library-missing', 'site-missing', 'quota-exceeded']),
      since: instant,
      tries: z.number().int(),
      tryAt: instant,
      requestId: z.string().nullable(),
      waiting: z.number().int(),
    }),
  ),
  /** Libraries that were found under another name or address within the last thirty days. */
  moves: z.array(
    inLibrary.extend({ name: z.string(), webUrl: z.string(), from: place, at: instant }),
  ),
});
export type ArchiveList = z.infer<typeof archiveList>;

const einnsyn = z.object({
  status: z.enum(['off', 'queued', 'waiting', 'sent', 'attention']),
  reason: einnsynTrouble.nullable(),
  sentAt: instant.nullable(),
  retryAt: instant.nullable(),
  /** Oldest first; the same trouble again and again counts in one. */
  steps: z.array(
    z.object({
      outcome: z.enum(['created', 'updated', 'again', 'attention']),
      reason: einnsynTrouble.nullable(),
      tries: z.number().int(),
      firstAt: instant,
      lastAt: instant,
    }),
  ),
});

/** GET /api/archive/:recordId */
export const recordPage = z.object({
  record: recordSummary,
  /** Every version of the minutes that a hand has been on, oldest first. */
  drafts: z.array(z.object({ id, version: z.number().int() })),
  mayBeginVersion: z.boolean(),
  publicAddress: z.string().nullable(),
  /** How the meeting stands with eInnsyn; null for what eInnsyn is told nothing of. */
  einnsyn: einnsyn.nullable(),
  /** Everything that was done with it on its way, oldest first; the same trouble again and again counts in one. */
  steps: z.array(
    z.object({
      step: z.enum(['render', 'upload', 'read-back', 'columns', 'label', 'lock', 'archive']),
      fileName: z.string().nullable(),
      outcome: z.enum(['done', 'again', 'stopped', 'attention']),
      reason: archiveReason.nullable(),
      /** By which Microsoft's support finds the call. */
      requestId: z.string().nullable(),
      tries: z.number().int(),
      firstAt: instant,
      lastAt: instant,
    }),
  ),
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
