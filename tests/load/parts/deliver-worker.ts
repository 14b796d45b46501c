// A program of its own: sends what waits, as one replica of Rådslag does.
import { openPostgres } from '../../../src/adapters/postgres/open-postgres.ts';
import { systemClock } from '../../../src/adapters/system/clock.ts';
import { randomIds } from '../../../src/adapters/system/ids.ts';
import { eventLoopTurns } from '../../../src/adapters/system/turns.ts';
import { mintScope } from '../../../src/app/authority-mint.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { refreshCards } from '../../../src/app/messages/refresh-cards.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { decide, invariant } from '../../../src/core/decision.ts';
import { neverQuiet } from '../../../src/core/messages/quiet-hours.ts';
import { silentLog } from '../../support/silent-log.ts';
import { messengerTo } from './a-messenger.ts';

const [, , url = '', migrationUrl = ''] = process.argv;
const opened = await openPostgres({ kind: 'server', url, migrationUrl }, silentLog);
invariant(!opened.refused, 'the database is there');
const { unitOfWork, municipalities, queue, events } = opened.value;
const deps = {
  ...{ unitOfWork, municipalities, events, clock: systemClock, ids: randomIds, log: silentLog },
  ...{ turns: eventLoopTurns, usualPeace: neverQuiet, messenger: messengerTo() },
  installations: { installFor: () => Promise.resolve(decide('was-there' as const)) },
  feed: { notify: () => Promise.resolve(decide(null)) },
  tabAddress: (page: string) => `https://radslag.invalid/tab${page}`,
};
await queue.work('deliver-poll', (job) =>
  deliverPoll(deps)(mintScope(job.municipalityId), job.pollId),
);
await queue.work('send-messages', (job) => sendMessages(deps)(mintScope(job.municipalityId)));
await queue.work('refresh-cards', (job) =>
  refreshCards(deps)(mintScope(job.municipalityId), job.kind, job.subjectId),
);
console.log('working');
process.once('SIGTERM', () => {
  void opened.value.stop().then(() => process.exit(0));
});
