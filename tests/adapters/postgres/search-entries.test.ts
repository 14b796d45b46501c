import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../../src/app/ports/stores.ts';
import { aDatabase } from '../../support/a-database.ts';
import { idsOf } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';

const ids = idsOf('a');
const titles = [
  'Temaplan for klimatilpasning',
  'Klimaplan 2019',
  'Kommunedelplan for Sandvika',
  'Boligplan',
  'Plan for boliger folk har råd til',
  'Strategi for frivillighet',
  'Vann & avløp (hovedplan) 50 %',
  'Områdeplan for Hamang',
  'Økonomiplan 2024–2027 for «Østerås»',
  'ÅRSBUDSJETT',
] as const;

describe('searching plans', () => {
  let house: House;
  beforeAll(async () => {
    house = await aHouse();
    await run(async (tx) => {
      for (const [index, title] of titles.entries())
        await tx.planRegister.savePlan(
          aRegisteredPlan(`plan-${index}`, {
            ...{ id: ids.objectId(200 + index), title },
            ...(title === 'Strategi for frivillighet' && {
              ...{ themes: ['nærmiljø'], summary: 'Slik støtter kommunen organisasjonene.' },
            }),
            ...(title === 'Klimaplan 2019' && { status: 'replaced' as const }),
          }),
        );
    });
  });
  afterAll(() => house[Symbol.asyncDispose]());
  const run = <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
    house.unitOfWork.run(house.a, work);
  const aNew = (number: number, title: string) =>
    aRegisteredPlan(`plan-${number}`, { id: ids.objectId(number), title });
  const save = (number: number, title: string) =>
    run((tx) => tx.planRegister.savePlan(aNew(number, title)));
  const found = async (text: string, limit = 10): Promise<readonly string[]> =>
    (await run((tx) => tx.plans.search(text, limit))).map(({ title }) => title);

  it('finds a word in its other forms', async () => {
    expect(await found('bolig')).toEqual(['Boligplan', 'Plan for boliger folk har råd til']);
    expect(await found('boligene')).toContain('Plan for boliger folk har råd til');
    expect(await found('organisasjon')).toEqual(['Strategi for frivillighet']);
  });

  it('finds a word by its beginning, also while it is typed', async () => {
    expect(await found('sandv')).toEqual(['Kommunedelplan for Sandvika']);
    expect(await found('friv strat')).toEqual(['Strategi for frivillighet']);
  });

  it('finds by theme and by key', async () => {
    expect(await found('nærmiljø')).toEqual(['Strategi for frivillighet']);
    expect(await found('plan-2')).toContain('Kommunedelplan for Sandvika');
  });

  const misspelt = [
    'hamang',
    'sandvika',
    'frivillighet',
    'klimatilpasning',
    'boliger',
    'organisasjonene',
    'østerås',
    'områdeplan',
    'årsbudsjett',
  ];
  it.each(misspelt)('finds “%s” with any one letter wrong or missing', async (word) => {
    const right = await found(word);
    expect(right.length).toBeGreaterThan(0);
    for (let place = 0; place < word.length; place += 1) {
      const wrong = `${word.slice(0, place)}x${word.slice(place + 1)}`;
      const missing = word.slice(0, place) + word.slice(place + 1);
      expect(await found(wrong), wrong).toEqual(expect.arrayContaining([right[0]]));
      expect(await found(missing), missing).toEqual(expect.arrayContaining([right[0]]));
    }
  });

  const økonomiplan = ['økonomiplan', 'ØKONOMI', 'østerås', '2027', '«Østerås»'];
  it.each(økonomiplan)('takes capital and Norwegian letters, dashes and quotes as they are: “%s”', async (text) => {
    expect(await found(text)).toEqual(['Økonomiplan 2024–2027 for «Østerås»']);
  }); // prettier-ignore

  it('holds Norwegian letters for letters where one is wrong, missing or not on the keyboard', async () => {
    const økonomi = 'Økonomiplan 2024–2027 for «Østerås»';
    for (const text of ['østerls', 'sterås', 'østrås', 'østerå', 'øsæerås', 'osteras', 'økonåmiplan'])
      expect(await found(text), text).toEqual([økonomi]);
    for (const text of ['årsbudsjet', 'årsbodsjett', 'arsbudsjett'])
      expect(await found(text), text).toEqual(['ÅRSBUDSJETT']);
  }); // prettier-ignore

  it('wants every word to be there', async () => {
    expect(await found('plan sandvika')).toEqual(['Kommunedelplan for Sandvika']);
    expect(await found('sandvika romfart')).toEqual([]);
  });

  it('puts the title that was typed first, and what has ended last', async () => {
    expect((await found('klima')).at(-1)).toBe('Klimaplan 2019');
    expect((await found('boligplan'))[0]).toBe('Boligplan');
  });

  it('puts the title that was typed first whatever signs stand between its words', async () => {
    await save(210, 'Temaplan idrett kultur friluft');
    await save(211, 'Idrett, kultur & friluft');
    expect((await found('idrett, kultur & friluft'))[0]).toBe('Idrett, kultur & friluft');
  });

  it('finds letters that a Mac has written as two signs, however they are typed', async () => {
    const title = 'Bla\u030Agro\u0308nn struktur';
    await save(212, title);
    for (const text of ['blågrönn', 'bla\u030Agro\u0308nn', 'blagronn', 'blåkrönn'])
      expect(await found(text), text).toEqual([title]);
  });

  it('lets two bring the same new words at once in whatever order: nobody waits, and each is found', async () => {
    await using database = await aDatabaseToThrowAway();
    const [one, other] = [await database.writer(), await database.writer()];
    const bring = (client: pg.Client, word: string) =>
      client.query('select radslag.keep_words($1, $2)', [idsOf('a').municipality, word]);
    await bring(one, 'alfafunksjon');
    await bring(other, 'omegafunksjon');
    await bring(one, 'omegafunksjon'); // waited for the other, who waited for this one: a ring
    await bring(other, 'alfafunksjon');
    await Promise.all([one.query('commit'), other.query('commit')]);
  });

  it('gives no more than was asked for', async () => {
    expect(await found('plan', 2)).toHaveLength(2);
  });

  const nothing = ['', '   ', '%', "'; drop table plan; --", '& | ! <->', '🙂', '\\', '():*'];
  it.each(nothing)('finds nothing for “%s”, and fails on nothing', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('takes ten thousand characters, and words that are everywhere', async () => {
    expect(await found('sandvika '.repeat(1200))).toEqual(['Kommunedelplan for Sandvika']);
    expect(await found('x'.repeat(10_000))).toEqual([]);
    expect(await found('for')).toContain('Temaplan for klimatilpasning');
    expect(await found('50 %')).toEqual(['Vann & avløp (hovedplan) 50 %']);
  });

  it('finds what a plan is called now, and no longer what it was called', async () => {
    const id = ids.objectId(203);
    await run(async (tx) => {
      const plan = await tx.planRegister.byId(id);
      if (plan) await tx.planRegister.savePlan({ ...plan, title: 'Bustadplan', version: 2 });
    });
    expect(await found('bustad')).toEqual(['Bustadplan']);
    expect(await found('boligplan')).not.toContain('Bustadplan');
  });

  it('finds nothing of another municipality’s', async () => {
    const theirs = await house.unitOfWork.run(house.b, (tx) => tx.plans.search('sandvika', 10));
    expect(theirs).toEqual([]);
  });

  it('finds goals the same way', async () => {
    const [goal] = await run((tx) => tx.goals.all());
    const word = goal?.title.split(' ').find(({ length }) => length >= 6) ?? '';
    const hits = await run((tx) => tx.goals.search(`${word.slice(0, 3)}${word.slice(4)}x`, 5));
    expect(hits.map(({ id }) => id)).toContain(goal?.id);
    const theirs = await house.unitOfWork.run(house.b, (tx) => tx.goals.search(word, 50));
    expect(theirs.map(({ id }) => id)).not.toContain(goal?.id);
  });
});

/** Two who write at the same moment, in a database of their own; whoever would wait for the other fails instead. */
async function aDatabaseToThrowAway() {
  const database = await aDatabase();
  const clients: pg.Client[] = [];
  return {
    async writer(): Promise<pg.Client> {
      const client = new pg.Client({ connectionString: database.appUrl });
      clients.push(client);
      await client.connect();
      await client.query('begin');
      await client.query("select set_config('radslag.municipality', $1, true)", [idsOf('a').municipality]); // prettier-ignore
      await client.query("set local lock_timeout = '2s'");
      return client;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(clients.map((client) => client.end()));
      await database.drop();
    },
  };
}
