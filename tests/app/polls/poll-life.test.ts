import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { copyPoll } from '../../../src/app/polls/copy-poll.ts';
import { correctPoll } from '../../../src/app/polls/correct-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { closeAtDeadline } from '../../../src/app/polls/end-poll.ts';
import { openByItself, openPoll } from '../../../src/app/polls/open-poll.ts';
import { notePreviewed, planOpening, planReview } from '../../../src/app/polls/plan-poll-life.ts';
import { pollForMember } from '../../../src/app/polls/poll-for-member.ts';
import { seePollLife } from '../../../src/app/polls/see-poll-life.ts';
import { sweep } from '../../../src/app/sweep.ts';
import { turnByHand } from '../../../src/app/timeline/turn-by-hand.ts';
import { seeHome } from '../../../src/app/home/see-home.ts';
import { seeDebts } from '../../../src/app/debts/see-debts.ts';
import type { Opening } from '../../../src/core/polls/poll-life.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import {
  aClosedPoll,
  aDraftPoll,
  anAnswer,
  anOpenPoll,
  pollDeadline,
  pollOpened,
} from '../../support/builders/a-poll.ts';
import { aRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(pollOpened);
});

const done = { refused: false, value: null };
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const ahead = at('2026-11-23T07:00:00.000Z');
const outside = { roundId: null };
const given = (...polls: readonly Poll[]) =>
  town.tx(async (tx) => {
    for (const poll of polls) await tx.polls.save(poll);
  });
const by = () => town.by('facilitator');
const stored = (id: string = ids.poll) => town.tx((tx) => tx.polls.byId(id));
const life = async (id: string = ids.poll, who: Parameters<Town['by']>[0] = 'facilitator') => {
  const seen = await seePollLife(app.deps)(town.by(who), id);
  return seen.refused ? seen.refusal : seen.value;
};
const plan = async (opening: Opening, closesWithPhase = false) => {
  const { version } = await town.tx((tx) => tx.pollLives.of(ids.poll));
  return planOpening(app.deps)(by(), ids.poll, { opening, closesWithPhase, version });
};
const openNow = () => openByItself(app.deps)(town.scope, ids.poll);
const turn = async (wish: Parameters<ReturnType<typeof turnByHand>>[2]) => {
  const version = (await town.tx((tx) => tx.processes.byId(ids.process)))?.version ?? 0;
  const reason = { version, reason: 'Vi er i gang.' };
  return turnByHand(app.deps)(by(), ids.phase, wish, reason);
};
const copied = async (wish: Parameters<ReturnType<typeof copyPoll>>[2]) => {
  const made = await copyPoll(app.deps)(by(), ids.poll, wish);
  return made.refused ? '' : made.value.id;
};

describe('a poll that opens by itself', () => {
  it('opens at its moment, once, in however many replicas, and is due to whoever planned it', async () => {
    await given(aDraftPoll(outside));
    expect(await plan({ kind: 'at', at: ahead })).toEqual(done);
    const [job] = (await town.jobs()).filter(({ name }) => name === 'open-poll');
    expect(job).toMatchObject({ key: ids.poll, startAfter: Date.parse(ahead) });
    await openNow();
    expect((await stored())?.state.status).toBe('draft');
    app.itIs(ahead);
    await Promise.all([openNow(), openNow()]);
    expect(await stored()).toMatchObject({ state: { status: 'open', openedAt: ahead } });
    expect(await town.audit()).toEqual(['poll-opening-planned', 'poll-opened']);
    expect(await town.tx((tx) => tx.audit.ofSubject(ids.poll))).toMatchObject([
      {},
      { actor: 'system:open-poll' },
    ]);
  });

  it('does not open when it was taken back, nor at the moment it was moved from', async () => {
    await given(aDraftPoll(outside));
    await plan({ kind: 'at', at: ahead });
    await plan({ kind: 'at', at: at('2026-11-24T07:00:00.000Z') });
    app.itIs(ahead);
    await openNow();
    await plan({ kind: 'by-hand' });
    app.itIs(at('2026-11-24T07:00:00.000Z'));
    await openNow();
    await sweep(app.deps)(town.scope);
    expect((await stored())?.state.status).toBe('draft');
  });

  it('is told why when it could not, and waits for somebody to plan it anew', async () => {
    await town.tx((tx) => tx.rounds.save(aRound()));
    await given(aDraftPoll());
    await plan({ kind: 'at', at: ahead });
    app.itIs(ahead);
    expect(await openNow()).toEqual({ outcome: 'done' });
    expect(await life()).toMatchObject({ failure: { at: ahead, code: 'round-not-published' } });
    expect(await town.audit()).toContain('poll-opening-failed');
    await openNow();
    expect((await town.audit()).filter((type) => type === 'poll-opening-failed')).toHaveLength(1);
    const home = async (who: 'facilitator' | 'planner') =>
      (await seeHome(app.deps)(town.by(who))).staff?.unopened;
    expect(await home('facilitator')).toEqual([
      {
        ...{ pollId: ids.poll, title: aDraftPoll().title },
        failure: { at: ahead, code: 'round-not-published' },
      },
    ]);
    expect(await home('planner')).toEqual([]);
    await plan({ kind: 'at', at: at('2026-11-24T07:00:00.000Z') });
    expect(await life()).toMatchObject({ failure: null });
    expect(await home('facilitator')).toEqual([]);
  });

  it('opens and closes with its phase', async () => {
    await given(aDraftPoll(outside));
    await town.tx(async (tx) => {
      const process = await tx.processes.forChange(ids.process);
      const phases = process?.phases.map((phase) => ({ ...phase, openedAt: null })) ?? [];
      if (process) await tx.processes.save({ ...process, phases });
    });
    expect(await plan({ kind: 'with-phase' }, true)).toEqual(done);
    expect(await turn({ kind: 'open' })).toEqual(done);
    expect((await town.jobs()).map(({ name }) => name)).toContain('open-poll');
    await openNow();
    expect((await stored())?.state.status).toBe('open');
    app.itIs(at('2026-11-20T07:00:00.000Z'));
    expect(await closeAtDeadline(app.deps)(town.scope, ids.poll)).toMatchObject({
      outcome: 'again',
    });
    expect(await turn({ kind: 'close' })).toEqual(done);
    const close = (await town.jobs()).find(({ name }) => name === 'close-poll');
    expect(close?.startAfter).toBe(Date.parse('2026-11-20T07:00:00.000Z'));
    await closeAtDeadline(app.deps)(town.scope, ids.poll);
    expect((await stored())?.state.status).toBe('closed');
  });

  it('is found by the sweep when its job was lost', async () => {
    await given(aDraftPoll(outside));
    await plan({ kind: 'at', at: ahead });

    app.itIs(ahead);
    expect(await town.tx((tx) => tx.pollLives.due(ahead))).toEqual({ open: [ids.poll], close: [] });
  });
});

