import type { AuditHead } from '../../../src/core/records/audit-head.ts';
import { on } from './instants.ts';

/** A day with three rows of the audit log. */
export function anAuditHead(overrides: Partial<AuditHead> = {}): AuditHead {
  return {
    schema: 'radslag.audit-head.v1',
    language: 'nb',
    municipality: { name: 'Bærum', number: '3201' },
    ...{ day: on('2026-11-19'), firstSequence: 41, lastSequence: 43, headHash: 'ab'.repeat(32) },
    counts: [
      { type: 'poll-opened', count: 1 },
      { type: 'round-closed', count: 2 },
    ],
    ...overrides,
  };
}
