import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import { exportResults } from '../../../src/app/polls/export-results.ts';
import { seeEarlier } from '../../../src/app/polls/see-earlier.ts';
import { seePoll } from '../../../src/app/polls/see-polls.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import {
  aClosedPoll,
  aDraftPoll,
  anAnswer,
  anOpenPoll,
  chosen,
  whatMatters,
  whereToGrow,
} from '../../support/builders/a-poll.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { optionOf, stepsOf, voices } from './a-sealed-poll.ts';

/** Deputies are let in as guests, so that each party has three. */
const deputiesToo = () => ({
  kind: 'body' as const,
  guestIds: [ids.deputyA, ids.deputyB],
  disqualifiedIds: [],
});

type Who = Parameters<Town['by']>[0];
let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
  await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
});

const answer = (who: Who, optionId: string = ids.north, pollId: string = ids.poll) =>
  answerPoll(app.deps)(town.by(who), { pollId, choices: anAnswer(optionId, { [ids.care]: 2 }) });
const fileOf = async (who: Who, format: 'csv' | 'json' | 'xlsx', pollId: string = ids.poll) => {
  const file = await exportResults(app.deps)(town.by(who), pollId, format);
  return file.refused ? file.refusal.code : new TextDecoder().decode(file.value.bytes);
};
const jsonOf = async (who: Who, pollId: string = ids.poll) =>
  JSON.parse(await fileOf(who, 'json', pollId)) as Record<string, unknown>;

function withoutNames<Results extends { readonly byName: unknown }>(results: Results) {
  const { byName: _names, ...others } = results;
  return others;
}

