import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assignNoteTakers } from '../../../../src/app/workshops/during/assign-note-takers.ts';
import {
  deliverContribution,
  rewordContribution,
  withdrawContribution,
} from '../../../../src/app/workshops/during/deliver-contribution.ts';
import type { WrittenContribution } from '../../../../src/app/workshops/during/deliver-contribution.ts';
import { seeLive } from '../../../../src/app/workshops/during/see-live.ts';
import { seeNotes } from '../../../../src/app/workshops/during/see-notes.ts';
import { seeScreen } from '../../../../src/app/workshops/during/see-screen.ts';
import { takeProgressStep } from '../../../../src/app/workshops/during/take-progress-step.ts';
import { aTown } from '../../../support/a-town.ts';
import type { Town } from '../../../support/a-town.ts';
import { anApp, rowsOf } from '../../../support/an-app.ts';
import type { App } from '../../../support/an-app.ts';
import { aRoundUnderWay, roundStates } from '../../../support/builders/a-round.ts';
import { ids, uuid } from '../../../support/builders/ids.ts';
import { at } from '../../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-19T17:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay());
    await tx.contributions.saveNoteTakers(ids.round, [{ tableNumber: 2, personId: ids.planner }]);
  });
  await ask();
  app.told.length = 0;
});

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const question = ids.roundQuestion;
const ask = (isOpen = true, seen = 0) =>
  takeProgressStep(app.deps)(
    town.by('facilitator'),
    ids.round,
    { kind: 'question', questionId: question, isOpen },
    seen,
  );
const atTable: WrittenContribution = {
  ...{ clientKey: uuid(7_001), questionId: question, tableNumber: 2, isNamed: false },
  text: 'Bygg der folk går',
};
const ownWords = { ...atTable, clientKey: uuid(7_002), tableNumber: null };
const deliver = (who: Parameters<Town['by']>[0], written = atTable) =>
  deliverContribution(app.deps)(town.by(who), ids.round, written);
const stored = () => town.tx((tx) => tx.contributions.ofRound(ids.round));

