import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { seeHome } from '../../../src/app/home/see-home.ts';
import {
  answerLesson,
  forgetTraining,
  readLesson,
} from '../../../src/app/training/go-through-lessons.ts';
import { seeTraining } from '../../../src/app/training/see-training.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

type Who = Parameters<Town['by']>[0];
let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-05T08:00:00.000Z'));
});

const training = async (who: Who, of: Town = town) => {
  const seen = await seeTraining(app.deps)(of.by(who));
  if (seen.refused) throw new Error('refused');
  return seen.value;
};
const doneBy = async (who: Who, of: Town = town) =>
  (await training(who, of)).lessons.filter(({ doneOn }) => doneOn !== null).map(({ key }) => key);
/** Who leads the phase: the one question of the town, which has no plans. */
const theQuestion = async (who: Who) =>
  (await training(who)).lessons.find(({ key }) => key === 'how-we-work')!.questions[0]!;
const answer = async (who: Who, optionId: string) =>
  answerLesson(app.deps)(town.by(who), {
    lesson: 'how-we-work',
    questionId: (await theQuestion(who)).id,
    optionId,
  });

describe('training', () => {
  it('is offered by what is coming, also in a municipality without plans, and never shows what is right', async () => {
    const seen = await training('ola');
    expect(seen.offered).toEqual({
      lesson: 'needs',
      why: 'Fordi «Planstrategi 2027–31» er i fasen «Politiske verksteder».',
    });
    expect(JSON.stringify(seen)).not.toMatch(/rightId|because/);
  });

  it('tells at once whether an answer was right and why, and goes on from there', async () => {
    expect(await answer('ola', 'administration')).toMatchObject({
      value: {
        isRight: false,
        rightId: 'politics',
        because: 'Politikken leder fasen «Politiske verksteder».',
        training: { lessons: expect.arrayContaining([expect.objectContaining({ key: 'how-we-work', doneOn: '2026-11-05' })]) as unknown },
      },
    });
    expect(await answer('ola', 'politics')).toMatchObject({ value: { isRight: true } });
  }); // prettier-ignore

  it('is refused as "lesson-changed" when the question is no longer asked', async () => {
    const given = { lesson: 'status', questionId: 'newest:1', optionId: '1' } as const;
    expect(await answerLesson(app.deps)(town.by('ola'), given)).toEqual({
      refused: true,
      refusal: { code: 'lesson-changed' },
    });
  });

  it('passes over on the home page what one has been through', async () => {
    await readLesson(app.deps)(town.by('ola'), 'needs');
    expect((await seeHome(app.deps)(town.by('ola'))).understand).toMatchObject({
      lesson: 'how-we-work',
      done: 1,
      lessons: 5,
    });
    expect((await seeHome(app.deps)(mintMember(town.scope, ids.ola, []))).understand).toBeNull();
  });

  it('begins anew when one asks for it', async () => {
    await readLesson(app.deps)(town.by('ola'), 'needs');
    await readLesson(app.deps)(town.by('kari'), 'needs');
    await forgetTraining(app.deps)(town.by('ola'));
    expect(await doneBy('ola')).toEqual([]);
    expect(await doneBy('kari')).toEqual(['needs']);
  });

  it('is one in two places at once: answers from the tab and a card do not wipe each other out', async () => {
    await Promise.all([
      readLesson(app.deps)(town.by('ola'), 'needs'),
      readLesson(app.deps)(town.by('ola'), 'status'),
      answer('ola', 'politics'),
    ]);
    expect(await doneBy('ola')).toEqual(['status', 'needs', 'how-we-work']);
  });
});

describe('what somebody has been through', () => {
  beforeEach(async () => {
    await readLesson(app.deps)(town.by('ola'), 'needs');
    await answer('ola', 'administration');
  });

  it('is seen by that person alone, whatever role another has', async () => {
    for (const who of ['planner', 'facilitator', 'administrator', 'directorStaff', 'clerk', 'kari'] as const)
      expect(await doneBy(who)).toEqual([]);
    expect(await doneBy('ola', await aTown(app))).toEqual([]);
  }); // prettier-ignore

  it('is not among what a transaction of the municipality can read, unless it is the person’s own', async () => {
    const all = 'select person_id, lesson, answered from radslag.training_progress';
    expect(await rowsOf(app, town.municipality.id, all)).toEqual([]);
    const theirs = await town.tx(async (tx) => {
      await tx.training.progressOf(town.by('planner'));
      return tx.training.progressOf(town.by('planner'));
    });
    expect(theirs).toEqual([]);
  });

  it('holds neither what was answered nor whether it was right', async () => {
    const own = await town.tx((tx) => tx.training.progressOf(town.by('ola')));
    expect(own.find(({ lesson }) => lesson === 'how-we-work')).toEqual({
      lesson: 'how-we-work',
      answered: [`phase-lead:${ids.phase}`],
      doneOn: '2026-11-05',
    });
  });

  it('leaves no trace in the audit log', async () => {
    expect(await town.audit()).toEqual([]);
  });
});