describe('results as a file', () => {
  it('hold the sums of a closed poll, one figure in each row', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll()));
    for (const who of ['ola', 'kari', 'per'] as const) await answer(who);
    await closePoll(app.deps)(town.by('facilitator'), ids.poll, 1);
    const lines = (await fileOf('ola', 'csv')).split('\r\n');
    expect(lines.slice(0, 6)).toEqual([
      'Nr.;Spørsmål;Slag;Svar;Hva som er talt;Verdi;Hvem',
      ';Retning for veksten;;;Spurt;4;Alle',
      ';Retning for veksten;;;Har svart;3;Alle',
      '1;Hvor skal det vokse?;Velg ett;Sandvika nord;Antall;3;Alle',
      '1;Hvor skal det vokse?;Velg ett;Hamang;Antall;0;Alle',
      '2;Hva er viktigst?;Fordel poeng;Boliger;Poeng;0;Alle',
    ]);
    const book = await exportResults(app.deps)(town.by('ola'), ids.poll, 'xlsx');
    expect(book).toMatchObject({ value: { name: 'resultater-2026-11-20.xlsx' } });
  });

  it.each(['ola', 'chair', 'facilitator', 'clerk', 'planner'] as const)(
    'hold for %s exactly what the page shows, while it is open and when it is closed',
    async (who) => {
      await town.tx((tx) => tx.polls.save(anOpenPoll()));
      const asOnThePage = async () => {
        const page = await seePoll(app.deps)(town.by(who), ids.poll);
        expect(page.refused).toBe(false);
        if (page.refused) return null;
        const { resultsHidden, answered, eligible } = page.value;
        // Names stay on the page.
        const results = page.value.results && withoutNames(page.value.results);
        const file = await jsonOf(who);
        expect(file).toMatchObject({ schemaVersion: 1, results, resultsHidden, answered, eligible }); // prettier-ignore
        if (results === null) {
          const lines = (await fileOf(who, 'csv')).trim().split('\r\n');
          expect(lines).toHaveLength(4);
          expect(JSON.stringify([file, lines])).not.toContain('Sandvika');
        }
        return resultsHidden;
      };
      await answer('kari');
      await answer('per');
      expect(await asOnThePage()).not.toBeNull();
      await answer('ola');
      expect(await asOnThePage()).toBe(
        who === 'ola' ? null : who === 'chair' ? 'until-answered' : 'until-closed',
      );
      await closePoll(app.deps)(town.by('facilitator'), ids.poll, 1);
      expect(await asOnThePage()).toBeNull();
    },
  );

  it('hold no names, also of a poll whose page shows who answered what', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll({ visibility: 'named' })));
    for (const who of ['ola', 'kari', 'per'] as const) await answer(who);
    await closePoll(app.deps)(town.by('facilitator'), ids.poll, 1);
    const page = await seePoll(app.deps)(town.by('ola'), ids.poll);
    expect(page).toMatchObject({ value: { results: { byName: [{}, {}, {}] } } });
    for (const format of ['json', 'csv'] as const) {
      const file = await fileOf('ola', format);
      expect(file).toContain('Sandvika nord');
      for (const personId of [ids.ola, ids.kari, ids.per]) expect(file).not.toContain(personId);
      expect(file).not.toMatch(/Ola|Kari|byName/);
    }
  });

  it.each([
    ['by-party', true],
    ['named', true],
    ['sums', false],
  ] as const)('hold what each party answered where that is said to be shown, and nowhere else: %s', async (visibility, isShown) => {
    const seats = { ola: 'A', chair: 'A', kari: 'B', per: 'B', deputyA: 'A', deputyB: 'B' } as const;
    await town.tx((tx) => tx.polls.save(anOpenPoll({ visibility, audience: { ...deputiesToo(), bodyId: ids.body } })));
    for (const who of ['ola', 'chair', 'kari', 'per', 'deputyA', 'deputyB'] as const)
      await answer(who, seats[who] === 'A' ? ids.north : ids.south);
    await closePoll(app.deps)(town.by('facilitator'), ids.poll, 1);
    const page = await seePoll(app.deps)(town.by('ola'), ids.poll);
    const groups = page.refused ? [] : (page.value.results?.byParty ?? []);
    expect(groups.length > 0, visibility).toBe(isShown);
    const lines = (await fileOf('ola', 'csv')).trim().split('\r\n').map((line) => line.split(';'));
    const whose = new Set(lines.slice(1).map((line) => line.at(-1)));
    expect(whose.size).toBe(1 + groups.length);
    // Figure by figure what the page shows: no group of its own making, and none under three.
    for (const group of groups) {
      expect(group.answered).toBeGreaterThanOrEqual(3);
      const own = lines.filter((line) => line.at(-1)?.includes(group.parties[0] ?? '?'));
      expect(own.filter(([, , , given]) => given === 'Sandvika nord' || given === 'Hamang').map((line) => Number(line[5])))
        .toEqual(group.questions[0]?.kind === 'single-choice' ? group.questions[0].options.map(({ value }) => value) : []);
    }
    expect(await jsonOf('ola')).toMatchObject({ results: { byParty: isShown ? groups : null } });
  }); // prettier-ignore

  it('say that too few have answered instead of what they answered', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll({ resultsWhen: 'at-once' })));
    await answer('ola');
    await answer('kari');
    expect(await fileOf('ola', 'csv')).toContain('Resultatene vises ikke;Færre enn tre har svart');
    expect(await jsonOf('facilitator')).toMatchObject({ results: null, resultsHidden: 'too-few' });
  });

  it('hold nothing of sealed answers before they are opened and shuffled', async () => {
    const steps = stepsOf(app, town, uuid(777));
    await steps.draft();
    await steps.open();
    for (const [place, personId] of voices.entries())
      await steps.answer(personId, optionOf(uuid(777), place));
    expect(await jsonOf('facilitator', uuid(777))).toMatchObject({ results: null, resultsHidden: 'until-closed' }); // prettier-ignore
    await steps.close();
    expect(await jsonOf('facilitator', uuid(777))).toMatchObject({ results: null, resultsHidden: 'being-opened' }); // prettier-ignore
    await steps.openBallots();
    const opened = await jsonOf('ola', uuid(777));
    expect(opened).toMatchObject({ answered: 4, resultsHidden: null });
    expect(JSON.stringify(opened)).not.toContain(ids.ola);
  });

  it('are nobody’s of a draft, but of those who prepare polls', async () => {
    await town.tx((tx) => tx.polls.save(aDraftPoll()));
    expect(await fileOf('ola', 'csv')).toBe('not-found');
    expect(await fileOf('facilitator', 'csv')).toContain('Spørringen er ikke åpnet ennå');
    expect(await fileOf('facilitator', 'csv', uuid(999))).toBe('not-found');
  });
});

