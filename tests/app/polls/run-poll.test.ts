import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeAtDeadline, closePoll, noteOutcome } from '../../../src/app/polls/end-poll.ts';
import { openPoll } from '../../../src/app/polls/open-poll.ts';
import { changePoll, draftPoll } from '../../../src/app/polls/prepare-poll.ts';
import { closeRound } from '../../../src/app/workshops/close-round.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import {
  aClosedPoll,
  aDraftPoll,
  aPollPlan,
  anOpenPoll,
  pollDeadline,
  pollOpened,
  whereToGrow,
} from '../../support/builders/a-poll.ts';
import {
  aClosedRound,
  aPublishedRound,
  aRound,
  aRoundUnderWay,
  present,
} from '../../support/builders/a-round.ts';
import { opennessDecided } from '../../support/builders/an-openness.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import type { PhaseDue } from '../../../src/core/processes/phase-due.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import type { Round } from '../../../src/core/workshops/round.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(pollOpened);
});

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const inRound = { kind: 'round', roundId: ids.round } as const;
const notAllowed = refused({ code: 'not-allowed', action: 'prepare-polls' });
const given = (round: Round, ...polls: readonly Poll[]) =>
  town.tx(async (tx) => {
    await tx.rounds.save(round);
    for (const poll of polls) await tx.polls.save(poll);
  });
const stored = () => town.tx((tx) => tx.polls.byId(ids.poll));
const nothingHappened = async (): Promise<void> => {
  expect(await town.jobs()).toEqual([]);
  expect(await town.audit()).toEqual([]);
};

