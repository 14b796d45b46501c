import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerDates } from '../../../src/app/date-polls/answer-dates.ts';
import {
  chooseDate,
  proposeDates,
  withdrawDates,
} from '../../../src/app/date-polls/run-date-poll.ts';
import { seeDatePoll } from '../../../src/app/date-polls/see-date-poll.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { seeHome } from '../../../src/app/home/see-home.ts';
import { refreshCards } from '../../../src/app/messages/refresh-cards.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import type { Stance } from '../../../src/core/date-polls/date-poll.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aRound } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
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
  app.itIs(at('2026-11-02T09:00:00.000Z'));
  await town.tx((tx) => tx.rounds.save(aRound()));
});

const times = ['2026-11-24T17:00:00.000Z', '2026-11-25T17:00:00.000Z'] as const;
const proposal = {
  ...{ note: 'Tre timer', closesAt: at('2026-11-20T08:00:00.000Z') },
  slots: times.map((time) => ({ startsAt: at(time), place: 'Biblioteket', isRemote: false })),
};
const propose = (who: Who = 'facilitator') => proposeDates(deps)(town.by(who), ids.round, proposal);
const see = async (who: Who) => {
  const seen = await seeDatePoll(deps)(town.by(who), ids.round);
  if (seen.refused) throw new Error(seen.refusal.code);
  return seen.value;
};
const poll = async () => {
  const { poll: found } = await see('facilitator');
  if (!found) throw new Error('there is one');
  return found;
};
const answer = async (who: Who, first: Stance, second: Stance) => {
  const { id, slots } = await poll();
  const [a, b] = slots;
  const stances = { [a?.id ?? '']: first, [b?.id ?? '']: second };
  return answerDates(deps)(town.by(who), id, stances);
};

describe('a date poll', () => {
  it('asks the members of the round’s body, each with a card and on the first page', async () => {
    expect(await propose()).toEqual({ refused: false, value: { asked: 4 } });
    const { id } = await poll();
    const messages = await town.tx((tx) => tx.messages.ofSubject('date-poll', id));
    expect(messages).toHaveLength(4);
    await sendMessages(deps)(town.scope);
    expect(messenger.cardsOf('date-poll')[0]?.facts).toMatchObject({ isTaking: true, stances: null }); // prettier-ignore
    expect((await seeHome(deps)(town.by('ola'))).now).toMatchObject([{ kind: 'dates' }]);
    await answer('ola', 'works', 'if-need-be');
    expect((await seeHome(deps)(town.by('ola'))).now).toEqual([]);
    await refreshCards(deps)(town.scope, 'date-poll', id);
    const answered = messenger.cardsOf('date-poll').filter(({ facts }) => facts.stances !== null);
    expect(answered.map(({ conversationId }) => conversationId)).toEqual([`chat-${ids.ola}`]);
  });

  it('is refused to politicians, twice at once, and for a round that is announced', async () => {
    expect(await propose('ola')).toMatchObject({ refusal: { code: 'not-allowed' } });
    const both = await Promise.all([propose(), propose()]);
    expect(both.filter(({ refused }) => !refused)).toHaveLength(1);
    await town.tx((tx) =>
      tx.rounds.save(aRound({ version: 2, meetingNumber: '09/2026', state: { status: 'published', publishedAt: at('2026-11-02T09:00:00.000Z') } })),
    ); // prettier-ignore
    const { version } = await poll();
    await withdrawDates(deps)(town.by('facilitator'), ids.round, version);
    expect(await propose()).toMatchObject({ refusal: { code: 'round-is-published' } });
  });

  it('tells names to the facilitator alone, and sums to the members from three answers on', async () => {
    await propose();
    await answer('ola', 'works', 'does-not-work');
    await answer('kari', 'works', 'works');
    const [first] = (await see('facilitator')).poll?.slots ?? [];
    expect(first).toMatchObject({
      counts: { works: 2, 'if-need-be': 0, 'does-not-work': 0 },
      names: { works: ['Kari Nordmann', 'Ola Nordmann'] },
    });
    expect((await see('facilitator')).poll?.silent).toEqual(['Per Østby', 'Åse Ås']);
    expect((await see('ola')).poll).toMatchObject({
      ...{ silent: null, answered: 2 },
      slots: [{ counts: null, names: null }, { counts: null }],
    });
    await answer('per', 'does-not-work', 'works');
    expect((await see('ola')).poll?.slots[0]).toMatchObject({ counts: { works: 2 }, names: null });
  });

  it('does not exist for who is not asked, nor in another municipality', async () => {
    await propose();
    const notFound = { refused: true, refusal: { code: 'not-found' } };
    for (const who of ['deputyA', 'planner', 'clerk'] as const)
      expect(await seeDatePoll(deps)(town.by(who), ids.round)).toEqual(notFound);
    expect(await answer('deputyA', 'works', 'works')).toEqual(notFound);
    const other = await aTown(app);
    expect(await seeDatePoll(deps)(other.by('facilitator'), ids.round)).toEqual(notFound);
  });

  it('makes the chosen time the round’s, and says so on every card', async () => {
    await propose();
    const { id, version, slots } = await poll();
    await sendMessages(deps)(town.scope);
    const slotId = slots[1]?.id ?? '';
    const chosen = await chooseDate(deps)(town.by('facilitator'), ids.round, { slotId, version });
    expect(chosen).toMatchObject({ refused: false });
    expect(await town.tx((tx) => tx.rounds.byId(ids.round))).toMatchObject({
      ...{ startsAt: times[1], place: 'Biblioteket', version: 2 },
    });
    await refreshCards(deps)(town.scope, 'date-poll', id);
    expect(messenger.cardsOf('date-poll').map(({ facts }) => facts.poll.state.status)).toEqual(
      Array.from({ length: 4 }, () => 'chosen'),
    );
    expect(await answer('ola', 'works', 'works')).toMatchObject({
      refusal: { code: 'date-poll-ended' },
    });
  });

  it('chooses nothing outside the phase, and leaves the poll open', async () => {
    await proposeDates(deps)(town.by('facilitator'), ids.round, {
      ...proposal,
      slots: [
        ...proposal.slots,
        { startsAt: at('2031-01-15T17:00:00.000Z'), place: 'Salen', isRemote: false },
      ],
    });
    const { version, slots } = await poll();
    const slotId = slots[2]?.id ?? '';
    expect(
      await chooseDate(deps)(town.by('facilitator'), ids.round, { slotId, version }),
    ).toMatchObject({ refusal: { code: 'outside-phase' } });
    expect((await poll()).status).toBe('open');
  });

  it('sends no card when the time for answers is up', async () => {
    await propose();
    const { id } = await poll();
    app.itIs(at('2026-11-20T08:00:00.000Z'));
    await sendMessages(deps)(town.scope);
    expect(messenger.cards()).toEqual([]);
    expect(await town.tx((tx) => tx.messages.ofSubject('date-poll', id))).toMatchObject([
      { state: 'unreachable', cause: 'date-poll-ended' },
      {},
      {},
      {},
    ]);
  });
});