describe('what was asked before', () => {
  const earlier = uuid(701);
  const everybody = ['ola', 'kari', 'per', 'chair'] as const;
  /** The same question, with ids of its own, asked and closed before. */
  const askedBefore = async (who: readonly Who[], overrides: Parameters<typeof anOpenPoll>[0] = {}) => {
    const question = { ...whereToGrow, id: uuid(702), options: [
      { ...whereToGrow.options[0], id: uuid(703) }, { ...whereToGrow.options[1], id: uuid(704) }
    ] };
    await town.tx((tx) => tx.polls.save(anOpenPoll({ id: earlier, questions: [question],
      state: { status: 'open', openedAt: at('2026-11-10T08:00:00.000Z'), closesAt: at('2026-11-25T08:00:00.000Z') },
      ...overrides })));
    for (const one of who)
      await answerPoll(app.deps)(town.by(one), { pollId: earlier, choices: { [uuid(702)]: chosen(uuid(704)) } });
    await closePoll(app.deps)(town.by('facilitator'), earlier, 1);
  }; // prettier-ignore
  const askedNow = async (who: readonly Who[]) => {
    await town.tx((tx) => tx.polls.save(anOpenPoll({ questions: [whereToGrow, whatMatters] })));
    for (const one of who) await answer(one);
  };
  const see = (who: Who = 'ola') => seeEarlier(app.deps)(town.by(who), ids.poll);
  const close = () => closePoll(app.deps)(town.by('facilitator'), ids.poll, 1);
  const nothing = { refused: false, value: { askings: [], phase: expect.any(String) as string } };

  it('stands beside what the same question came to now, when both are closed', async () => {
    await askedBefore(everybody);
    await askedNow(everybody);
    expect(await see()).toEqual(nothing);
    await close();
    expect(await see()).toMatchObject({
      value: {
        askings: [
          {
            ...{ pollId: earlier, answered: 4 },
            questions: [
              {
                questionId: whereToGrow.id,
                result: { options: [{ value: 0 }, { label: 'Hamang', value: 4 }] },
              },
            ],
          },
        ],
      },
    });
  });

  it('is not shown where the difference is one or two people of a few', async () => {
    await askedBefore(['ola', 'kari', 'per']);
    await askedNow(everybody);
    await close();
    expect(await see()).toEqual(nothing);
  });

  it('is not shown where fewer than three answered', async () => {
    await askedBefore(['ola', 'kari']);
    await askedNow(everybody);
    await close();
    expect(await see()).toEqual(nothing);
  });

  it('is not shown of what the reader may not see on its own page', async () => {
    await askedBefore(everybody, {
      ...{ roundId: null, openness: { kind: 'closed', basis: { code: 'kommuneloven-11-5' } } as never },
    }); // prettier-ignore
    await askedNow(everybody);
    await close();
    const page = await seePoll(app.deps)(town.by('planner'), earlier);
    const seen = await see('planner');
    expect(page.refused).toBe(true);
    expect(seen).toEqual(nothing);
  });

  it('is nothing where another question was asked, or none', async () => {
    await askedNow(everybody);
    await town.tx((tx) => tx.polls.save(aClosedPoll({ id: earlier, questions: [{ ...whatMatters, budget: 100 }] }))); // prettier-ignore
    await close();
    expect(await see()).toEqual(nothing);
    expect(await seeEarlier(app.deps)(town.by('ola'), uuid(999))).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
