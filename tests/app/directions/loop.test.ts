import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerVerification } from '../../../src/app/directions/answer-verification.ts';
import { askDirections, setThreshold } from '../../../src/app/directions/ask-directions.ts';
import {
  closeVerification,
  closeVerificationAtDeadline,
} from '../../../src/app/directions/close-verification.ts';
import { seeDirection, seeDirections } from '../../../src/app/directions/see-directions.ts';
import {
  redraftDirection,
  settleDirection,
  writeDirection,
} from '../../../src/app/directions/write-directions.ts';
import { seeHome } from '../../../src/app/home/see-home.ts';
import { seeInputs } from '../../../src/app/influence/see-inputs.ts';
import { seeThread } from '../../../src/app/influence/see-thread.ts';
import { refreshCards } from '../../../src/app/messages/refresh-cards.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import type { Understanding } from '../../../src/core/directions/verification.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aContribution } from '../../support/builders/a-contribution.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const contribution = uuid(900);
const closesAt = at('2026-11-26T09:00:00.000Z');
let app: App;
let town: Town;
let directionId: string;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

const value = <Value>(decision: { refused: false; value: Value } | { refused: true }): Value => {
  if (decision.refused) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision.value;
};
const refused = (refusal: object) => ({ refused: true, refusal });
const aContributionHere = (overrides: object = {}) =>
  aContribution(
    { ...ids, contribution, knowledgeItem: '', reaction: '', objectId: uuid },
    { questionId: ids.roundQuestion, ...overrides },
  );

beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay());
    await tx.contributions.add(aContributionHere());
  });
  directionId = value(
    await writeDirection(app.deps)(town.by('facilitator'), ids.phase, {
      ...{ themeId: null, text: 'Matjorda skal vernes' },
      links: [{ contributionId: contribution, stance: 'carries' }],
    }),
  ).id;
});

const ask = () =>
  askDirections(app.deps)(town.by('facilitator'), ids.phase, {
    ...{ directionIds: [directionId], bodyId: ids.body, roundId: null, closesAt },
  });
const opened = async (): Promise<string> => {
  value(await setThreshold(app.deps)(town.by('facilitator'), ids.phase, 70));
  return value(await ask()).id;
};
const answer = (
  who: Parameters<Town['by']>[0],
  verificationId: string,
  given: Understanding,
  missing = '',
) =>
  answerVerification(app.deps)(town.by(who), {
    ...{ verificationId, directionId, answer: given, missing },
  });
const see = async (who: Parameters<Town['by']>[0]) =>
  value(await seeDirection(app.deps)(town.by(who), directionId));
const close = (verificationId: string) =>
  closeVerification(app.deps)(town.by('facilitator'), verificationId);
const version = async () => (await town.tx((tx) => tx.directions.byId(directionId)))?.version ?? 0;

describe('asking “have we understood?”', () => {
  it('needs a threshold first, which cannot be lowered afterwards', async () => {
    expect(await ask()).toEqual(refused({ code: 'threshold-not-set' }));
    await opened();
    expect(await setThreshold(app.deps)(town.by('planner'), ids.phase, 60)).toEqual(
      refused({ code: 'threshold-cannot-be-lowered', percent: 70 }),
    );
  });

  it('writes one card to each who is asked, and closes by itself', async () => {
    const verificationId = await opened();
    const messages = await town.tx((tx) => tx.messages.ofSubject('verification', verificationId));
    expect(messages.map((one) => one.personId).toSorted()).toEqual(
      [ids.chair, ids.ola, ids.kari, ids.per].toSorted(),
    );
    const job = (await town.jobs()).find(({ name }) => name === 'close-verification');
    expect(job?.startAfter).toBe(Date.parse(closesAt));

    app.itIs(closesAt);
    await closeVerificationAtDeadline(app.deps)(town.scope, verificationId);
    expect((await see('ola')).versions[0]?.ask?.closedAt).toBe(closesAt);
  });

  it('waits on Hjem for each who is asked, until that person has answered or the time is up', async () => {
    const waiting = async (who: Parameters<Town['by']>[0]) =>
      (await seeHome(app.deps)(town.by(who))).now.filter(({ kind }) => kind === 'directions');
    expect(await waiting('ola')).toEqual([]);
    const verificationId = await opened();
    expect(await waiting('ola')).toMatchObject([{ verificationId, directions: 1, closesAt }]);
    expect(await waiting('deputyA')).toEqual([]);
    expect(await waiting('facilitator')).toEqual([]);
    await answer('ola', verificationId, 'partly', 'Unntak for skole');
    expect(await waiting('ola')).toEqual([]);
    expect(await waiting('kari')).toHaveLength(1);
    app.itIs(closesAt);
    expect(await waiting('kari')).toEqual([]);
  });

  it('shows nobody what was answered while it is open, the administration neither', async () => {
    const verificationId = await opened();
    await answer('ola', verificationId, 'not', 'Unntak for skole');
    for (const who of ['facilitator', 'chair', 'kari'] as const)
      expect((await see(who)).versions[0]?.ask?.result).toEqual({ kind: 'open', answered: 1 });
    expect((await see('ola')).own?.answer).toEqual({ answer: 'not', missing: 'Unntak for skole' });
    expect(await town.audit()).toContain('verification-answered');
  });

  it('settles a direction that enough say was understood', async () => {
    const verificationId = await opened();
    for (const who of ['ola', 'kari', 'per'] as const)
      await answer(who, verificationId, 'understood');
    await answer('chair', verificationId, 'partly', 'Si også når');
    await close(verificationId);
    const page = await see('kari');
    expect(page.direction.state).toMatchObject({ status: 'settled', settledBy: 'threshold' });
    expect(page.versions[0]?.ask?.result).toMatchObject({
      ...{ answered: 4, eligible: 4, agreement: 75, missing: ['Si også når'] },
      // Two parties of two: together they are a group, alone neither is.
      consensus: { parties: [], leftOut: [], smallest: 70 },
    });
  });

  it('asks again in other words where it was not, without the earlier answers, and says so on the earlier card', async () => {
    const first = await opened();
    for (const who of ['ola', 'kari', 'per'] as const) await answer(who, first, 'not');
    await close(first);
    expect((await see('ola')).direction.state.status).toBe('draft');
    expect(await ask()).toEqual(refused({ code: 'asked-in-these-words' }));

    const words = { text: 'Dyrka jord skal vernes', changed: 'Gjelder dyrka jord' };
    const seen = await version();
    value(
      await redraftDirection(app.deps)(town.by('facilitator'), directionId, {
        ...{ ...words, version: seen },
      }),
    );
    // Others see the words that were asked about until the new ones are put before them.
    expect((await see('ola')).direction.text).toBe('Matjorda skal vernes');
    for (const seen of [
      await seeInputs(app.deps)(town.by('ola'), { kind: 'direction', directionId }),
      await seeThread(app.deps)(town.by('ola'), contribution),
    ]) {
      expect(JSON.stringify(value<unknown>(seen))).toContain('Matjorda skal vernes');
      expect(JSON.stringify(seen)).not.toContain('yrka jord');
    }
    const second = value(await ask()).id;
    expect((await see('ola')).direction.text).toBe('Dyrka jord skal vernes');
    expect((await see('ola')).own).toMatchObject({ verificationId: second, answer: null });
    expect((await see('ola')).versions[1]?.ask?.result).toEqual({ kind: 'open', answered: 0 });

    await sendMessages(app.deps)(town.scope);
    await refreshCards(app.deps)(town.scope, 'verification', first);
    const drawn = app.deps.messenger.cards().flatMap(({ facts }) => facts);
    expect(drawn.filter(({ kind }) => kind === 'verification')).toHaveLength(4);
  });

  it('takes no answer from somebody who is not asked, nor after it is closed', async () => {
    const verificationId = await opened();
    expect(await answer('deputyA', verificationId, 'not')).toEqual(
      refused({ code: 'not-in-audience' }),
    );
    expect(await answer('facilitator', verificationId, 'not')).toEqual(
      refused({ code: 'not-allowed', action: 'answer-polls' }),
    );
    await close(verificationId);
    expect(await answer('ola', verificationId, 'not')).toMatchObject(
      refused({ code: 'verification-closed' }),
    );
  });
});

