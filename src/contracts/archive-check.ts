import { z } from 'zod';
import { id, instant } from './values.ts';

const kind = z.enum([
  'record-missing', 'file-missing', 'bytes-differ', 'not-in-audit-chain', 'audit-differs', 'package-missing', 'package-differs', 'protocol-differs', 'not-archived-any-more', 'remote-missing', 'remote-not-taken-out', 'remote-differs', 'remote-size-differs', 'columns-differ', 'label-differs', 'label-missing', 'lock-missing', 'renamed', 'moved', 'older-version', 'older-etag', 'extra-file', 'remote-unreadable', 'newer-version', 'address-changed', 'not-labelled-yet', 'not-locked-yet', 'no-manifest',
]); // prettier-ignore

const started = z.object({
  startedAt: instant,
  origin: z.enum(['clerk', 'command', 'weekly']),
  startedBy: z.string().nullable(),
});

/** PUT /api/archive-check/rules: when the archive is checked by itself, and the label that every archived file is to have. */
export const checkRules = z.object({
  isWeekly: z.boolean(),
  weekday: z.number().int().min(1).max(7),
  hour: z.number().int().min(0).max(23),
  expectedLabel: z.string().trim().min(1).max(200).nullable(),
});

/** GET /api/archive-check: the check that is under way, and what the last one found. */
export const archiveCheck = z.object({
  mayStart: z.boolean(),
  rules: checkRules,
  running: started.extend({ records: z.number().int(), done: z.number().int() }).nullable(),
  last: started
    .extend({
      endedAt: instant,
      records: z.number().int(),
      files: z.number().int(),
      same: z.number().int(),
      asksSharePoint: z.boolean(),
      brokenAt: z.number().int().nullable(),
      found: z.array(
        z.object({
          kind,
          gravity: z.enum(['break', 'unread', 'notice']),
          count: z.number().int(),
          recordId: id.nullable(),
          title: z.string().nullable(),
          file: z.string().nullable(),
          detail: z
            .object({
              what: z.array(z.string()),
              expected: z.string().nullable(),
              found: z.string().nullable(),
              changedBy: z.string().nullable(),
              changedAt: z.string().nullable(),
            })
            .nullable(),
        }),
      ),
    })
    .nullable(),
});
export type ArchiveCheckPage = z.infer<typeof archiveCheck>;
