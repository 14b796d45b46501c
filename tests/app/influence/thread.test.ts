import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeInputs } from '../../../src/app/influence/see-inputs.ts';
import type { ThreadPlace } from '../../../src/app/influence/see-inputs.ts';
import { seeThread } from '../../../src/app/influence/see-thread.ts';
import { judgeDirection, linkDirections } from '../../../src/app/texts/link-directions.ts';
import { seeText } from '../../../src/app/texts/see-text.ts';
import type { Direction } from '../../../src/core/directions/direction.ts';
import type { Contribution } from '../../../src/core/workshops/contribution.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aDirection, aTheme, aVerification } from '../../support/builders/a-direction.ts';
import { aGoal } from '../../support/builders/a-goal.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { aSentHearing, aStatement, aVersion, paragraphId, paragraphs } from '../../support/builders/a-text.ts'; // prettier-ignore
import { ids as cast, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const ids = {
  ...cast,
  ...{ theme: uuid(500), direction: uuid(501), verification: uuid(502), contribution: uuid(503) },
  ...{ member: cast.ola, party: cast.partyA, textId: uuid(600) },
};
const aContribution = (overrides: Partial<Contribution> = {}): Contribution => ({
  ...{ id: ids.contribution, phaseId: ids.phase, roundId: ids.round, bodyId: ids.body },
  ...{ questionId: ids.roundQuestion, tableNumber: 3, text: 'Ta vare på matjorda.' },
  ...{ namedPersonId: null, source: 'table', clientKey: uuid(504), version: 1 },
  ...{ madeAt: at('2026-11-19T17:30:00.000Z'), withdrawnAt: null },
  ...overrides,
});
const closed = { kind: 'closed', basis: 'koml. § 11-5', decision: 'Lukket.' } as const;

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
});

type Given = { readonly contribution?: Partial<Contribution>; readonly direction?: Partial<Direction>; readonly isClosed?: boolean }; // prettier-ignore

/** A contribution that a direction carries, in a theme, asked about. */
const said = ({ contribution, direction, isClosed = false }: Given = {}) =>
  town.tx(async (tx) => {
    await tx.rounds.save(aClosedRound(isClosed ? { openness: closed } : {}));
    await tx.contributions.add(aContribution(contribution));
    await tx.themes.save(aTheme(ids));
    await tx.themes.put(ids.theme, [ids.contribution]);
    await tx.directions.save(aDirection(ids, { ...direction }));
    await tx.verifications.save(aVerification(ids, { roundId: isClosed ? ids.round : null }));
  });

/** The direction written into a paragraph that was heard, adopted, made a goal and reported on. */
const carriedOut = () =>
  town.tx(async (tx) => {
    const frozenAt = at('2026-12-01T08:00:00.000Z');
    await tx.texts.add({ id: ids.textId, processId: ids.process, title: 'Plan', isExample: false });
    await tx.texts.addVersion(aVersion({ label: 'hearing', frozenAt }));
    await tx.hearings.save(aSentHearing({ version: 1 }));
    const verdict = { outcome: 'partly', by: ids.planner, at: frozenAt } as const;
    await tx.hearings.saveStatement(
      aStatement({
        ...{ paragraphIds: [paragraphId('a')], verdict, why: 'Noe av det.' },
        ...{ senderKind: 'private-person', sender: 'Kari Hansen' },
      }),
    );
    const adopted = { version: 2, label: 'adopted', frozenAt, paragraphs: paragraphs('a now', 'b') } as const; // prettier-ignore
    await tx.texts.addVersion(aVersion(adopted));
    await tx.adoptions.add({
      ...{ id: uuid(605), processId: ids.process, bodyId: ids.body, decidedOn: on('2027-01-20') },
      ...{
        reference: '4/27',
        decision: 'Vedtatt.',
        votes: null,
        voteText: '',
        replacedPlanIds: [],
      },
      ...{ text: { id: ids.textId, version: 2 }, recordedBy: ids.planner, recordedAt: frozenAt },
      isExample: false,
    });
    await tx.goals.save(aGoal('strategy', '1', null, { id: uuid(610) }));
    await tx.goals.save(aGoal('assignment', '1.1', uuid(610), { id: uuid(611) }));
    await tx.goals.saveReport({
      ...{ id: uuid(612), goalId: uuid(611), period: 'Tertialrapport 1-27', status: 'on-track' },
      ...{ reportedOn: on('2027-06-01'), text: 'To avtaler.', isExample: false },
    });
    const link = { textId: ids.textId, paragraphId: paragraphId('a') };
    await tx.texts.addGoalLink({ ...link, goalId: uuid(610) });
    await tx.texts.saveDirectionLink({
      ...{ ...link, directionId: ids.direction, why: 'Som bedt om.', version: 1 },
      verdict: { outcome: 'followed', by: ids.planner, at: frozenAt },
    });
  });

type Who = Parameters<Town['by']>[0];
const thread = (who: Who, id = ids.contribution) => seeThread(app.deps)(town.by(who), id);
const inputs = (who: Who, place: ThreadPlace) => seeInputs(app.deps)(town.by(who), place);
const missing = { refused: true, refusal: { code: 'not-found' } };