describe('what is kept of a draft', () => {
  it('is the version that was looked through, until it is changed', async () => {
    await given(aDraftPoll(outside));
    expect(await life()).toMatchObject({ isPreviewed: false });
    expect(await notePreviewed(app.deps)(by(), ids.poll, 1)).toEqual(done);
    expect(await life()).toMatchObject({ isPreviewed: true });
    await given(aDraftPoll({ ...outside, version: 2 }));
    expect(await life()).toMatchObject({ isPreviewed: false });
    expect(await notePreviewed(app.deps)(by(), ids.poll, 1)).toEqual(
      refused({ code: 'version-conflict', version: 2 }),
    );
  });

  it('is for those who prepare polls, and of one municipality', async () => {
    await given(aDraftPoll(outside));
    expect(await life(ids.poll, 'ola')).toEqual({ code: 'not-found' });
    const notAllowed = refused({ code: 'not-allowed', action: 'prepare-polls' });
    const wish = {
      opening: { kind: 'at', at: ahead } as const,
      closesWithPhase: false,
      version: 0,
    };
    const who = town.by('ola');
    expect(await planOpening(app.deps)(who, ids.poll, wish)).toEqual(notAllowed);
    expect(await notePreviewed(app.deps)(who, ids.poll, 1)).toEqual(notAllowed);
    expect(await copyPoll(app.deps)(who, ids.poll, { kind: 'replacement' })).toEqual(notAllowed);
    const review = { reviewOn: null, version: 0 };
    expect(await planReview(app.deps)(who, ids.poll, review)).toEqual(notAllowed);
    const other = await aTown(app);
    expect(await planOpening(app.deps)(other.by('facilitator'), ids.poll, wish)).toEqual(
      refused({ code: 'not-found' }),
    );
  });
});

describe('correcting what has been asked', () => {
  it('shows what stood there to everybody, moves the close, and brings the cards up to date', async () => {
    await given(anOpenPoll(outside));
    const closesAt = at('2026-11-30T22:59:00.000Z');
    const { purpose } = anOpenPoll();
    const wish = { title: 'Retninger for veksten', purpose, closesAt, reason: '', version: 1 };
    expect(await correctPoll(app.deps)(by(), ids.poll, wish)).toEqual(done);
    expect(await stored()).toMatchObject({ title: 'Retninger for veksten', closesAt });
    expect(await life(ids.poll, 'ola')).toMatchObject({
      corrections: [{ at: pollOpened, changes: [{ field: 'title' }, { field: 'closesAt' }] }],
    });
    const jobs = await town.jobs();
    expect(jobs.find(({ name }) => name === 'close-poll')?.startAfter).toBe(Date.parse(closesAt));
    expect(jobs.map(({ key }) => key)).toContain(`poll:${ids.poll}`);
    const card = await pollForMember(app.deps)(town.by('ola'), ids.poll);
    expect(card).toMatchObject({ value: { facts: { corrected: { at: pollOpened } } } });
    expect(await town.audit()).toEqual(['poll-corrected']);
  });
});

