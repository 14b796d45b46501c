/**
 * A letter to 100 politicians through the outbox and the bot's own connector, against a channel that takes everything and remembers it:
 *
 *   npx node tests/load/letter.bench.ts [recipients]
 */
import { performance } from 'node:perf_hooks';
import { createBot } from '../../bot/create-bot.ts';
import { demoIdentity } from '../../demo/identity.ts';
import { phaseId, processId } from '../../demo/baerum/example-process.ts';
import { staff } from '../../demo/baerum/people.ts';
import { eventLoopTurns } from '../../src/adapters/system/turns.ts';
import { neverQuiet } from '../../src/core/messages/quiet-hours.ts';
import { randomIds } from '../../src/adapters/system/ids.ts';
import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import type { Deps } from '../../src/app/deps.ts';
import { sendLetter, writeLetter } from '../../src/app/letters/keep-letter.ts';
import { sendMessages } from '../../src/app/messages/send-messages.ts';
import { decide, invariant } from '../../src/core/decision.ts';
import { aHouse } from '../bot/a-house.ts';
import { silentLog } from '../support/silent-log.ts';
import { aDatabaseServer, withStores } from './parts/a-database.ts';
import { countingConnector } from './parts/counting-connector.ts';
import { crowd, crowdBodyId, seedCrowd } from './parts/crowd.ts';
import { machine, printTable } from './parts/figures.ts';

const [size = 100] = process.argv.slice(2).map(Number);
const words = 'Kommunestyret skal velge hvilke planer kommunen trenger i perioden. '.repeat(12);

await using database = await aDatabaseServer();
const connector = await countingConnector();
const chatOf = (personId: string): string => `a:letter-${personId}`;
try {
  await withStores(database, async (stores) => {
    const { municipalityId } = await seedCrowd(stores, size);
    const scope = mintScope(municipalityId);
    await stores.unitOfWork.run(scope, async (tx) => {
      for (const { personId } of crowd(size))
        await tx.conversations.save({
          ...{ conversationId: chatOf(personId), kind: 'personal', personId, bodyId: null },
          reference: {
            serviceUrl: connector.serviceUrl,
            tenantId: demoIdentity.tenantId,
            bot: { id: `28:${demoIdentity.botId}` },
          },
        });
    });
    const { messenger } = createBot(
      {
        ...{ appType: 'SingleTenant', appId: demoIdentity.botId, tenantId: demoIdentity.tenantId },
        ...{ password: 'not asked for', connectorToken: () => Promise.resolve('token') },
      },
      aHouse().deps,
    );
    const deps = {
      ...{ ...stores, messenger, ids: randomIds, log: silentLog },
      events: { publish: () => undefined, subscribe: () => () => undefined },
      installations: { installFor: () => Promise.resolve(decide('was-there')) },
      feed: { notify: () => Promise.resolve(decide(null)) },
      turns: eventLoopTurns,
      usualPeace: neverQuiet,
      tabAddress: (page: string) => `https://radslag.invalid/tab${page}`,
    } as const satisfies Partial<Deps>;
    const by = mintMember(scope, staff.facilitator.id, ['facilitator']);
    const before = await stores.unitOfWork.read(scope, (tx) => tx.letters.ofProcess(processId));
    const content = {
      ...{ purpose: words, expectation: words, roles: words, rules: words, notDecided: words },
      ...{ bodyIds: [crowdBodyId], includesDeputies: false, dateIds: [phaseId('f4')] },
    };
    const written = await writeLetter(deps)(by, processId, content, before?.version ?? 0);
    invariant(!written.refused, `the letter is written: ${JSON.stringify(written)}`);

    const startedAt = performance.now();
    const sent = await sendLetter(deps)(by, processId, {
      ...{ version: written.value.version, correction: 'Til flere' },
    });
    invariant(!sent.refused, `the letter is sent: ${JSON.stringify(sent)}`);
    const committedAt = performance.now();
    const wanted = new Set(crowd(size).map(({ personId }) => personId));
    const messages = async () =>
      (
        await stores.unitOfWork.read(scope, async (tx) => {
          const letter = await tx.letters.ofProcess(processId);
          return tx.messages.ofSubject('letter', letter?.id ?? '');
        })
      ).filter(({ personId }) => wanted.has(personId ?? ''));
    const isSomeLeft = async () => (await messages()).some(({ state }) => state === 'waiting');
    do await sendMessages(deps)(scope);
    while (await isSomeLeft());
    const endedAt = performance.now();
    // Once more, as after a lost job: nothing is sent twice.
    await sendMessages(deps)(scope);
    const after = await messages();
    const letterId = after[0]?.subjectId ?? '';
    const counts = [...wanted].map((personId) => connector.sent(chatOf(personId), letterId));
    console.log(`a letter to ${size} recipients; ${machine()}`);
    printTable(
      ['', 'figure'],
      [
        ['until it is sent and every message is stored, ms', (committedAt - startedAt).toFixed(0)],
        ['until the last card is in its chat, ms', (endedAt - committedAt).toFixed(0)],
        ['cards sent', after.filter(({ state }) => state === 'sent').length],
        ['recipients without a card', counts.filter((count) => count === 0).length],
        ['recipients with more than one', counts.filter((count) => count > 1).length],
      ],
    );
  });
} finally {
  await connector.close();
}