describe('the thread of an input', () => {
  it('goes from the table to the report, with words at every stop', async () => {
    await said();
    await carriedOut();
    const outcome = await thread('ola');
    expect(outcome).toMatchObject({
      value: {
        contribution: { text: 'Ta vare på matjorda.', tableNumber: 3, body: 'Kommunestyret', person: null }, // prettier-ignore
        reached: 'report',
        themes: [{ title: 'Jordvern' }],
        directions: [
          {
            ...{ text: 'Matjorda skal vernes', stance: 'carries', versions: [{ version: 1 }] },
            paragraphs: [
              {
                draft: { text: 'a', isSentOut: true },
                hearing: { statements: [{ verdict: 'partly', why: 'Noe av det.' }] },
                adoption: { outcome: 'changed', adopted: { text: 'a now' }, body: 'Kommunestyret' },
                ...{ verdict: 'followed', why: 'Som bedt om.' },
                goals: [{ reports: [{ period: 'Tertialrapport 1-27', text: 'To avtaler.' }] }],
              },
            ],
          },
        ],
      },
    });
    // Whoever did not ask to be named is not: neither who spoke in the hearing, nor who wrote or judged.
    expect(JSON.stringify(outcome)).not.toMatch(/Hansen|Petra|Fredrik/);
  });

  it('tells how far an input has come that nobody has worked with yet', async () => {
    await town.tx(async (tx) => {
      await tx.rounds.save(aClosedRound());
      await tx.contributions.add(aContribution());
    });
    expect(await thread('ola')).toMatchObject({ value: { reached: 'contribution', themes: [], directions: [] } }); // prettier-ignore
  });

  it('names somebody who asked for it, and does not repeat what was taken back', async () => {
    await said({ contribution: { namedPersonId: ids.kari, tableNumber: null, source: 'person' } });
    expect(await thread('ola')).toMatchObject({ value: { contribution: { person: 'Kari Nordmann' } } }); // prettier-ignore
    await town.tx(async (tx) => {
      const stored = await tx.contributions.forChange(uuid(504));
      if (stored) await tx.contributions.save({ ...stored, withdrawnAt: stored.madeAt, version: 2 }); // prettier-ignore
    });
    expect(await thread('ola')).toMatchObject({ value: { contribution: { isWithdrawn: true, text: '' } } }); // prettier-ignore
  });

  it('does not exist for those who may not see the meeting, from either end', async () => {
    await said({ isClosed: true });
    await carriedOut();
    expect(await thread('planner')).toEqual(missing);
    expect(await inputs('planner', { kind: 'direction', directionId: ids.direction })).toEqual(missing); // prettier-ignore
    const goal = await inputs('planner', { kind: 'goal', goalId: uuid(610) });
    expect(goal).toMatchObject({ value: { directions: [] } });
    const text = await seeText(app.deps)(town.by('planner'), ids.process);
    expect(JSON.stringify(text)).not.toContain('Matjorda');
    expect(await thread('ola')).toMatchObject({ value: { reached: 'report' } });
    expect(await thread('facilitator')).toMatchObject({ value: { reached: 'report' } });
  });

  it('does not exist in another municipality, nor where there is none', async () => {
    await said();
    expect(await thread('ola', uuid(999))).toEqual(missing);
    const other = await aTown(app);
    expect(await seeThread(app.deps)(other.by('ola'), ids.contribution)).toEqual(missing);
  });

  it('is walked backwards from a goal, a paragraph and a direction', async () => {
    await said();
    await carriedOut();
    const expected = {
      value: { directions: [{ id: ids.direction, inputs: [{ id: ids.contribution, stance: 'carries', tableNumber: 3 }] }] }, // prettier-ignore
    };
    expect(await inputs('ola', { kind: 'goal', goalId: uuid(610) })).toMatchObject(expected);
    const place = { kind: 'paragraph', textId: ids.textId, paragraphId: paragraphId('a') } as const;
    expect(await inputs('ola', place)).toMatchObject(expected);
    const direction = { kind: 'direction', directionId: ids.direction } as const;
    expect(await inputs('ola', direction)).toMatchObject(expected);
    expect(await inputs('ola', { ...place, paragraphId: paragraphId('x') })).toEqual(missing);
  });
});

describe('tying a paragraph to directions', () => {
  const tie = (directionIds: readonly string[], who: Who = 'planner') =>
    linkDirections(app.deps)(town.by(who), ids.textId, paragraphId('a'), directionIds);
  const judge = (seen: number, why: string) =>
    judgeDirection(app.deps)(
      town.by('planner'),
      { textId: ids.textId, paragraphId: paragraphId('a'), directionId: ids.direction },
      { outcome: 'changed', why },
      seen,
    );
  beforeEach(async () => {
    await town.tx(async (tx) => {
      await tx.texts.add({ id: ids.textId, processId: ids.process, title: 'Plan', isExample: false }); // prettier-ignore
      await tx.texts.addVersion(aVersion());
    });
  });

  it('takes those of the process that the writer may see, and no others', async () => {
    await said();
    expect(await tie([uuid(998)])).toEqual(missing);
    expect(await tie([ids.direction], 'ola')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await tie([ids.direction])).toMatchObject({ refused: false });
    const text = await seeText(app.deps)(town.by('planner'), ids.process);
    expect(text).toMatchObject({
      value: { text: { paragraphs: [{ directions: [{ text: 'Matjorda skal vernes' }] }, {}, {}] } },
    });
  });

  it('says what became of each, with why, and tells the second of two what the first said', async () => {
    await said();
    await tie([ids.direction]);
    expect(await judge(1, 'Bare utenfor sentrum.')).toMatchObject({ refused: false });
    expect(await judge(1, 'Sent.')).toMatchObject({
      refusal: { code: 'version-conflict', theirs: { verdict: 'changed', why: 'Bare utenfor sentrum.' } }, // prettier-ignore
    });
    await tie([]);
    expect(await judge(2, 'Borte.')).toEqual(missing);
  });
});
