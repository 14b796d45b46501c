import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { trainingRoundId } from '../../../demo/baerum/training-round.ts';
import type { OpenStores } from '../../../src/adapters/postgres/open-stores.ts';
import type { Transaction } from '../../../src/app/ports/stores.ts';
import type { Answer } from '../../../src/core/polls/poll.ts';
import { chanceFrom } from '../../support/chance.ts';
import { crowdPollId } from './crowd.ts';
import { becomes, killScene, serverOf } from './kill-scene.ts';
import type { KillScene } from './kill-scene.ts';
import { pressingCrowd } from './pressing-crowd.ts';
import { freePort, startApp } from './processes.ts';

export type Killed = 'app' | 'app and database';

export type KillReport = {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged answers that were not there after a start, over all starts. */
  readonly lost: number;
  /** Starts after which the sums differed from a recount. */
  readonly sumsWrong: number;
  /** Starts after which the audit chain did not verify, or had fewer answers than were acknowledged. */
  readonly chainBroken: number;
  readonly cards: {
    readonly wanted: number;
    readonly sent: number;
    /** Killed between sending and writing it down: left to the facilitator. */
    readonly uncertain: number;
    /** Stand twice in a chat, or stand there unknown to us, or are said to be sent and do not stand there. */
    readonly wrong: number;
    /** Neither sent nor given up when the time was out. */
    readonly unsettled: number;
  };
  readonly archive: {
    readonly archived: boolean;
    readonly files: number;
    readonly doubled: number;
  };
  /** How long the app took from its start until it was ready, after each kill. */
  readonly startMilliseconds: readonly number[];
};

/** Kills Rådslag in the middle of answering and sending, starts it again, and compares with what was acknowledged; once for each of `kills`. */
export async function killRounds(options: {
  readonly dataDir: string;
  readonly kills: readonly Killed[];
  readonly people: number;
  /** Of the moments at which it is killed. */
  readonly seed: number;
  readonly say: (line: string) => void;
}): Promise<KillReport> {
  const { dataDir, kills, people, say } = options;
  const chance = chanceFrom(options.seed);
  const scene = await killScene(dataDir, people, kills.length);
  const pressing = pressingCrowd(scene.members);
  const found = { lost: 0, sumsWrong: 0, chainBroken: 0 };
  const startMilliseconds: number[] = [];
  const start = async () => {
    const port = await freePort();
    const app = await startApp({ port, dataDir });
    return { app, address: `http://127.0.0.1:${port}` };
  };

  let running = await start();
  try {
    for (const [round, what] of kills.entries()) {
      const { app, address } = running;
      await scene.openPoll(address, round);
      const gone = pressing.pressUntilGone(address, () => scene.channelToken(address), 16);
      // In the middle of it: some have been answered, and it goes on for a while.
      const before = total(pressing);
      await becomes(() => Promise.resolve(total(pressing) >= before + people / 2), 20);
      await pause(chance.below(1_000));
      const server = await serverOf(dataDir);
      if (what === 'app and database') process.kill(server.pid, 'SIGKILL');
      await app.kill();
      await gone;

      running = await start();
      startMilliseconds.push(running.app.milliseconds);
      const seen = await scene.look((stores) => compare(stores, scene, pressing));
      found.lost += seen.lost;
      found.sumsWrong += seen.sumsWrong ? 1 : 0;
      found.chainBroken += seen.chainBroken ? 1 : 0;
      say(
        `${round + 1}: ${what} killed, ${seen.acknowledged} acknowledged so far, ${seen.lost} lost`,
      );
    }
    const settled = await scene.look((stores) => settle(stores, scene));
    const acknowledged = total(pressing);
    return {
      kills: kills.length,
      acknowledged,
      ...found,
      ...settled,
      startMilliseconds,
      archive: await archiveOf(dataDir, settled.archived),
    };
  } finally {
    await running.app.stop();
    await scene.close();
  }
}

const total = (pressing: ReturnType<typeof pressingCrowd>): number =>
  [...pressing.remembered().values()].reduce((sum, own) => sum + own.acknowledged, 0);

async function compare(
  stores: OpenStores,
  scene: KillScene,
  pressing: ReturnType<typeof pressingCrowd>,
) {
  const acknowledged = total(pressing);
  const seen = await stores.unitOfWork.read(scene.scope, async (tx) => ({
    answers: await answersOf(tx, scene),
    tally: await tx.polls.tally(crowdPollId),
    recount: await tx.polls.recount(crowdPollId),
    audited: (await tx.audit.ofSubject(crowdPollId)).filter(({ type }) => type === 'poll-answered')
      .length,
  }));

  let lost = 0;
  for (const [personId, own] of pressing.remembered()) {
    const answer = seen.answers.get(personId) ?? null;
    if (own.acknowledged === 0) continue;
    const choice = answer?.choices[pressing.questionId];
    const stands = choice?.kind === 'single-choice' && own.mayStand.includes(choice.optionId);
    lost += Math.max(0, own.acknowledged - (answer?.revision ?? 0), stands ? 0 : 1);
  }
  const { tally, recount } = seen;
  const options = new Set([...Object.keys(tally.options), ...Object.keys(recount.options)]);
  const sumsWrong =
    tally.answered !== recount.answered ||
    [...options].some((id) => (tally.options[id] ?? 0) !== (recount.options[id] ?? 0));
  const chain = await stores.verifyAuditChain(scene.scope);
  return {
    acknowledged,
    lost,
    sumsWrong,
    chainBroken: !chain.intact || seen.audited < acknowledged,
  };
}

async function answersOf(
  tx: Transaction,
  scene: KillScene,
): Promise<ReadonlyMap<string, Answer | null>> {
  const found = new Map<string, Answer | null>();
  for (const { personId } of scene.members)
    found.set(personId, await tx.polls.answerOf(crowdPollId, personId));
  return found;
}

/** Waits until every card is sent or given up and the round is archived: jobs of the killed are taken up again within half a minute. */
async function settle(stores: OpenStores, scene: KillScene) {
  let cards = await scene.cards(stores);
  let archived = false;
  await becomes(async () => {
    cards = await scene.cards(stores);
    archived = await stores.unitOfWork.read(scene.scope, async (tx) => {
      const record = await tx.records.ofRound(trainingRoundId);
      return record?.state.status === 'archived';
    });
    return archived && cards.every(({ state }) => state !== 'waiting') && cards.length > 0;
  }, 90);
  const isWrong = ({ state, sent }: (typeof cards)[number]): boolean =>
    state === 'sent' ? sent !== 1 : state === 'uncertain' ? sent > 1 : sent > 0;
  return {
    archived,
    cards: {
      wanted: cards.length,
      sent: cards.filter(({ state }) => state === 'sent').length,
      uncertain: cards.filter(({ state }) => state === 'uncertain').length,
      wrong: cards.filter(isWrong).length,
      unsettled: cards.filter(({ state }) => state === 'waiting' || state === 'unreachable').length,
    },
  };
}

/** What lies in the local SharePoint: each path once. */
async function archiveOf(dataDir: string, archived: boolean): Promise<KillReport['archive']> {
  const { files } = JSON.parse(await readFile(join(dataDir, 'graph/state.json'), 'utf8')) as {
    readonly files: readonly { readonly driveId: string; readonly path: string }[];
  };
  const places = new Set(files.map(({ driveId, path }) => `${driveId} ${path.toLowerCase()}`));
  return { archived, files: files.length, doubled: files.length - places.size };
}
