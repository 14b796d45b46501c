import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteDraft } from '../../../src/app/polls/delete-draft.ts';
import { openByItself, openPoll } from '../../../src/app/polls/open-poll.ts';
import { planOpening } from '../../../src/app/polls/plan-poll-life.ts';
import { listPolls } from '../../../src/app/polls/see-polls.ts';
import type { PhaseDue } from '../../../src/core/processes/phase-due.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aClosedPoll, aDraftPoll, anOpenPoll, pollOpened } from '../../support/builders/a-poll.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(pollOpened);
});

type Who = Parameters<Town['by']>[0];
const done = { refused: false, value: null };
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const ahead = at('2026-11-23T07:00:00.000Z');
const given = (...polls: readonly Poll[]) =>
  town.tx(async (tx) => {
    for (const poll of polls) await tx.polls.save(poll);
  });
const remove = (who: Who = 'facilitator', version = 1, id: string = ids.poll) =>
  deleteDraft(app.deps)(town.by(who), id, version);
const planned = () =>
  planOpening(app.deps)(town.by('facilitator'), ids.poll, {
    ...{ opening: { kind: 'at', at: ahead }, closesWithPhase: false, version: 0 },
  });
const lines = async (who: Who = 'facilitator') => {
  const seen = await listPolls(app.deps)(town.by(who));
  return seen.refused ? [] : seen.value.polls;
};
/** How many rows of any table name the poll; the audit log keeps that there was one. */
const traces = async () => {
  const { rows } = await app.pool.query<{ name: string }>(
    "select distinct table_name as name from information_schema.columns where table_schema = 'radslag' and column_name = 'municipality_id'",
  );
  const found: string[] = [];
  for (const { name } of rows.filter((row) => !row.name.startsWith('audit')))
    for (const row of await rowsOf(app, town.municipality.id, `select * from radslag.${name}`))
      if (JSON.stringify(row).includes(ids.poll)) found.push(name);
  return found;
};

describe('deleting a draft', () => {
  it('leaves nothing of it, its plan and its reminders, and says who did it', async () => {
    await given(aDraftPoll({ roundId: null }));
    await planned();
    await town.tx((tx) =>
      tx.pollReminders.savePlan(ids.poll, { daysBefore: [3], hoursBefore: null, version: 1 }),
    );
    expect((await traces()).toSorted()).toEqual(['poll', 'poll_life', 'poll_reminder_plan']);
    expect(await remove()).toEqual(done);
    expect(await traces()).toEqual([]);
    expect((await town.audit()).at(-1)).toBe('poll-draft-deleted');
    expect(await lines()).toEqual([]);
    // The opening that was planned finds nothing and does nothing.
    app.itIs(ahead);
    expect(await openByItself(app.deps)(town.scope, ids.poll)).toEqual({ outcome: 'done' });
    expect(await remove()).toEqual(refused({ code: 'not-found' }));
  });

  it('lets what it was made of wait again', async () => {
    const due: PhaseDue = {
      ...{ id: uuid(601), phaseId: ids.phase, kind: 'poll', title: 'Hva nå?', finding: null },
      ...{ day: 10, doneAt: null, doneBy: null, pollId: ids.poll, madeAddress: '' },
    };
    await given(aDraftPoll({ roundId: null }));
    await town.tx((tx) => tx.phaseDues.save([due]));
    expect(await remove()).toEqual(done);
    expect(await town.tx((tx) => tx.phaseDues.byId(due.id))).toMatchObject({ pollId: null });
  });

  it.each([
    ['open', () => anOpenPoll()],
    ['closed', () => aClosedPoll()],
  ] as const)('is refused for what somebody has been asked: %s', async (_name, poll) => {
    await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
    await given(poll());
    expect(await remove()).toEqual(refused({ code: 'poll-is-opened' }));
    expect(await traces()).toContain('poll');
    // Not past the rule either: the database deletes drafts alone.
    await expect(town.tx((tx) => tx.polls.deleteDraft(ids.poll))).rejects.toThrow(/only a draft/);
  });

  it('is refused for a draft that was changed since it was seen, and to those who do not prepare polls', async () => {
    await given(aDraftPoll({ roundId: null, version: 3 }));
    expect(await remove()).toEqual(refused({ code: 'version-conflict', version: 3 }));
    for (const who of ['ola', 'clerk', 'planner'] as const)
      expect(await remove(who, 3)).toMatchObject(refused({ code: 'not-allowed' }) as object);
    expect(await remove('facilitator', 1, uuid(9_999))).toEqual(refused({ code: 'not-found' }));
  });

  it('wins or loses against opening, never half', async () => {
    for (let round = 0; round < 5; round += 1) {
      town = await aTown(app);
      await given(aDraftPoll({ roundId: null }));
      const [deleted, opened] = await Promise.all([
        remove(),
        openPoll(app.deps)(town.by('facilitator'), ids.poll, 1),
      ]);
      expect([deleted.refused, opened.refused].toSorted()).toEqual([false, true]);
      const left = await town.tx((tx) => tx.polls.byId(ids.poll));
      expect(left?.state.status ?? 'gone').toBe(deleted.refused ? 'open' : 'gone');
    }
  });
});

describe('drafts in the list', () => {
  it('say when they open and why they could not, to whoever prepares polls', async () => {
    await given(aDraftPoll({ roundId: null }));
    expect((await lines())[0]).toMatchObject({
      plan: { opening: { kind: 'by-hand' }, failure: null },
    });
    await planned();
    expect((await lines())[0]).toMatchObject({
      plan: { opening: { kind: 'at', at: ahead }, failure: null },
    });
    await given(aDraftPoll({ roundId: null, opennessDecision: null, version: 2 }));
    app.itIs(ahead);
    await openByItself(app.deps)(town.scope, ids.poll);
    expect((await lines())[0]).toMatchObject({
      plan: { failure: { at: ahead, code: 'openness-undecided' } },
    });
    expect(await lines('ola')).toEqual([]);
  });

  it('are the only ones with a plan', async () => {
    await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
    await given(anOpenPoll());
    expect((await lines())[0]).toMatchObject({ status: 'open', plan: null });
  });
});
