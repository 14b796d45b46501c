import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  remindOfDebts,
  secondsUntilReminder,
  weekOf,
} from '../../../src/app/debts/remind-of-debts.ts';
import { seeDebts } from '../../../src/app/debts/see-debts.ts';
import { cardKinds } from '../../../src/app/messages/card-kinds.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aContribution } from '../../support/builders/a-contribution.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { aTheme } from '../../support/builders/a-direction.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

const full = { ...ids, contribution: uuid(700), knowledgeItem: uuid(702), reaction: uuid(703), objectId: uuid }; // prettier-ignore
const given = aContribution(full, {
  ...{ phaseId: ids.phase, roundId: ids.round, bodyId: ids.body, clientKey: uuid(701) },
  questionId: ids.roundQuestion,
});
const closed = { kind: 'closed', basis: 'offentleglova § 13', decision: 'Vedtak 1/26' } as const;

beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-12-16T09:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.processes.save(aProcess({ responsibleId: ids.planner }));
    await tx.rounds.save(aClosedRound({ version: 1 }));
    await tx.contributions.add(given);
  });
});
const see = (who: 'planner' | 'facilitator' | 'clerk' = 'planner') =>
  seeDebts(app.deps)(town.by(who));

describe('what the administration owes an answer to', () => {
  it('lists every input without a verdict when its phase has ended, against the responsible staff', async () => {
    expect(await see()).toMatchObject({
      value: {
        total: 1,
        processes: [
          {
            processId: ids.process,
            kinds: [
              {
                ...{ kind: 'contribution', count: 1, isMine: true },
                oldest: [{ subjectId: uuid(700), title: 'Vern om matjorda' }],
              },
            ],
          },
        ],
      },
    });
  });

  it('owes nothing while the phase goes on, and nothing once the input is in a theme', async () => {
    app.itIs(at('2026-12-15T09:00:00.000Z'));
    expect(await see()).toMatchObject({ value: { total: 0 } });
    app.itIs(at('2026-12-16T09:00:00.000Z'));
    const themeId = uuid(710);
    await town.tx(async (tx) => {
      await tx.themes.save(aTheme({ ...full, theme: themeId } as never, { phaseId: ids.phase }));
      await tx.themes.put(themeId, [given.id]);
    });
    expect(await see()).toMatchObject({ value: { total: 0 } });
  });

  it('tells of a closed meeting’s inputs only to those who prepare it', async () => {
    await town.tx((tx) => tx.rounds.save(aClosedRound({ version: 2, openness: closed })));
    expect(await see('planner')).toMatchObject({ value: { total: 0 } });
    expect(await see('facilitator')).toMatchObject({
      value: { total: 1, processes: [{ kinds: [{ oldest: [{ title: '' }] }] }] },
    });
  });

  it('is nobody’s page who is elected', async () => {
    expect(await seeDebts(app.deps)(town.by('ola'))).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });

  it('has none in a process that was cancelled', async () => {
    await town.tx((tx) =>
      tx.processes.save(aProcess({ responsibleId: ids.planner, status: 'cancelled' })),
    );
    expect(await see()).toMatchObject({ value: { total: 0 } });
  });

  it('is part of the phase’s gate', async () => {
    expect(await town.tx((tx) => tx.debts.contributions([ids.phase]))).toEqual(
      new Map([[ids.phase, { all: 1, unjudged: 1 }]]),
    );
  });
});

describe('the week’s reminder', () => {
  it('goes once a week to the staff who answers for something, and to nobody elected', async () => {
    await remindOfDebts(app.deps)(town.scope);
    await remindOfDebts(app.deps)(town.scope);
    const sent = async () =>
      (await town.tx((tx) => tx.messages.ofSubject('reminder', ids.planner))).map(
        ({ personId, edition }) => [personId, edition],
      );
    const week = weekOf(on('2026-12-16'));
    expect(await sent()).toEqual([[ids.planner, week]]);
    app.itIs(at('2026-12-21T09:00:00.000Z'));
    await remindOfDebts(app.deps)(town.scope);
    expect(await sent()).toEqual([
      [ids.planner, week],
      [ids.planner, week + 1],
    ]);
    await town.tx((tx) => tx.processes.save(aProcess({ responsibleId: ids.ola })));
    await remindOfDebts(app.deps)(town.scope);
    expect(await town.tx((tx) => tx.messages.ofSubject('reminder', ids.ola))).toEqual([]);
  });

  it('counts by process on the card, and is not sent when the week is over or nothing is owed', async () => {
    const draw = (edition: number) =>
      town.tx((tx) =>
        cardKinds.reminder.draw(app.deps, tx, town.municipality, {
          ...{ subjectId: ids.planner, personId: ids.planner, edition },
        }),
      );
    const week = weekOf(on('2026-12-16'));
    expect(await draw(week)).toMatchObject({
      facts: { owed: [{ title: 'Planstrategi 2027–31', count: 1 }] },
      tooLate: null,
    });
    expect(await draw(week - 1)).toMatchObject({ tooLate: 'week-over' });
    await town.tx((tx) =>
      tx.processes.save(
        aProcess({ responsibleId: ids.planner, phases: [aPhase({ endsOn: on('2026-12-31') })] }),
      ),
    );
    expect(await draw(week)).toMatchObject({ tooLate: 'nothing-owed' });
  });

  it.each([
    ['2026-11-28T12:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['2026-11-30T06:59:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['2026-11-30T07:00:00.000Z', '2026-12-07T07:00:00.000Z'],
    // Over the nights in which the clock is moved.
    ['2027-03-27T12:00:00.000Z', '2027-03-29T06:00:00.000Z'],
    ['2027-10-30T12:00:00.000Z', '2027-11-01T07:00:00.000Z'],
  ])('waits at %s until %s, Monday at eight in Oslo', (now, next) => {
    expect(secondsUntilReminder(at(now))).toBe((Date.parse(next) - Date.parse(now)) / 1000);
  });
});
