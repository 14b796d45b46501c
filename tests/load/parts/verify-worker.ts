// A program of its own: one whole check of a municipality's archive, as `npm run verify -- --remote` makes it.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { demoLoopback } from '../../../demo/graph/local-graph.ts';
import { sha256 } from '../../../src/adapters/documents/checksum.ts';
import { quickXorHash } from '../../../src/adapters/documents/quick-xor-hash.ts';
import { renderJson } from '../../../src/adapters/documents/render-json.ts';
import { createGraph } from '../../../src/adapters/graph/create-graph.ts';
import { openStores } from '../../../src/adapters/postgres/open-stores.ts';
import { systemClock } from '../../../src/adapters/system/clock.ts';
import { mintScope } from '../../../src/app/authority-mint.ts';
import { beginCheck } from '../../../src/app/records/begin-check.ts';
import { checkArchive } from '../../../src/app/records/check-archive.ts';
import { invariant } from '../../../src/core/decision.ts';
import { sharedTurns } from '../../../src/open-graph.ts';
import { graveness } from '../../../src/verify-report.ts';
import { testApp } from '../../support/local-microsoft.ts';
import { silentLog } from '../../support/silent-log.ts';

const [, , url = '', migrationUrl = '', microsoft = '', unitsPerMinute = ''] = process.argv;
const opened = await openStores({ kind: 'server', url, migrationUrl }, silentLog);
invariant(!opened.refused, 'the database is there');
const { unitOfWork, municipalities, verifyAuditChain, stop } = opened.value;
const { library } = createGraph(
  {
    graphBaseUrl: 'https://graph.microsoft.com/v1.0',
    authority: 'https://login.microsoftonline.com',
    ...testApp,
    loopback: demoLoopback(microsoft),
    locksRecords: false,
  },
  { log: silentLog, turns: sharedTurns(unitOfWork, Number(unitsPerMinute)) },
);
const [municipality] = await municipalities.all();
invariant(municipality !== undefined, 'a municipality is registered');
const scope = mintScope(municipality.id);
const deps = {
  ...{ unitOfWork, clock: systemClock, library },
  documents: { sha256, quickXorHash, renderJson },
  auditChain: { verify: verifyAuditChain },
};
const before = process.memoryUsage().rss;
// What the system calls the highest would be that of whoever started this program.
let highest = before;
const watch = setInterval(() => {
  highest = Math.max(highest, process.memoryUsage().rss);
}, 20);
const startedAt = performance.now();
const begun = await unitOfWork.run(scope, (tx) =>
  beginCheck(
    tx,
    {
      ...{ id: randomUUID(), holder: randomUUID(), startedBy: null, origin: 'command' },
      ...{ depth: 'remote', resume: false },
    },
    systemClock.now(),
  ),
);
invariant(!begun.refused, 'nobody else is at it');
let check = begun.value;
const goOn = () => checkArchive(deps)(scope, municipality, check, () => undefined);
let outcome = await goOn();
while (outcome.outcome === 'again') {
  await wait(outcome.afterSeconds * 1000);
  check = (await unitOfWork.read(scope, (tx) => tx.archiveChecks.byId(check.id))) ?? check;
  outcome = await goOn();
}
const seconds = (performance.now() - startedAt) / 1000;
clearInterval(watch);
invariant(outcome.outcome === 'done', JSON.stringify(outcome));
process.send?.({
  ...{ seconds, exit: graveness(outcome.progress), progress: outcome.progress },
  beforeMegabytes: before / 1024 / 1024,
  peakMegabytes: highest / 1024 / 1024,
});
await stop();
