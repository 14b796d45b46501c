import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { drawPicture } from '../../../src/app/plans/draw-picture.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
  app.itIs(at('2026-11-27T23:30:00.000Z')); // half past midnight on the 28th in Oslo
  await town.tx(async (tx) => {
    await tx.plans.save(aPlan('a', { id: uuid(881), title: 'Temaplan for klima' }));
    await tx.plans.save(aPlan('b', { id: uuid(882), title: 'Erstattet', status: 'replaced' }));
  });
});
afterAll(() => app[Symbol.asyncDispose]());

const drawn = async (format: 'svg' | 'pdf') => {
  const file = await drawPicture(app.deps)(town.by('ola'), format);
  if (file.refused) throw new Error(JSON.stringify(file.refusal));
  return { ...file.value, text: new TextDecoder().decode(file.value.bytes) };
};

describe('the picture of the plan system as a file', () => {
  it('is named in ASCII after the municipality and the day in Oslo, and says what kind it is', async () => {
    const { name, mediaType } = await drawn('pdf');
    expect([name, mediaType]).toEqual([`plansystem-${town.municipality.slug}-2026-11-28.pdf`, 'application/pdf']); // prettier-ignore
    expect((await drawn('svg')).name).toMatch(/^[\x20-\x7e]+-2026-11-28\.svg$/);
  });

  it('shows what is active, with the date, and behind it the same in tables', async () => {
    for (const format of ['svg', 'pdf'] as const) {
      const { text } = await drawn(format);
      expect(text).toContain('Temaplan for klima');
      expect(text).toContain('28. november 2026 · 1 plan');
      expect(text).not.toContain('Erstattet');
    }
    expect((await drawn('pdf')).text).toContain('"kind":"table"');
  });

  it('speaks the reader’s language', async () => {
    await town.tx((tx) => tx.people.saveLanguage(ids.kari, 'en'));
    const file = await drawPicture(app.deps)(town.by('kari'), 'svg');
    expect(file).toMatchObject({ refused: false });
    const text = file.refused ? '' : new TextDecoder().decode(file.value.bytes);
    expect(text).toContain('28 November 2026 · 1 plan');
    expect(text).toContain('The plan system of');
  });

  it('holds to what is chosen and says so, and does not draw what is not there', async () => {
    const facts = { themes: ['Klima'], committeeId: ids.body, adoptedOn: on('2024-05-15') };
    await town.tx((tx) =>
      tx.planRegister.savePlan(aRegisteredPlan('c', { id: uuid(883), title: 'Valgt', ...facts })),
    );
    const wish = { theme: 'klima', committeeId: ids.body, termId: ids.term, level: 'elaboration', status: 'in-force' } as const; // prettier-ignore
    const file = await drawPicture(app.deps)(town.by('ola'), 'svg', wish);
    const text = file.refused ? '' : new TextDecoder().decode(file.value.bytes);
    expect(text).toContain('Valgt');
    expect(text).not.toContain('Temaplan for klima');
    expect(text).toContain('1 plan · Nivå: Utdyping · Status: Gjelder · Tema: klima · Utvalg: Kommunestyret · Valgperiode: 2023–2027'); // prettier-ignore
    for (const none of [{ committeeId: uuid(999) }, { termId: uuid(999) }])
      expect(await drawPicture(app.deps)(town.by('ola'), 'pdf', none)).toMatchObject({
        refusal: { code: 'not-found' },
      });
  });

  it('is for whoever may see plans', async () => {
    const nobody = mintMember(town.scope, ids.ola, []);
    expect(await drawPicture(app.deps)(nobody, 'svg')).toMatchObject({
      refusal: { code: 'not-allowed', action: 'see-plans' },
    });
  });
});
