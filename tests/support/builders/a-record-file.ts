import type { RecordFile } from '../../../src/core/records/record.ts';
import { uuid } from './ids.ts';

/** The PDF of a record, rendered and not yet sent. */
export function aRecordFile(overrides: Partial<RecordFile> = {}): RecordFile {
  return {
    ...{ id: uuid(801), recordId: uuid(800), name: '2026-11-19_KS_09-2026_Moetebok_v1.pdf' },
    ...{ mediaType: 'application/pdf', pronomFormat: 'fmt/476', sha256: 'ab'.repeat(32), size: 3 },
    ...{ itemId: null, eTag: null, webUrl: null, uploadedAt: null, columnsSetAt: null },
    path: null,
    cTag: null,
    columns: null,
    ...{ readBackSha256: null, checkedAt: null, retentionLabel: null, isLocked: false },
    ...overrides,
  };
}
