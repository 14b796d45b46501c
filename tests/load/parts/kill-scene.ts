import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoIdentity } from '../../../demo/identity.ts';
import { openExample } from '../../../demo/baerum/example-openness.ts';
import { knowledgePoll, pollId } from '../../../demo/baerum/example-polls.ts';
import { phaseId } from '../../../demo/baerum/example-process.ts';
import { staff } from '../../../demo/baerum/people.ts';
import { clusterDirOf } from '../../../src/adapters/postgres/embedded/cluster.ts';
import { openPostgres } from '../../../src/adapters/postgres/open-postgres.ts';
import { openStores } from '../../../src/adapters/postgres/open-stores.ts';
import type { OpenStores } from '../../../src/adapters/postgres/open-stores.ts';
import { systemClock } from '../../../src/adapters/system/clock.ts';
import { mintScope } from '../../../src/app/authority-mint.ts';
import { invariant } from '../../../src/core/decision.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { silentLog } from '../../support/silent-log.ts';
import { countingConnector } from './counting-connector.ts';
import { crowd, crowdBodyId, issuerOf, seedCrowd } from './crowd.ts';
import { wholeBody } from '../../../src/core/polls/audience.ts';

export type KillScene = Awaited<ReturnType<typeof killScene>>;

const conversationOf = (personId: string): string => `a:kill-${personId}`;
const deliveredPoll = (round: number): string => pollId(`kill-${round}`);

/**
 * A data folder with a crowd whose chats are known, an open poll to answer, and one draft poll per round whose cards are to be sent while things are killed.
 * The first start also archives the example's round.
 */
export async function killScene(dataDir: string, size: number, rounds: number) {
  const connector = await countingConnector();
  const members = crowd(size);
  const opened = await openPostgres({ kind: 'embedded', dataDir }, silentLog);
  invariant(!opened.refused, 'the data folder is our own');
  const { unitOfWork, municipalities, stop } = opened.value;
  const { municipalityId } = await seedCrowd(
    { unitOfWork, municipalities, clock: systemClock },
    size,
  );
  const scope = mintScope(municipalityId);
  await unitOfWork.run(scope, async (tx) => {
    for (const { personId } of members)
      await tx.conversations.save({
        conversationId: conversationOf(personId),
        kind: 'personal',
        personId,
        bodyId: null,
        reference: {
          serviceUrl: connector.serviceUrl,
          tenantId: demoIdentity.tenantId,
          bot: { id: `28:${demoIdentity.botId}` },
        },
      });
    const { key: _key, outcomeNote: _note, ...asked } = knowledgePoll;
    for (let round = 0; round < rounds; round += 1)
      await tx.polls.save({
        ...asked,
        id: deliveredPoll(round),
        phaseId: phaseId('f4'),
        roundId: null,
        audience: wholeBody(crowdBodyId),
        visibility: 'sums',
        anonymousUse: null,
        seal: null,
        checkIn: null,
        openness: { kind: 'open' },
        opennessDecision: {
          ...{ answers: openExample, decidedBy: staff.facilitator.id },
          decidedAt: systemClock.now(),
        },
        closesAt: new Date(Date.now() + 48 * 3_600_000).toISOString() as Instant,
        outcomeNote: '',
        version: 1,
        state: { status: 'draft' },
      });
  });
  await stop();
  const issuer = await issuerOf(dataDir);

  return {
    members,
    scope,
    channelToken: (address: string) =>
      issuer.issueChannelToken({
        botId: demoIdentity.botId,
        serviceUrl: `${address}/demo/gateway/connector`,
      }),
    /** The facilitator opens this round's poll, and its cards begin to go out. */
    openPoll: async (address: string, round: number): Promise<void> => {
      const token = await issuer.issueUserToken({
        tenantId: demoIdentity.tenantId,
        objectId: staff.facilitator.entraObjectId,
        name: staff.facilitator.name,
        clientAppId: demoIdentity.appClientId,
      });
      const answer = await fetch(`${address}/api/polls/${deliveredPoll(round)}/open`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ version: 1 }),
      });
      invariant(answer.ok, `the poll opens: ${answer.status} ${await answer.text()}`);
    },
    /** Looks into the running database beside the app. */
    look: async <Seen>(at: (stores: OpenStores) => Promise<Seen>): Promise<Seen> => {
      const stores = await storesOf(dataDir);
      try {
        return await at(stores);
      } finally {
        await stores.stop();
      }
    },
    /** How often each card that was to go out stands in its chat, with what our own row says of it. */
    cards: async (stores: OpenStores) => {
      const byPoll = await Promise.all(
        Array.from({ length: rounds }, (_, round) =>
          stores.unitOfWork.read(scope, (tx) =>
            tx.messages.ofSubject('poll', deliveredPoll(round)),
          ),
        ),
      );
      return byPoll.flat().map(({ state, subjectId: of, personId }) => ({
        state,
        sent: connector.sent(conversationOf(personId ?? ''), of),
      }));
    },
    close: () => connector.close(),
  };
}

/** The server's process id and port, as it has written them down itself. */
export async function serverOf(
  dataDir: string,
): Promise<{ readonly pid: number; readonly port: number }> {
  const lines = (await readFile(join(clusterDirOf(dataDir), 'postmaster.pid'), 'utf8')).split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

async function storesOf(dataDir: string): Promise<OpenStores> {
  const { port } = await serverOf(dataDir);
  const passwords = JSON.parse(await readFile(join(dataDir, 'passwords.json'), 'utf8')) as {
    readonly app: string;
    readonly owner: string;
  };
  const url = (user: string, password: string): string =>
    `postgres://${user}:${password}@127.0.0.1:${port}/radslag`;
  const opened = await openStores(
    {
      kind: 'server',
      url: url('radslag_app_login', passwords.app),
      migrationUrl: url('radslag_owner', passwords.owner),
    },
    silentLog,
  );
  invariant(!opened.refused, `the database is there: ${JSON.stringify(opened)}`);
  return opened.value;
}

/** Waits until `isSo`, asking ten times a second; false when it has not become so in time. */
export async function becomes(isSo: () => Promise<boolean>, seconds: number): Promise<boolean> {
  const until = Date.now() + seconds * 1_000;
  while (Date.now() < until) {
    if (await isSo()) return true;
    await pause(100);
  }
  return false;
}