describe('drafting and changing a poll', () => {
  it('saves a draft for the round’s body, and its changes', async () => {
    await given(aRound());
    const drafted = await draftPoll(app.deps)(town.by('facilitator'), inRound, aPollPlan());
    const id = drafted.refused ? '' : drafted.value.id;
    const change = aPollPlan({ title: 'Ny tittel' });
    expect(await changePoll(app.deps)(town.by('facilitator'), id, change, 1)).toMatchObject({
      refused: false,
    });
    expect(await town.tx((tx) => tx.polls.byId(id))).toEqual(
      aDraftPoll({
        ...{ id, title: 'Ny tittel', version: 2 },
        opennessDecision: { ...opennessDecided, decidedAt: pollOpened },
      }),
    );
    expect(await town.audit()).toEqual(['poll-drafted', 'openness-decided', 'poll-drafted']);
  });

  describe('made of something due', () => {
    const dueId = uuid(520);
    const due = (overrides: Partial<PhaseDue> = {}): PhaseDue => ({
      ...{ id: dueId, phaseId: ids.phase, kind: 'poll', title: 'Planbehov', finding: null, day: 7 },
      ...{ doneAt: null, doneBy: null, pollId: null, madeAddress: '', ...overrides },
    });
    const storedDue = () => town.tx((tx) => tx.phaseDues.byId(dueId));
    const inPhase = { kind: 'phase', phaseId: ids.phase, bodyId: ids.body } as const;
    const make = (wish: Parameters<ReturnType<typeof draftPoll>>[1]) =>
      draftPoll(app.deps)(town.by('facilitator'), wish, aPollPlan(), dueId);

    it('is tied to it without a round as well, and ticks it when it opens', async () => {
      await town.tx((tx) => tx.phaseDues.save([due()]));
      const drafted = await make(inPhase);
      const id = drafted.refused ? '' : drafted.value.id;
      expect(await storedDue()).toEqual(due({ pollId: id }));
      expect(await town.tx((tx) => tx.polls.byId(id))).toMatchObject({
        ...{ phaseId: ids.phase, roundId: null, audience: { kind: 'body', bodyId: ids.body } },
      });
      expect(await openPoll(app.deps)(town.by('facilitator'), id, 1)).toMatchObject({
        refused: false,
      });
      expect(await storedDue()).toEqual(
        due({ pollId: id, doneAt: pollOpened, doneBy: ids.facilitator }),
      );
    });

    it('keeps who said first that it is done', async () => {
      const said = { doneAt: at('2026-11-01T08:00:00.000Z'), doneBy: ids.planner };
      await given(aPublishedRound());
      await town.tx((tx) => tx.phaseDues.save([due(said)]));
      const drafted = await make(inRound);
      const id = drafted.refused ? '' : drafted.value.id;
      await openPoll(app.deps)(town.by('facilitator'), id, 1);
      expect(await storedDue()).toEqual(due({ ...said, pollId: id }));
    });

    it('is not made of a letter, nor of what is due in another phase or nowhere', async () => {
      expect(await make(inPhase)).toEqual(refused({ code: 'not-found' }));
      await town.tx((tx) => tx.phaseDues.save([due({ kind: 'letter' })]));
      expect(await make(inPhase)).toEqual(refused({ code: 'not-found' }));
      expect(await town.tx((tx) => tx.polls.all())).toEqual([]);
    });
  });

  it('saves nothing that is refused', async () => {
    await given(aRound(), aDraftPoll());
    const twice = aPollPlan({ questions: [whereToGrow, whereToGrow] });
    expect(await draftPoll(app.deps)(town.by('facilitator'), inRound, twice)).toEqual(
      refused({ code: 'same-id-twice' }),
    );
    expect(await changePoll(app.deps)(town.by('facilitator'), ids.poll, twice, 1)).toEqual(
      refused({ code: 'same-id-twice' }),
    );
    expect(await town.tx((tx) => tx.polls.all())).toEqual([aDraftPoll()]);
    await nothingHappened();
  });

  it.each(['ola', 'clerk', 'planner', 'administrator', 'directorStaff'] as const)(
    'is not for %s',
    async (who) => {
      await given(aRound(), aDraftPoll());
      expect(await draftPoll(app.deps)(town.by(who), inRound, aPollPlan())).toEqual(notAllowed);
      expect(await changePoll(app.deps)(town.by(who), ids.poll, aPollPlan(), 1)).toEqual(
        notAllowed,
      );
      expect(await openPoll(app.deps)(town.by(who), ids.poll, 1)).toEqual(notAllowed);
      expect(await closePoll(app.deps)(town.by(who), ids.poll, 1)).toEqual(notAllowed);
      expect(await noteOutcome(app.deps)(town.by(who), ids.poll, 'Takk', 1)).toEqual(notAllowed);
      await nothingHappened();
    },
  );

  it('finds nothing of another municipality’s', async () => {
    const other = await aTown(app);
    await other.tx((tx) => tx.rounds.save(aRound({ id: uuid(510) })));
    await other.tx((tx) => tx.polls.save(aDraftPoll({ id: uuid(511), roundId: uuid(510) })));
    const by = town.by('facilitator');
    const missing = refused({ code: 'not-found' });
    expect(
      await draftPoll(app.deps)(by, { kind: 'round', roundId: uuid(510) }, aPollPlan()),
    ).toEqual(missing);
    expect(
      await draftPoll(app.deps)(
        by,
        { kind: 'phase', phaseId: uuid(512), bodyId: ids.body },
        aPollPlan(),
      ),
    ).toEqual(missing);
    expect(await changePoll(app.deps)(by, uuid(511), aPollPlan(), 1)).toEqual(missing);
    expect(await openPoll(app.deps)(by, uuid(511), 1)).toEqual(missing);
    expect(await closePoll(app.deps)(by, uuid(511), 1)).toEqual(missing);
    expect(await noteOutcome(app.deps)(by, uuid(511), 'Takk', 1)).toEqual(missing);
  });
});

describe('opening a poll', () => {
  const open = () => openPoll(app.deps)(town.by('facilitator'), ids.poll, 1);

  it('is saved with its delivery, and its closing at the deadline', async () => {
    await given(aPublishedRound(), aDraftPoll());
    expect(await open()).toEqual({ refused: false, value: null });
    expect(await stored()).toEqual(anOpenPoll({ version: 2 }));
    const jobs = await town.jobs();
    expect(jobs.map(({ name, key }) => [name, key]).toSorted()).toEqual([
      ['close-poll', ids.poll],
      ['deliver-poll', ids.poll],
    ]);
    expect(jobs.find(({ name }) => name === 'close-poll')?.startAfter).toBe(
      Date.parse(pollDeadline),
    );
    expect(await town.tx((tx) => tx.audit.ofSubject(ids.poll))).toMatchObject([
      { type: 'poll-opened', facts: { asked: 4 } },
    ]);
  });

  it('leaves nothing behind when it is refused', async () => {
    await given(aRound(), aDraftPoll());
    expect(await open()).toEqual(refused({ code: 'round-not-published' }));
    expect(await stored()).toEqual(aDraftPoll());
    await nothingHappened();
  });

  it('is refused in a closed round', async () => {
    await given(aClosedRound(), aDraftPoll());
    expect(await open()).toEqual(refused({ code: 'round-is-closed' }));
  });

  it('leaves no poll open in a round that is closed at the same moment', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      town = await aTown(app);
      await given(aRoundUnderWay({ summary: 'Ferdig.' }), aDraftPoll());
      await town.tx((tx) => tx.rounds.saveAttendance(ids.round, [present(ids.ola)]));
      const [, closed] = await Promise.all([
        open(),
        closeRound(app.deps)(town.by('facilitator'), ids.round, 1),
      ]);
      expect(closed).toEqual({ refused: false, value: null });
      expect((await stored())?.state.status).not.toBe('open');
    }
  });
});

