import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { seeHome } from '../../../src/app/home/see-home.ts';
import { sendLetter, writeLetter } from '../../../src/app/letters/keep-letter.ts';
import { letterForMember, previewLetter } from '../../../src/app/letters/letter-cards.ts';
import * as replies from '../../../src/app/letters/reply-to-letter.ts';
import { seeLetter } from '../../../src/app/letters/see-letter.ts';
import { refreshCards } from '../../../src/app/messages/refresh-cards.ts';
import { cancelProcess } from '../../../src/app/processes/change-process.ts';
import { markDue } from '../../../src/app/processes/mark-due.ts';
import { seeTimeline } from '../../../src/app/timeline/see-timeline.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aClosedRound, aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { sendOnly } from '../../support/send-only.ts';
import { createFakeMessenger } from '../../support/fakes/fake-messenger.ts';

type Who = Parameters<Town['by']>[0];
let app: App;
let town: Town;
let messenger: ReturnType<typeof createFakeMessenger>;
let deps: Deps;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  messenger = createFakeMessenger();
  deps = { ...app.deps, messenger };
  town = await aTown(app);
  app.itIs(at('2026-11-10T09:00:00.000Z'));
  await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
});

const content = {
  ...{ purpose: 'Hvorfor', expectation: 'Kom', roles: 'Hva', rules: 'Lytt', notDecided: 'Intet' },
  ...{ bodyIds: [ids.body], includesDeputies: false, dateIds: [ids.round] },
};
const see = async (who: Who) => {
  const seen = await seeLetter(deps)(town.by(who), ids.process);
  if (seen.refused) throw new Error(seen.refusal.code);
  return seen.value;
};
const letterIdOf = async () => (await see('facilitator')).letterId ?? '';
const write = (version: number, overrides: Partial<typeof content> = {}) =>
  writeLetter(deps)(town.by('facilitator'), ids.process, { ...content, ...overrides }, version);
const send = (version: number, correction = '') =>
  sendLetter(deps)(town.by('facilitator'), ids.process, { version, correction });
const messages = async () => {
  const letterId = await letterIdOf();
  return town.tx((tx) => tx.messages.ofSubject('letter', letterId));
};
const deliver = () => sendMessages(deps)(town.scope);
const refresh = async () => refreshCards(deps)(town.scope, 'letter', await letterIdOf());
const cardsOf = (who: Who) =>
  messenger
    .cardsOf('letter')
    .filter(({ conversationId }) => conversationId === `chat-${ids[who]}`)
    .map(({ facts }) => facts);

describe('what is due of a letter', () => {
  it('is ticked when the letter is sent, in that phase’s gate too, and can be unticked', async () => {
    const dueId = uuid(530);
    await town.tx((tx) =>
      tx.phaseDues.save([
        {
          ...{
            id: dueId,
            phaseId: ids.phase,
            kind: 'letter',
            title: 'Brev',
            finding: null,
            day: 0,
          },
          ...{ doneAt: null, doneBy: null, pollId: null, madeAddress: '' },
        },
      ]),
    );
    const due = () => town.tx((tx) => tx.phaseDues.byId(dueId));
    const gate = async () => {
      const seen = await seeTimeline(deps)(town.by('facilitator'), ids.process);
      return seen.refused
        ? []
        : (seen.value.phases[0]?.gate ?? []).filter(({ code }) => code.startsWith('letter-'));
    };
    expect(await gate()).toMatchObject([{ code: 'letter-sent', open: 1, all: 1 }]);
    await write(0);
    await send(1);
    expect(await due()).toMatchObject({ doneBy: ids.facilitator });
    expect(await gate()).toMatchObject([{ code: 'letter-sent', open: 0, all: 1 }]);
    await replies.askAboutLetter(deps)(town.by('ola'), await letterIdOf(), 'Når?');
    expect(await gate()).toMatchObject([
      { code: 'letter-sent', open: 0 },
      { code: 'letter-answered', open: 1, all: 1 },
    ]);
    const link = '/processes/letter';
    const mark = (isDone: boolean, madeAddress?: string) =>
      markDue(deps)(town.by('facilitator'), dueId, { isDone, madeAddress });
    await mark(false);
    expect(await due()).toMatchObject({ doneAt: null, doneBy: null });
    await mark(true, link);
    expect(await due()).toMatchObject({ madeAddress: link, doneBy: ids.facilitator });
  });
});

