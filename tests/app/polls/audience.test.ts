import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import { openPoll } from '../../../src/app/polls/open-poll.ts';
import { changePoll, draftPoll } from '../../../src/app/polls/prepare-poll.ts';
import { listPolls, seePoll } from '../../../src/app/polls/see-polls.ts';
import { everySeat } from '../../../src/core/polls/audience.ts';
import type { AudienceWish } from '../../../src/core/polls/audience.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aPollPlan, anAnswer } from '../../support/builders/a-poll.ts';
import { closedAnswers } from '../../support/builders/an-openness.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
});

const value = <Value>(decision: { refused: false; value: Value } | { refused: true }): Value => {
  if (decision.refused) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision.value;
};
const opened = async (wish: AudienceWish, plan: Parameters<typeof aPollPlan>[0] = {}) => {
  const { id } = value(
    await draftPoll(app.deps)(
      town.by('facilitator'),
      { kind: 'phase', phaseId: ids.phase, bodyId: ids.body },
      aPollPlan({ audience: wish, ...plan }),
    ),
  );
  value(await openPoll(app.deps)(town.by('facilitator'), id, 1));
  return id;
};
const asked = async (pollId: string) => {
  await deliverPoll(app.deps)(town.scope, pollId);
  const messages = await town.tx((tx) => tx.messages.ofSubject('poll', pollId));
  return messages.flatMap(({ personId }) => personId ?? []).toSorted();
};
const answer = (who: Parameters<Town['by']>[0], pollId: string) =>
  answerPoll(app.deps)(town.by(who), {
    pollId,
    choices: anAnswer(ids.north, { [ids.housing]: 4, [ids.climate]: 6 }),
  });
const see = async (who: Parameters<Town['by']>[0], pollId: string) =>
  value(await seePoll(app.deps)(town.by(who), pollId));
const notAsked = { refused: true, refusal: { code: 'not-in-audience' } };

describe('who is asked', () => {
  it('is a whole body where nothing else is said, without its deputies', async () => {
    const pollId = await opened(everySeat);
    expect(await asked(pollId)).toEqual([ids.chair, ids.ola, ids.kari, ids.per].toSorted());
    expect(await see('ola', pollId)).toMatchObject({ eligible: 4, mayAnswer: true });
    expect(await answer('planner', pollId)).toEqual(notAsked);
  });

  it('is everybody with a role, who answer although they are not elected', async () => {
    const pollId = await opened({ ...everySeat, kind: 'role', role: 'planner' });
    expect(await asked(pollId)).toEqual([ids.planner]);
    expect(await see('planner', pollId)).toMatchObject({
      ...{ eligible: 1, mayAnswer: true, audience: { name: 'Planleggere', asked: null } },
    });
    expect(await answer('planner', pollId)).toMatchObject({ refused: false });
    expect(await answer('ola', pollId)).toEqual(notAsked);
  });

  it('is a list of names, which only those who prepare polls are shown', async () => {
    const personIds = [ids.kari, ids.clerk];
    const pollId = await opened({ ...everySeat, kind: 'people', personIds });
    expect(await asked(pollId)).toEqual(personIds.toSorted());
    expect((await see('kari', pollId)).audience).toMatchObject({
      ...{ name: '2 på en navneliste', asked: null },
    });
    expect((await see('facilitator', pollId)).audience.asked).toMatchObject({ personIds });
  });

  it('is the body and the administration, an observer never', async () => {
    const pollId = await opened({ ...everySeat, kind: 'body-and-administration' });
    const staff = [ids.facilitator, ids.clerk, ids.planner, ids.administrator, ids.directorStaff];
    expect(await asked(pollId)).toEqual(
      [ids.chair, ids.ola, ids.kari, ids.per, ...staff].toSorted(),
    );
    expect((await see('ola', pollId)).audience.name).toBe('Kommunestyret og administrasjonen');
  });

  it('lets guests in and the disqualified out', async () => {
    const wish = { ...everySeat, guestIds: [ids.planner], disqualifiedIds: [ids.ola] };
    const pollId = await opened(wish);
    expect(await asked(pollId)).toEqual([ids.chair, ids.kari, ids.per, ids.planner].toSorted());
    expect(await see('facilitator', pollId)).toMatchObject({ eligible: 4 });
    expect(await answer('ola', pollId)).toEqual(notAsked);
    expect(await answer('planner', pollId)).toMatchObject({ refused: false });
  });

  it('sees a closed poll from outside the body when asked, and nobody else does', async () => {
    const plan = { opennessAnswers: { ...closedAnswers, isMeeting: false } };
    const pollId = await opened({ ...everySeat, guestIds: [ids.planner] }, plan);
    expect(await see('planner', pollId)).toMatchObject({ mayAnswer: true });
    const listed = async (who: Parameters<Town['by']>[0]) =>
      value(await listPolls(app.deps)(town.by(who))).polls.map(({ id }) => id);
    expect(await listed('planner')).toContain(pollId);
    expect(await listed('directorStaff')).not.toContain(pollId);
    expect(await seePoll(app.deps)(town.by('directorStaff'), pollId)).toEqual({
      ...{ refused: true, refusal: { code: 'not-found' } },
    });
  });

  it('is nobody who is not of this municipality', async () => {
    const place = { kind: 'phase', phaseId: ids.phase, bodyId: ids.body } as const;
    const stranger = aPollPlan({ audience: { ...everySeat, guestIds: [uuid(999)] } });
    const missing = { refused: true, refusal: { code: 'not-found' } };
    const by = town.by('facilitator');
    expect(await draftPoll(app.deps)(by, place, stranger)).toEqual(missing);
    const { id } = value(await draftPoll(app.deps)(by, place, aPollPlan()));
    expect(await changePoll(app.deps)(by, id, stranger, 1)).toEqual(missing);
  });
});

const leave = (personId: string) =>
  town.tx(async (tx) => {
    for (const seat of await tx.people.membershipsOf(personId, on('2026-11-20')))
      await tx.people.removeMembership(seat);
  });

describe('the roll of a closed poll', () => {
  it('is kept as it was, with whoever answered and has left since', async () => {
    const pollId = await opened(everySeat);
    await answer('kari', pollId);
    await leave(ids.kari);
    value(await closePoll(app.deps)(town.by('facilitator'), pollId, 2));
    const roll = () => town.tx((tx) => tx.polls.roll(pollId, on('2026-11-20')));
    const kept = [ids.chair, ids.ola, ids.kari, ids.per].toSorted();
    expect((await roll()).toSorted()).toEqual(kept);
    await leave(ids.per);
    expect((await roll()).toSorted()).toEqual(kept);
    expect(await see('facilitator', pollId)).toMatchObject({ eligible: 4, answered: 1 });
  });
});