describe('the chair’s decision', () => {
  it('is the chair’s alone, after the body has answered', async () => {
    const given = async () => ({ note: 'Vi går videre', version: await version() });
    const settle = async (who: Parameters<Town['by']>[0]) =>
      settleDirection(app.deps)(town.by(who), directionId, await given());
    const verificationId = await opened();
    expect(await settle('chair')).toEqual(refused({ code: 'not-the-chair' }));
    for (const who of ['ola', 'kari', 'per'] as const) await answer(who, verificationId, 'partly');
    await close(verificationId);

    expect((await see('chair')).maySettle).toBe(true);
    expect((await see('facilitator')).maySettle).toBe(false);
    for (const who of ['facilitator', 'administrator', 'ola'] as const)
      expect(await settle(who)).toEqual(refused({ code: 'not-the-chair' }));
    expect(await settle('chair')).toEqual({ refused: false, value: null });
    expect((await see('ola')).direction.state).toMatchObject({
      ...{ status: 'settled', settledBy: 'chair', note: 'Vi går videre' },
    });
  });
});

describe('who sees a direction', () => {
  it('is the administration alone until somebody is asked', async () => {
    expect(await seeDirection(app.deps)(town.by('ola'), directionId)).toEqual(
      refused({ code: 'not-found' }),
    );
    expect(value(await seeDirections(app.deps)(town.by('ola'), ids.process)).phases).toEqual([]);
    await opened();
    expect((await see('ola')).linked).toMatchObject([
      { stance: 'carries', text: 'Vern om matjorda' },
    ]);
  });

  it('is those who may see the closed meeting that it is drawn from, and it is put before no other body', async () => {
    await town.tx(async (tx) => {
      const round = await tx.rounds.byId(ids.round);
      if (!round) throw new Error('there is a round');
      const openness = { kind: 'closed', basis: 'koml. § 11-5', decision: 'Lukket' } as const;
      await tx.rounds.save({ ...round, openness, version: round.version + 1 });
      const other = { id: uuid(901), name: 'Planutvalget', abbreviation: 'PLU', noticeDays: 7 };
      await tx.people.saveBody({ ...other, language: 'nb', entraGroupId: null });
    });
    await opened();
    expect((await see('ola')).linked).toHaveLength(1);
    expect(await seeDirection(app.deps)(town.by('planner'), directionId)).toEqual(
      refused({ code: 'not-found' }),
    );
    await town.tx(async (tx) => {
      const stored = await tx.directions.byId(directionId);
      if (stored)
        await tx.directions.save({
          ...{ ...stored, state: { status: 'draft' }, version: stored.version + 1 },
        });
    });
    expect(
      await askDirections(app.deps)(town.by('facilitator'), ids.phase, {
        ...{ directionIds: [directionId], bodyId: uuid(901), roundId: null, closesAt },
      }),
    ).toEqual(refused({ code: 'closed-to-body' }));
  });

  it('is nobody in another municipality', async () => {
    await opened();
    const elsewhere = await aTown(app);
    for (const who of ['facilitator', 'ola'] as const)
      expect(await seeDirection(app.deps)(elsewhere.by(who), directionId)).toEqual(
        refused({ code: 'not-found' }),
      );
  });
});
