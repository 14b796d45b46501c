// A program of its own: archives what waits, as one replica of Rådslag does.
import { demoLoopback } from '../../../demo/graph/local-graph.ts';
import { createGraph } from '../../../src/adapters/graph/create-graph.ts';
import { fragmentUnit } from '../../../src/adapters/graph/upload-session.ts';
import { openPostgres } from '../../../src/adapters/postgres/open-postgres.ts';
import { systemClock } from '../../../src/adapters/system/clock.ts';
import { randomIds } from '../../../src/adapters/system/ids.ts';
import { mintScope } from '../../../src/app/authority-mint.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { invariant } from '../../../src/core/decision.ts';
import { sharedTurns } from '../../../src/open-graph.ts';
import { fakeDocuments } from '../../support/fakes/fake-documents.ts';
import { testApp } from '../../support/local-microsoft.ts';
import { silentLog } from '../../support/silent-log.ts';

const [, , url = '', migrationUrl = '', microsoft = '', unitsPerMinute = ''] = process.argv;
const opened = await openPostgres({ kind: 'server', url, migrationUrl }, silentLog);
invariant(!opened.refused, 'the database is there');
const { unitOfWork, municipalities, queue, events } = opened.value;
const { library } = createGraph(
  {
    graphBaseUrl: 'https://graph.microsoft.com/v1.0',
    authority: 'https://login.microsoftonline.com',
    ...testApp,
    loopback: demoLoopback(microsoft),
    locksRecords: false,
  },
  {
    log: silentLog,
    turns: sharedTurns(unitOfWork, Number(unitsPerMinute)),
    uploadSizes: { smallUpToBytes: 64 * 1024, fragmentBytes: fragmentUnit },
  },
);
/** Every tenth PDF goes in three fragments. The typesetting is measured elsewhere. */
const renderPdf: typeof fakeDocuments.renderPdf = async (model) => {
  const bytes = await fakeDocuments.renderPdf(model);
  const isLarge = /0\/2026/.test(new TextDecoder().decode(bytes));
  return isLarge ? Buffer.concat([bytes, Buffer.alloc(2 * fragmentUnit, bytes)]) : bytes;
};
const documents = { ...fakeDocuments, renderPdf };
const deps = {
  ...{ unitOfWork, municipalities, events, library, documents },
  ...{ clock: systemClock, ids: randomIds, log: silentLog },
};
await queue.work('archive-round', (job) =>
  archiveRound(deps)(mintScope(job.municipalityId), job.roundId),
);
console.log('working');
const report = (): void =>
  void process.send?.({ peakMegabytes: process.resourceUsage().maxRSS / 1024 });
setInterval(report, 500);