describe('delivering a contribution', () => {
  it('is stored once and told once, however often and from however many tabs it comes', async () => {
    const outcomes = await Promise.all([
      deliver('planner'),
      deliver('planner'),
      deliver('planner'),
    ]);
    expect(outcomes).toEqual(Array(3).fill({ refused: false, value: { version: 1 } }));
    expect(await deliver('planner')).toEqual({ refused: false, value: { version: 1 } });
    expect(await stored()).toMatchObject([
      { tableNumber: 2, source: 'table', namedPersonId: null, text: 'Bygg der folk går' },
    ]);
    expect(app.told.filter(({ topic }) => topic === 'live')).toHaveLength(1);
    expect(await town.audit()).toEqual(['question-asked-or-stopped', 'contribution-delivered']);
  });

  it('is a note-taker’s at their own table, and a facilitator’s at every table', async () => {
    const other = { ...atTable, tableNumber: 1 };
    expect(await deliver('planner', other)).toEqual(refused({ code: 'not-note-taker', table: 1 }));
    expect(await deliver('chair', other)).toEqual(refused({ code: 'not-note-taker', table: 1 }));
    expect((await deliver('facilitator', other)).refused).toBe(false);
  });

  it('is a member’s own, and keeps the name of those alone who ask for it', async () => {
    expect(await deliver('planner', ownWords)).toEqual(
      refused({ code: 'only-members-contribute' }),
    );
    await deliver('chair', ownWords);
    await deliver('ola', { ...ownWords, clientKey: uuid(7_003), isNamed: true });
    expect((await stored()).map(({ namedPersonId }) => namedPersonId)).toEqual([null, ids.ola]);
  });

  it('leaves no trace of who gave what is not named, in the audit log either', async () => {
    await deliver('chair', ownWords);
    const rows = await rowsOf<{ actor: string }>(
      ...([app, town.municipality.id] as const),
      "select actor from radslag.audit_log where type = 'contribution-delivered'",
    );
    expect(JSON.stringify(rows)).not.toContain(ids.chair);
    expect(rows).toHaveLength(1);
  });

  it('waits until the question is asked; what a table wrote is taken also after it was stopped', async () => {
    await ask(false, 1);
    expect((await deliver('planner')).refused).toBe(false);
    expect(await deliver('chair', ownWords)).toEqual(refused({ code: 'question-not-open' }));
  });

  it('gives a lost answer again after the round is closed and the time is out', async () => {
    await deliver('planner');
    await town.tx((tx) =>
      tx.rounds.save(aRoundUnderWay({ version: 2, state: roundStates.closed })),
    );
    app.itIs(at('2026-11-25T17:00:00.000Z'));
    expect(await deliver('planner')).toEqual({ refused: false, value: { version: 1 } });
    expect(await deliver('planner', { ...atTable, clientKey: uuid(7_004) })).toMatchObject(
      refused({ code: 'delivered-too-late' }) as object,
    );
  });

  it('finds no round of another municipality, and no contribution through another round', async () => {
    const other = await aTown(app);
    const missing = refused({ code: 'not-found' });
    const by = other.by('facilitator');
    expect(await deliverContribution(app.deps)(by, ids.round, atTable)).toEqual(missing);
    await deliver('planner');
    const elsewhere = uuid(532);
    await town.tx((tx) =>
      tx.rounds.save(aRoundUnderWay({ id: elsewhere, ordinal: 2, meetingNumber: '10/2026' })),
    );
    const facilitator = town.by('facilitator');
    expect(await deliverContribution(app.deps)(facilitator, elsewhere, atTable)).toEqual(missing);
    const reworded = { text: 'x', version: 1 };
    expect(
      await rewordContribution(app.deps)(facilitator, elsewhere, atTable.clientKey, reworded),
    ).toEqual(missing);
  });

  it('is acknowledged in one of two rounds to which the same key comes at once, and the other is not told that it has it', async () => {
    const elsewhere = uuid(533);
    await town.tx((tx) =>
      tx.rounds.save(aRoundUnderWay({ id: elsewhere, ordinal: 2, meetingNumber: '10/2026' })),
    );
    const by = town.by('facilitator');
    await takeProgressStep(app.deps)(
      ...([by, elsewhere, { kind: 'question', questionId: question, isOpen: true }, 0] as const),
    );
    for (let n = 0; n < 5; n += 1) {
      const written = { ...atTable, clientKey: uuid(7_100 + n) };
      const outcomes = await Promise.all(
        [ids.round, elsewhere].map((roundId) =>
          deliverContribution(app.deps)(by, roundId, written),
        ),
      );
      expect(outcomes.map((outcome) => outcome.refused).toSorted()).toEqual([false, true]);
    }
  });

  it('does not tell of a closed meeting to those who may not see it, save to its note-takers', async () => {
    const openness = { kind: 'closed', basis: 'kommuneloven § 11-5', decision: 'Sak 1' } as const;
    await town.tx((tx) => tx.rounds.save(aRoundUnderWay({ version: 2, openness })));
    expect((await deliver('planner')).refused).toBe(false);
    expect(await seeNotes(app.deps)(town.by('directorStaff'), ids.round)).toEqual(
      refused({ code: 'not-found' }),
    );
    expect(await seeScreen(app.deps)(town.by('planner'), ids.round)).toEqual(
      refused({ code: 'not-found' }),
    );
    expect(await deliver('directorStaff')).toEqual(refused({ code: 'not-found' }));
  });
});

describe('changing what was delivered', () => {
  const reword = (who: Parameters<Town['by']>[0], key = atTable.clientKey, version = 1) =>
    rewordContribution(app.deps)(town.by(who), ids.round, key, { text: 'Nye ord', version });

  it('is done by whoever writes for the table; the second of two is refused', async () => {
    await deliver('planner');
    expect(await reword('planner')).toEqual({ refused: false, value: { version: 2 } });
    expect(await reword('facilitator')).toEqual(refused({ code: 'version-conflict', version: 2 }));
    expect(await reword('chair')).toEqual(refused({ code: 'not-note-taker', table: 2 }));
  });

  it('is not done to what stands under another’s name, whoever has the key', async () => {
    await deliver('ola', { ...ownWords, isNamed: true });
    expect(await reword('chair', ownWords.clientKey)).toEqual(refused({ code: 'not-found' }));
    expect((await reword('ola', ownWords.clientKey)).refused).toBe(false);
  });

  it('takes back, and the screen with it', async () => {
    await deliver('planner');
    const [one] = await stored();
    const show = { kind: 'screen', contributionIds: [one?.id ?? ''] } as const;
    await takeProgressStep(app.deps)(town.by('facilitator'), ids.round, show, 1);
    const before = await seeScreen(app.deps)(town.by('chair'), ids.round);
    expect(before).toMatchObject({ value: { shown: [{ text: 'Bygg der folk går', name: null }] } });
    await withdrawContribution(app.deps)(town.by('planner'), ids.round, atTable.clientKey, 1);
    const after = await seeScreen(app.deps)(town.by('chair'), ids.round);
    expect(after).toMatchObject({ value: { shown: [], deliveredTables: [] } });
  });
});

