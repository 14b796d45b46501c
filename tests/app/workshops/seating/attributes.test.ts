import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { swapSeats } from '../../../../src/app/workshops/seating/change-seating.ts';
import {
  chooseAttribute,
  dropAttribute,
  registerValue,
} from '../../../../src/app/workshops/seating/keep-attributes.ts';
import { keepSeating, proposeSeating } from '../../../../src/app/workshops/seating/propose-seating.ts'; // prettier-ignore
import {
  seeAttributes,
  seeOwnAttributes,
} from '../../../../src/app/workshops/seating/see-attributes.ts';
import { seeSeating } from '../../../../src/app/workshops/seating/see-seating.ts';
import { loadWorkshop } from '../../../../src/app/workshops/seating/workshop-facts.ts';
import { aTown } from '../../../support/a-town.ts';
import type { Town } from '../../../support/a-town.ts';
import { anApp } from '../../../support/an-app.ts';
import type { App } from '../../../support/an-app.ts';
import { aPublishedRound } from '../../../support/builders/a-round.ts';
import { ids, uuid } from '../../../support/builders/ids.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  await town.tx((tx) => tx.rounds.save(aPublishedRound()));
});

const admin = () => town.by('administrator');
const firstTerm = {
  ...{ name: 'Første periode', values: ['ja', 'nei'] },
  ...{ legalBasis: 'GDPR art. 6 nr. 1 bokstav e', purpose: 'Nye og erfarne ved samme bord' },
};
const wishes = { tableCount: 2, seed: 1, pins: [], apart: [] };
const valueOf = <T>(outcome: { refused: false; value: T } | { refused: true; refusal: { code: string } }): T => {
  if (outcome.refused) throw new Error(outcome.refusal.code);
  return outcome.value;
}; // prettier-ignore
const choose = async () => valueOf(await chooseAttribute(app.deps)(admin(), firstTerm)).id;
const register = (id: string, personId: string, value: string | null) =>
  registerValue(app.deps)(admin(), id, personId, value);
const keep = async () => {
  const { mark } = valueOf(await proposeSeating(app.deps)(town.by('facilitator'), ids.round, wishes)); // prettier-ignore
  valueOf(await keepSeating(app.deps)(town.by('facilitator'), ids.round, wishes, { version: 0, mark })); // prettier-ignore
};
const scoresSeenBy = async (who: Parameters<Town['by']>[0]) =>
  valueOf(await seeSeating(app.deps)(town.by(who), ids.round)).seating;

describe('while no attribute is chosen', () => {
  it('nothing of anybody is read for the seating, and nothing is shown', async () => {
    const read = await town.tx((tx) =>
      loadWorkshop(
        {
          ...tx,
          seatingAttributes: {
            ...tx.seatingAttributes,
            values: () => Promise.reject(new Error('values were read')),
          },
        },
        aPublishedRound(),
      ),
    );
    expect(read.registered.size).toBe(0);
    await keep();
    expect((await scoresSeenBy('ola'))?.scores.attributes).toEqual([]);
    expect((await scoresSeenBy('ola'))?.seed).toBe(1);
    expect(valueOf(await seeAttributes(app.deps)(admin()))).toEqual({ attributes: [], people: [] });
  });

  it('nothing can be stored of anybody', async () => {
    expect(await register(uuid(77), ids.ola, 'ja')).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await town.tx((tx) => tx.seatingAttributes.values())).toEqual([]);
  });
});

