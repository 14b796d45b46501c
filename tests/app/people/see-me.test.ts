import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseLanguage, listBodies, seeMe } from '../../../src/app/people/see-me.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
});

describe('who I am here', () => {
  it('is name, language, rights and the seats that I have today', async () => {
    expect(await seeMe(app.deps)(town.by('chair'))).toMatchObject({
      personId: ids.chair,
      name: 'Åse Ås',
      language: 'nb',
      roles: ['politician'],
      actions: ['see-plans', 'see-processes', 'see-polls', 'answer-polls'],
      bodies: [{ id: ids.body, name: 'Kommunestyret', function: 'chair' }],
    });
  });

  it('has a seat until the last minute of the term in Oslo, and none after', async () => {
    app.itIs(at('2027-09-30T21:59:59.999Z'));
    expect((await seeMe(app.deps)(town.by('chair'))).bodies).toHaveLength(1);
    expect(await listBodies(app.deps)(town.by('planner'))).toMatchObject({
      value: { bodies: [{ members: 4 }] },
    });
    app.itIs(at('2027-09-30T22:00:00.000Z'));
    expect((await seeMe(app.deps)(town.by('chair'))).bodies).toEqual([]);
    expect(await listBodies(app.deps)(town.by('planner'))).toMatchObject({
      value: { bodies: [{ members: 0 }] },
    });
  });
});

describe('choosing a language', () => {
  it('is kept, for me alone, and written in the log', async () => {
    await chooseLanguage(app.deps)(town.by('ola'), 'nn');
    expect((await seeMe(app.deps)(town.by('ola'))).language).toBe('nn');
    expect((await seeMe(app.deps)(town.by('kari'))).language).toBe('nb');
    expect(await town.tx((tx) => tx.audit.ofSubject(ids.ola))).toMatchObject([
      { type: 'language-chosen', facts: { language: 'nn' } },
    ]);
  });
});