describe('running a round', () => {
  it('is for those who prepare rounds, and done once when two move on at once', async () => {
    const move = (who: Parameters<Town['by']>[0]) =>
      takeProgressStep(app.deps)(
        town.by(who),
        ids.round,
        { kind: 'item', itemId: ids.agendaItem },
        1,
      );
    const denied = refused({ code: 'not-allowed', action: 'prepare-rounds' });
    for (const who of ['chair', 'clerk', 'planner', 'administrator'] as const) {
      expect(await move(who)).toEqual(denied);
      expect(await seeLive(app.deps)(town.by(who), ids.round)).toEqual(denied);
    }
    const outcomes = await Promise.all([move('facilitator'), move('facilitator')]);
    expect(outcomes).toContainEqual({ refused: false, value: { version: 2 } });
    expect(outcomes).toContainEqual(refused({ code: 'version-conflict', version: 2 }));
  });

  it('shows who has delivered and who has not, and no key of any device', async () => {
    await deliver('planner');
    await deliver('chair', ownWords);
    const live = await seeLive(app.deps)(town.by('facilitator'), ids.round);
    expect(live).toMatchObject({
      value: {
        tables: [1, 2],
        questions: [{ state: 'open', deliveredTables: [2], contributions: 2, ofPersons: 1 }],
        noteTakers: [{ tableNumber: 2, name: 'Petra Planlegger' }],
      },
    });
    expect(JSON.stringify(live)).not.toContain(atTable.clientKey);
  });

  it('puts nothing on the screen that is not of this round', async () => {
    const show = { kind: 'screen', contributionIds: [uuid(9_999)] } as const;
    expect(await takeProgressStep(app.deps)(town.by('facilitator'), ids.round, show, 1)).toEqual(
      refused({ code: 'not-found' }),
    );
  });

  it('gives a note-taker the own tables, a member the own words, and others neither', async () => {
    const see = (who: Parameters<Town['by']>[0]) => seeNotes(app.deps)(town.by(who), ids.round);
    expect(await see('planner')).toMatchObject({
      value: { tables: [2], ownTables: [2], mayGiveOwn: false },
    });
    expect(await see('chair')).toMatchObject({ value: { tables: [], mayGiveOwn: true } });
    expect(await see('clerk')).toMatchObject({ value: { tables: [], mayGiveOwn: false } });
    expect(await see('facilitator')).toMatchObject({ value: { tables: [1, 2], ownTables: [] } });
  });
});

describe('choosing note-takers', () => {
  const assign = (personId: string, seen = [{ tableNumber: 2, personId: ids.planner }]) =>
    assignNoteTakers(app.deps)(
      town.by('facilitator'),
      ids.round,
      [{ tableNumber: 1, personId }],
      seen,
    );

  it('takes those of the administration, and no elected', async () => {
    expect(await assign(ids.ola)).toEqual(
      refused({ code: 'not-of-administration', personIds: [ids.ola] }),
    );
    expect(await assign(ids.directorStaff)).toEqual({ refused: false, value: null });
    expect(await town.tx((tx) => tx.contributions.noteTakers(ids.round))).toEqual([
      { tableNumber: 1, personId: ids.directorStaff },
    ]);
  });

  it('is refused for the second of two who choose at once', async () => {
    expect(await assign(ids.clerk, [])).toEqual(refused({ code: 'note-takers-conflict' }));
  });
});