describe('closing a poll', () => {
  it('freezes how many were asked, and brings the cards up to date', async () => {
    await given(aRoundUnderWay(), anOpenPoll());
    expect(await closePoll(app.deps)(town.by('facilitator'), ids.poll, 1)).toEqual({
      refused: false,
      value: null,
    });
    expect(await town.jobs()).toMatchObject([{ name: 'refresh-cards', key: `poll:${ids.poll}` }]);
    expect(await town.audit()).toEqual(['poll-closed']);
    await town.tx((tx) =>
      tx.people.saveMembership({
        bodyId: ids.body,
        personId: ids.planner,
        termId: ids.term,
        partyId: ids.partyA,
        ...{ function: 'member', order: null },
      }),
    );
    expect((await town.tx((tx) => tx.polls.tally(ids.poll))).eligible).toBe(4);
  });

  it('is refused for an older version and when it is done already', async () => {
    await given(aRoundUnderWay(), anOpenPoll({ version: 3 }));
    const close = (seen: number) => closePoll(app.deps)(town.by('facilitator'), ids.poll, seen);
    expect(await close(2)).toEqual(refused({ code: 'version-conflict', version: 3 }));
    await close(3);
    expect(await close(4)).toEqual(refused({ code: 'poll-not-open' }));
    expect(await town.audit()).toEqual(['poll-closed']);
  });

  it('happens by itself at the deadline, once, and not before', async () => {
    await given(aRoundUnderWay(), anOpenPoll());
    const run = () => closeAtDeadline(app.deps)(town.scope, ids.poll);
    app.itIs(at('2026-11-26T22:58:30.500Z'));
    expect(await run()).toEqual({ outcome: 'again', afterSeconds: 30 });
    expect(await stored()).toMatchObject({ state: { status: 'open' } });
    app.itIs(pollDeadline);
    expect(await Promise.all([run(), run()])).toEqual([{ outcome: 'done' }, { outcome: 'done' }]);
    expect(await stored()).toMatchObject({ state: { status: 'closed', closedAt: pollDeadline } });
    expect(await run()).toEqual({ outcome: 'done' });
    expect(await town.tx((tx) => tx.audit.ofSubject(ids.poll))).toMatchObject([
      { type: 'poll-closed', actor: 'system:close-poll' },
    ]);
  });

  it('does nothing at the deadline of a draft, or of a poll that is gone', async () => {
    await given(aRound(), aDraftPoll());
    app.itIs(pollDeadline);
    expect(await closeAtDeadline(app.deps)(town.scope, ids.poll)).toEqual({ outcome: 'done' });
    expect(await closeAtDeadline(app.deps)(town.scope, uuid(999))).toEqual({ outcome: 'done' });
    await nothingHappened();
  });
});

describe('noting what became of a poll', () => {
  const note = (text: string, seen: number) =>
    noteOutcome(app.deps)(town.by('facilitator'), ids.poll, text, seen);

  it('keeps the note and lets the cards carry it', async () => {
    await given(aClosedRound(), aClosedPoll());
    expect(await note('Tatt inn i forslaget.', 1)).toEqual({ refused: false, value: null });
    expect(await stored()).toMatchObject({ outcomeNote: 'Tatt inn i forslaget.', version: 2 });
    expect(await town.audit()).toEqual(['outcome-noted']);
    expect(await town.jobs()).toMatchObject([{ name: 'refresh-cards', key: `poll:${ids.poll}` }]);
  });

  it('is refused while the poll is open', async () => {
    await given(aRoundUnderWay(), anOpenPoll());
    expect(await note('For tidlig', 1)).toEqual(refused({ code: 'poll-not-closed' }));
    await nothingHappened();
  });
});
