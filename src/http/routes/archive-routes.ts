import type { Deps } from '../../app/deps.ts';
import { retryEinnsyn } from '../../app/einnsyn/retry-einnsyn.ts';
import { keepCheckRules } from '../../app/records/keep-check-rules.ts';
import { readRecordFile } from '../../app/records/read-record-file.ts';
import { lookAgain, seeArchiveDrift } from '../../app/records/see-archive-drift.ts';
import { seeArchiveCheck } from '../../app/records/see-archive-check.ts';
import { startArchiveCheck } from '../../app/records/start-archive-check.ts';
import { retryAllRecords, retryRecord } from '../../app/records/retry-record.ts';
import { settleRecall } from '../../app/records/settle-recall.ts';
import { seeArchive, seeRecord } from '../../app/records/see-archive.ts';
import { archiveList, recallSettling, recordPage } from '../../contracts/archive.ts';
import { archiveCheck, checkRules } from '../../contracts/archive-check.ts';
import { archiveDrift } from '../../contracts/archive-drift.ts';
import { changes, downloads, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function archiveRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    archive: seeArchive(deps),
    record: seeRecord(deps),
    retry: retryRecord(deps),
    retryAll: retryAllRecords(deps),
    retryMeeting: retryEinnsyn(deps, 'meeting'),
    retryDecision: retryEinnsyn(deps, 'decision'),
    settleRecall: settleRecall(deps),
    file: readRecordFile(deps),
    check: seeArchiveCheck(deps),
    startCheck: startArchiveCheck(deps),
    keepRules: keepCheckRules(deps),
    drift: seeArchiveDrift(deps),
    lookAgain: lookAgain(deps),
  };
  return [
    reads('/api/archive', 'The archive, newest first', archiveList, ({ by }) => ask.archive(by)),
    reads(
      '/api/archive/:recordId',
      'One record with its links of the audit chain',
      recordPage,
      ({ by, ids }) => ask.record(by, ids.recordId),
    ),
    changes(
      'post',
      '/api/archive/:recordId/retry',
      'Take a record up again at once',
      null,
      ({ by, ids }) => ask.retry(by, ids.recordId),
    ),
    changes(
      'post',
      '/api/archive/retry',
      'Take everything that is not archived up again at once',
      null,
      ({ by }) => ask.retryAll(by),
    ),
    changes(
      'post',
      '/api/einnsyn/meetings/:roundId/retry',
      'Send a meeting to eInnsyn at once',
      null,
      ({ by, ids }) => ask.retryMeeting(by, ids.roundId),
    ),
    changes(
      'post',
      '/api/einnsyn/decisions/:adoptionId/retry',
      'Send a decision to eInnsyn at once',
      null,
      ({ by, ids }) => ask.retryDecision(by, ids.adoptionId),
    ),
    changes(
      'put',
      '/api/archive/:recordId/recall',
      'Say that a record is out of the open library, or why it may stay there',
      recallSettling,
      ({ by, ids, body }) => ask.settleRecall(by, ids.recordId, { reason: '', ...body }),
    ),
    reads(
      '/api/archive-check',
      'The check of the archive that is under way, and what the last one found',
      archiveCheck,
      ({ by }) => ask.check(by),
    ),
    changes('post', '/api/archive-check', 'Check the archive now', null, ({ by }) =>
      ask.startCheck(by),
    ),
    changes(
      'put',
      '/api/archive-check/rules',
      'Choose when the archive is checked by itself, and the label that is expected',
      checkRules,
      ({ by, body }) => ask.keepRules(by, body),
    ),
    reads(
      '/api/archive-drift',
      'How the archive’s site in SharePoint differs from how it was made',
      archiveDrift,
      ({ by }) => ask.drift(by),
    ),
    changes('post', '/api/archive-drift', 'Look at the archive’s site now', null, ({ by }) =>
      ask.lookAgain(by),
    ),
    downloads(
      '/api/archive/:recordId/files/:fileId',
      'A file of a record as it was rendered',
      ({ by, ids }) => ask.file(by, ids.recordId, ids.fileId),
    ),
  ];
}