describe('a copy of a poll', () => {
  it('that asks the same again remembers what it repeats, and both show it', async () => {
    await given(aClosedPoll(outside));
    app.itIs(at('2026-12-01T10:00:00.000Z'));
    const id = await copied({ kind: 'repeat', place: { kind: 'phase', phaseId: ids.phase } });
    expect(await stored(id)).toMatchObject({
      ...{ title: aClosedPoll().title, version: 1, roundId: null },
      state: { status: 'draft' },
    });
    expect(await life(id)).toMatchObject({ origin: { kind: 'repeats', pollId: ids.poll } });
    expect(await life()).toMatchObject({ followers: [{ kind: 'repeats', pollId: id }] });
    // A draft does not exist for those whom it will ask.
    expect(await life(ids.poll, 'ola')).toMatchObject({ followers: [] });
    expect(await openPoll(app.deps)(by(), id, 1)).toMatchObject(
      refused({ code: 'openness-undecided' }) as object,
    );
  });

  it('is a poll of its own where it is only a beginning, and is not made where there is no place', async () => {
    await given(aClosedPoll(outside));
    const id = await copied({ kind: 'copy', place: { kind: 'phase', phaseId: ids.phase } });
    expect(await life(id)).toMatchObject({ origin: null });
    expect(await copied({ kind: 'copy', place: { kind: 'phase', phaseId: uuid(901) } })).toBe('');
  });

  it('as a new version closes the old one when it opens, and its card shows the way', async () => {
    await given(anOpenPoll(outside));
    const choices = anAnswer(ids.north, { [ids.care]: 1 });
    await answerPoll(app.deps)(town.by('ola'), { pollId: ids.poll, choices });
    const id = await copied({ kind: 'replacement' });
    expect(await copied({ kind: 'replacement' })).toBe(id);
    expect((await stored())?.state.status).toBe('open');
    await deliverPoll(app.deps)(town.scope, ids.poll);

    expect(await openPoll(app.deps)(by(), id, 1)).toEqual(done);

    expect((await stored())?.state.status).toBe('closed');
    expect((await stored(id))?.state.status).toBe('open');
    expect((await town.tx((tx) => tx.polls.tally(ids.poll))).answered).toBe(1);
    expect((await town.tx((tx) => tx.polls.tally(id))).answered).toBe(0);
    expect(
      await answerPoll(app.deps)(town.by('kari'), { pollId: ids.poll, choices }),
    ).toMatchObject(refused({ code: 'poll-closed' }) as object);
    const card = await pollForMember(app.deps)(town.by('ola'), ids.poll);
    expect(card.refused ? null : card.value.facts.replacedByAddress).toContain(id);
    const waiting = (await town.jobs()).map(({ name, key }) => `${name} ${key}`);
    expect(waiting).toContain(`refresh-cards poll:${ids.poll}`);
    expect(waiting).toContain(`deliver-poll ${id}`);
    expect(await town.audit()).toContain('poll-replaced');
    expect(await life(ids.poll, 'ola')).toMatchObject({
      followers: [{ kind: 'replaces', pollId: id, status: 'open' }],
    });
  });

  it('leaves no moment in which both are open, however the old one closes', async () => {
    await given(anOpenPoll(outside));
    const id = await copied({ kind: 'replacement' });
    app.itIs(at('2026-11-26T22:58:59.000Z'));
    await town.tx(async (tx) => {
      const copy = await tx.polls.forChange(id);
      if (copy) await tx.polls.save({ ...copy, closesAt: at('2026-12-01T10:00:00.000Z') });
    });
    app.itIs(pollDeadline);
    const outcomes = await Promise.all([
      openPoll(app.deps)(by(), id, 1),
      closeAtDeadline(app.deps)(town.scope, ids.poll),
    ]);
    expect(outcomes).toEqual([done, { outcome: 'done' }]);
    expect((await stored())?.state.status).toBe('closed');
    expect((await town.audit()).filter((type) => type === 'poll-closed')).toHaveLength(1);
  });
});

describe('the day to look again', () => {
  it('is shown to those who were asked, and owed by the administration from that day until it is moved', async () => {
    await given(aClosedPoll({ ...outside, outcomeNote: 'Tatt inn.' }));
    app.itIs(at('2026-12-01T10:00:00.000Z'));
    const review = (reviewOn: string | null, version: number) =>
      planReview(app.deps)(by(), ids.poll, {
        ...{ reviewOn: reviewOn === null ? null : on(reviewOn), version },
      });
    expect(await review('2027-03-01', 0)).toEqual(done);
    expect(await life(ids.poll, 'ola')).toMatchObject({ reviewOn: '2027-03-01' });
    const owed = async () => {
      const debts = await seeDebts(app.deps)(by());
      return debts.refused ? null : debts.value.processes.flatMap(({ kinds }) => kinds);
    };
    app.itIs(at('2027-02-28T22:30:00.000Z'));
    expect(await owed()).toEqual([]);
    app.itIs(at('2027-02-28T23:30:00.000Z'));
    expect(await owed()).toMatchObject([
      {
        kind: 'poll-review',
        count: 1,
        oldest: [{ subjectId: ids.poll, title: aClosedPoll().title }],
      },
    ]);
    expect(await review('2027-09-01', 1)).toEqual(done);
    expect(await owed()).toEqual([]);
  });
});
