import type { RecordFile, RecordPage, RecordSummary } from '../../../src/contracts/archive.ts';
import type { CivilDate, Instant } from '../../../src/core/time/instant.ts';
import { idOf } from './ids.ts';

const at = (text: string): Instant => text as Instant;
const ours = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const aFile: RecordFile = {
  id: idOf('f', 1),
  name: '2026-11-19_KS_09-2026_Moetebok_v1.pdf',
  mediaType: 'application/pdf',
  size: 84_211,
  sha256: ours,
  readBackSha256: ours,
  webUrl: 'https://baerum.sharepoint.com/protokoller/moetebok.pdf',
  uploadedAt: at('2026-11-20T10:00:00.000Z'),
  columnsSetAt: at('2026-11-20T10:00:01.000Z'),
  checkedAt: at('2026-11-20T10:00:02.000Z'),
  retentionLabel: null,
  isLocked: false,
};

export const archived: RecordSummary = {
  id: idOf('f', 10),
  title: 'Møtebok: Politiske ambisjoner',
  subject: { kind: 'protocol', roundId: idOf('e', 5), title: 'Politiske ambisjoner' },
  day: '2026-11-19' as CivilDate,
  body: 'Kommunestyret',
  meetingNumber: '09/2026',
  meetingStartsAt: at('2026-11-19T16:00:00.000Z'),
  createdAt: at('2026-11-20T09:59:00.000Z'),
  library: 'open',
  status: 'archived',
  reason: null,
  recall: null,
  takenOutAt: null,
  task: 'nobody',
  retryAt: null,
  archivedAt: at('2026-11-20T10:00:00.000Z'),
  checkedAt: at('2026-11-20T10:00:02.000Z'),
  attempts: 1,
  missing: ['retention-label'],
  files: [aFile],
};

export const throttled: RecordSummary = {
  ...archived,
  id: idOf('f', 11),
  title: 'Møtebok: Planbehov',
  status: 'waiting',
  reason: 'archive-throttled',
  retryAt: at('2026-11-20T11:00:00.000Z'),
  archivedAt: null,
  checkedAt: null,
  attempts: 3,
  missing: [],
  files: [{ ...aFile, readBackSha256: null, webUrl: null, uploadedAt: null, checkedAt: null }],
};

export const differing: RecordSummary = {
  ...throttled,
  id: idOf('f', 12),
  title: 'Møtebok: Opplæring',
  status: 'attention',
  reason: 'read-back-differs',
  task: 'clerk',
  retryAt: null,
  files: [{ ...aFile, readBackSha256: 'a'.repeat(64) }],
};

export const recordPage: RecordPage = {
  drafts: [],
  mayBeginVersion: true,
  record: archived,
  publicAddress: '/offentlig/baerum/moter/1',
  einnsyn: {
    ...{ status: 'sent', reason: null, retryAt: null, sentAt: at('2026-11-20T10:05:00.000Z') },
    steps: [
      {
        ...{ outcome: 'created', reason: null, tries: 1 },
        firstAt: at('2026-11-20T10:05:00.000Z'),
        lastAt: at('2026-11-20T10:05:00.000Z'),
      },
    ],
  },
  steps: [
    {
      ...{ step: 'render', fileName: null, outcome: 'done', reason: null, requestId: null },
      ...{
        tries: 1,
        firstAt: at('2026-11-20T09:59:00.000Z'),
        lastAt: at('2026-11-20T09:59:00.000Z'),
      },
    },
    {
      ...{ step: 'upload', fileName: aFile.name, outcome: 'again', reason: 'archive-unreachable' },
      ...{ requestId: '6b1f3c9e-5f7a-4f57-9d0e-0c1d2e3f4a5b', tries: 3 },
      ...{ firstAt: at('2026-11-20T09:59:05.000Z'), lastAt: at('2026-11-20T09:59:40.000Z') },
    },
  ],
  chain: [
    {
      sequence: 40,
      at: at('2026-11-19T18:00:00.000Z'),
      type: 'round-closed',
      actor: `person:${idOf('a', 2)}`,
      hash: 'b'.repeat(64),
      facts: {},
    },
    {
      sequence: 43,
      at: at('2026-11-20T10:00:02.000Z'),
      type: 'record-archived',
      actor: 'system:archive-round',
      hash: 'c'.repeat(64),
      facts: { [aFile.name]: ours },
    },
  ],
};