describe('an attribute that is chosen', () => {
  it('is chosen, registered and dropped by administrators alone', async () => {
    const id = await choose();
    for (const who of ['facilitator', 'planner', 'ola', 'clerk'] as const) {
      const by = town.by(who);
      const denied = { refusal: { code: 'not-allowed', action: 'administer' } };
      expect(await chooseAttribute(app.deps)(by, firstTerm)).toMatchObject(denied);
      expect(await dropAttribute(app.deps)(by, id)).toMatchObject(denied);
      expect(await registerValue(app.deps)(by, id, ids.ola, 'ja')).toMatchObject(denied);
      expect(await seeAttributes(app.deps)(by)).toMatchObject(denied);
    }
  });

  it('is registered of elected members only, with a value that it has', async () => {
    const id = await choose();
    expect(await register(id, ids.clerk, 'ja')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await register(id, ids.ola, 'kanskje')).toMatchObject({
      refusal: { code: 'no-such-value' },
    });
    expect(await register(id, ids.ola, 'ja')).toMatchObject({ refused: false });
    expect(await register(id, ids.ola, 'nei')).toMatchObject({ refused: false });
    expect(await town.tx((tx) => tx.seatingAttributes.valuesOf(ids.ola))).toEqual([
      { attributeId: id, personId: ids.ola, value: 'nei' },
    ]);
    await register(id, ids.ola, null);
    expect(await town.tx((tx) => tx.seatingAttributes.valuesOf(ids.ola))).toEqual([]);
  });

  it('is seen by whom it is about, with why and on what basis, and of others nothing', async () => {
    const id = await choose();
    await register(id, ids.ola, 'ja');
    const { name, legalBasis, purpose } = firstTerm;
    const own = async (who: Parameters<Town['by']>[0]) =>
      valueOf(await seeOwnAttributes(app.deps)(town.by(who))).attributes;
    expect(await own('ola')).toEqual([{ id, name, legalBasis, purpose, value: 'ja' }]);
    expect(await own('facilitator')).toEqual([{ id, name, legalBasis, purpose, value: null }]);
  });

  it('is deleted of everybody when it is dropped; the audit log says how many, and never what', async () => {
    const id = await choose();
    await register(id, ids.ola, 'ja');
    expect(await dropAttribute(app.deps)(admin(), id)).toMatchObject({ refused: false });
    expect(await town.tx((tx) => tx.seatingAttributes.values())).toEqual([]);
    expect(await town.tx((tx) => tx.seatingAttributes.chosen())).toEqual([]);
    expect(await dropAttribute(app.deps)(admin(), id)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const factsOf = (type: 'seating-attribute-dropped' | 'seating-value-registered') =>
      town.tx(async (tx) => (await tx.audit.ofType(type)).map(({ facts }) => facts));
    expect(await factsOf('seating-attribute-dropped')).toEqual([
      { name: 'Første periode', deleted: 1 },
    ]);
    expect(await factsOf('seating-value-registered')).toEqual([
      { name: 'Første periode', isRegistered: true },
    ]);
  });
});

describe('a seating with an attribute', () => {
  it('is mixed by it and says how well, without anybody’s value and without the seed that could tell', async () => {
    const id = await choose();
    const roll = (await town.tx((tx) => loadWorkshop(tx, aPublishedRound()))).rounds[0]!.roll;
    const members = roll.filter((entry) => entry.function !== 'deputy');
    for (const [place, { person }] of members.entries())
      await register(id, person.id, place % 2 === 0 ? 'ja' : 'nei');
    await keep();

    const seen = await scoresSeenBy('ola');
    expect(seen?.scores.attributes).toEqual([
      { name: 'Første periode', alike: expect.any(Number) as number, alikeLeast: 0 },
    ]);
    expect(seen?.seed).toBeNull();
    expect(JSON.stringify(seen)).not.toMatch(/"(ja|nei)"/u);
    expect((await scoresSeenBy('facilitator'))?.seed).toBe(1);

    const [first, second] = seen!.tables.map(({ seats }) => seats[0]!.personId);
    const swap = { version: 1, first: first!, second: second! };
    valueOf(await swapSeats(app.deps)(town.by('facilitator'), ids.round, swap));
    const swapped = await scoresSeenBy('facilitator');
    expect(swapped?.scores.attributes).toEqual([
      { name: 'Første periode', alike: null, alikeLeast: 0 },
    ]);
    expect((await scoresSeenBy('ola'))?.seed).toBeNull();
  });
});