describe('a letter of a process that was called off', () => {
  it('waits for nobody on Hjem', async () => {
    await write(0);
    await send(1);
    const waiting = async () => (await seeHome(deps)(town.by('ola'))).now.map(({ kind }) => kind);
    expect(await waiting()).toContain('letter');
    const process = await town.tx((tx) => tx.processes.byId(ids.process));
    const cancel = () =>
      cancelProcess(deps)(town.by('facilitator'), ids.process, 'Utsatt', process?.version ?? 0);
    // The town's round is under way: it is brought to an end first.
    expect(await cancel()).toMatchObject({
      refusal: { code: 'process-still-open', open: { rounds: 1 } },
    });
    await town.tx((tx) => tx.rounds.save(aClosedRound({ version: 2 })));
    expect(await cancel()).toMatchObject({ refused: false });
    expect(await waiting()).not.toContain('letter');
  });
});

describe('writing a letter', () => {
  it('begins as a proposal that nobody but the facilitator sees', async () => {
    expect((await see('facilitator')).preparation).toMatchObject({
      ...{ version: 0, content: { bodyIds: [ids.body] }, reaches: 4 },
    });
    expect(await see('ola')).toMatchObject({ letterId: null, sent: null, preparation: null });
    await write(0);
    expect((await see('ola')).sent).toBeNull();
    expect((await see('facilitator')).preparation).toMatchObject({ version: 1, content });
  });

  it('is refused to everybody else, and by an older version', async () => {
    for (const who of ['ola', 'clerk', 'planner'] as const)
      expect(await writeLetter(deps)(town.by(who), ids.process, content, 0)).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
    await write(0);
    expect(await write(0)).toMatchObject({ refusal: { code: 'version-conflict', version: 1 } });
  });

  it('finds no process and no body that is not here', async () => {
    expect(await writeLetter(deps)(town.by('facilitator'), uuid(9_999), content, 0)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await write(0, { bodyIds: [uuid(9_999)] })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('shows the card before it is sent, in three languages, and none of a proposal', async () => {
    const preview = () => previewLetter(deps)(town.by('facilitator'), ids.process);
    expect(await preview()).toMatchObject({ refusal: { code: 'letter-not-begun' } });
    await write(0);
    expect(await preview()).toMatchObject({
      value: { cards: { nb: { lang: 'nb' }, nn: { lang: 'nn' }, en: { lang: 'en' } } },
    });
  });
});

describe('sending a letter', () => {
  it('writes one message per member of the body, in the same transaction, with its card', async () => {
    await write(0);
    expect(await send(1)).toEqual({ refused: false, value: { edition: 1, recipients: 4 } });
    expect((await messages()).map(({ personId, state }) => [personId, state])).toHaveLength(4);
    await deliver();
    expect(cardsOf('ola')).toMatchObject([
      { sent: { edition: 1, dates: [{ id: ids.round }] }, acceptedEdition: 0 },
    ]);
    expect(cardsOf('deputyA')).toEqual([]);
    expect(await town.audit()).toEqual(['letter-written', 'letter-sent']);
  });

  it('reaches deputies where that is chosen', async () => {
    await write(0, { includesDeputies: true });
    expect(await send(1)).toMatchObject({ value: { recipients: 6 } });
  });

  it('is sent once by two who press at once', async () => {
    await write(0);
    const both = await Promise.all([send(1), send(1)]);
    expect(both.filter(({ refused }) => !refused)).toHaveLength(1);
    expect(await messages()).toHaveLength(4);
  });

  it('as a correction tells everybody, says on the old card that it is old, and never sends an old one late', async () => {
    await write(0);
    await send(1);
    const [first, ...others] = await messages();
    await sendOnly(deps, town.scope, first?.id ?? '');
    await write(2, { purpose: 'Nytt' });
    expect(await send(3)).toMatchObject({ refusal: { code: 'correction-unexplained' } });
    expect(await send(3, 'Ny hensikt')).toMatchObject({ value: { edition: 2, recipients: 4 } });
    for (const { id } of others) await sendOnly(deps, town.scope, id);
    expect((await messages()).filter(({ cause }) => cause === 'letter-corrected')).toHaveLength(3);
    await deliver();
    await refresh();
    const cards = messenger.cardsOf('letter').map(({ facts }) => [facts.sent.edition, facts.currentEdition]); // prettier-ignore
    expect(cards.toSorted()).toEqual([[1, 2], [2, 2], [2, 2], [2, 2], [2, 2]]); // prettier-ignore
  });
});

describe('replying to a letter', () => {
  beforeEach(async () => {
    await write(0);
    await send(1);
    await deliver();
  });
  const accept = async (who: Who, edition = 1) =>
    replies.acceptLetter(deps)(town.by(who), await letterIdOf(), edition);

  it('counts who has accepted without saying who, and the card follows', async () => {
    expect(await accept('ola')).toMatchObject({ refused: false });
    await refresh();
    const { preparation } = await see('facilitator');
    expect(preparation?.counts).toMatchObject({ recipients: 4, accepted: 1 });
    expect(JSON.stringify(preparation)).not.toContain('Ola Nordmann');
    expect(cardsOf('ola')).toMatchObject([{ acceptedEdition: 1 }]);
    expect((await see('ola')).own).toMatchObject({ acceptedEdition: 1 });
  });

  it('waits on the first page until it is accepted', async () => {
    const home = async () => (await seeHome(deps)(town.by('ola'))).now.map(({ kind }) => kind);
    expect(await home()).toEqual(['letter']);
    await accept('ola');
    expect(await home()).toEqual([]);
  });

  it('is a debt of the administration until it is answered, and then the asker’s to read', async () => {
    const letterId = await letterIdOf();
    await replies.askAboutLetter(deps)(town.by('ola'), letterId, 'Hvor lenge?');
    await replies.refuseLetterDate(deps)(town.by('kari'), letterId, { dateId: ids.round, why: '' });
    const owed = async () => (await seeHome(deps)(town.by('facilitator'))).staff?.owedLetters;
    expect(await owed()).toMatchObject([{ processId: ids.process, questions: 1, dates: 1 }]);
    const { preparation, preconditions } = await see('facilitator');
    expect(preparation?.concerns.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ola Nordmann', 'question'],
      ['Kari Nordmann', 'date'],
    ]);
    expect(preconditions.at(-1)).toEqual({ code: 'all-can-take-part', isMet: false });
    expect((await see('per')).own?.concerns).toEqual([]);

    for (const { id } of preparation?.concerns ?? [])
      await replies.answerLetterConcern(deps)(town.by('facilitator'), id, {
        ...{ letterId, answer: 'Tre timer.' },
      });
    await refresh();
    expect(await owed()).toEqual([]);
    expect((await see('facilitator')).preconditions.every(({ isMet }) => isMet)).toBe(true);
    expect(cardsOf('ola')).toMatchObject([{ concerns: [{ answer: 'Tre timer.' }] }]);
    expect((await seeHome(deps)(town.by('ola'))).answers).toMatchObject([{ answer: 'Tre timer.' }]);
  });

  it('is one refusal when two devices press at once, and is taken back', async () => {
    const letterId = await letterIdOf();
    const refuse = () =>
      replies.refuseLetterDate(deps)(town.by('ola'), letterId, { dateId: ids.round, why: 'Reise' });
    await Promise.all([refuse(), refuse()]);
    expect((await see('ola')).own?.concerns).toHaveLength(1);
    await replies.takeBackLetterDate(deps)(town.by('ola'), letterId, ids.round);
    expect((await see('facilitator')).preparation?.concerns).toEqual([]);
  });

  it('does not exist for who has not got it, and cannot be answered by politicians', async () => {
    const letterId = await letterIdOf();
    const notFound = { refused: true, refusal: { code: 'not-found' } };
    expect(await replies.acceptLetter(deps)(town.by('deputyA'), letterId, 1)).toEqual(notFound);
    expect(await letterForMember(deps)(town.by('deputyA'), letterId)).toEqual(notFound);
    const other = await aTown(app);
    expect(await replies.acceptLetter(deps)(other.by('ola'), letterId, 1)).toEqual(notFound);
    expect(
      await replies.answerLetterConcern(deps)(town.by('ola'), uuid(1), { letterId, answer: 'x' }),
    ).toMatchObject({ refusal: { code: 'not-allowed' } });
  });

  it('shows who has not got it the words, and no round of a body', async () => {
    expect(await see('planner')).toMatchObject({ own: null, sent: { dates: [], edition: 1 } });
  });
});
