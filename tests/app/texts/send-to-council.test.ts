import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeInputs } from '../../../src/app/influence/see-inputs.ts';
import { beginText, saveText } from '../../../src/app/texts/keep-text.ts';
import { seeText } from '../../../src/app/texts/see-text.ts';
import { sendToCouncil } from '../../../src/app/texts/send-to-council.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { paragraphId, paragraphs } from '../../support/builders/a-text.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
let textId: string;
const cityGovernment = uuid(820);
type Who = Parameters<Town['by']>[0];

beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
/** A town under a city government in which Kari sits, and a draft in its second version. */
async function given(governance: 'parliamentary' | 'formannskap'): Promise<void> {
  town = await aTown(app, { governance });
  app.itIs(at('2026-11-09T09:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.people.saveBody(aBody({ id: cityGovernment, name: 'Byrådet', abbreviation: 'BR' }));
    const seat = { bodyId: cityGovernment, personId: ids.kari, termId: ids.term };
    await tx.people.saveMembership({
      ...{ ...seat, partyId: ids.partyB, function: 'member', order: null },
    });
    const rules = { bodyId: cityGovernment, isCityGovernment: true, remoteAllowedBy: '' };
    await tx.openness.saveMeetingRules(rules);
  });
  const begun = await beginText(app.deps)(town.by('planner'), ids.process, 'Ny plan');
  if (begun.refused) throw new Error('the text is begun');
  textId = begun.value.id;
  await write('a', 1);
}
const write = (text: string, seen: number) =>
  saveText(app.deps)(town.by('planner'), textId, paragraphs(text), seen);
const send = (seen: number, who: Who = 'planner') =>
  sendToCouncil(app.deps)(town.by(who), textId, seen);
const page = async (who: Who) => {
  const seen = await seeText(app.deps)(town.by(who), ids.process);
  if (seen.refused) throw new Error('everybody sees the page');
  return seen.value;
};
const inputs = (who: Who) =>
  seeInputs(app.deps)(town.by(who), {
    ...{ kind: 'paragraph', textId, paragraphId: paragraphId('a') },
  });

describe('a draft under a city government', () => {
  beforeEach(() => given('parliamentary'));

  it('is read by the administration and by members of the city government, and by nobody else', async () => {
    for (const who of ['planner', 'facilitator', 'clerk', 'kari'] as const)
      expect((await page(who)).text, who).toMatchObject({ version: { version: 2 } });
    for (const who of ['ola', 'chair', 'per'] as const) {
      expect(await page(who), who).toMatchObject({ text: null, maySendToCouncil: false });
      const version = await seeText(app.deps)(town.by(who), ids.process, 2);
      expect(version).toMatchObject({ refusal: { code: 'not-found' } });
      expect(await inputs(who)).toMatchObject({ refusal: { code: 'not-found' } });
    }
    expect(await inputs('kari')).toMatchObject({ refused: false });
  });

  it('is read by everybody in the version that is sent to the council, and not in what is written later', async () => {
    expect(await page('planner')).toMatchObject({ maySendToCouncil: true });
    expect(await send(2)).toEqual({ refused: false, value: null });
    await write('a secret', 2);
    const seen = await page('ola');
    expect(seen.text).toMatchObject({
      version: { version: 2, label: 'draft', sentToCouncilAt: '2026-11-09T09:00:00.000Z' },
      paragraphs: [{ text: 'a' }],
    });
    expect(seen.text?.versions.map(({ version }) => version)).toEqual([2]);
    expect(JSON.stringify(seen)).not.toContain('secret');
    expect(await inputs('ola')).toMatchObject({ refused: false });
    expect(await page('planner')).toMatchObject({ maySendToCouncil: true });
    expect((await town.audit()).filter((type) => type === 'text-sent-to-council')).toHaveLength(1);
  });

  it('is sent once, however many send', async () => {
    const outcomes = await Promise.all([send(2), send(2, 'facilitator')]);
    expect(outcomes.filter(({ refused }) => !refused)).toHaveLength(1);
    expect(await page('planner')).toMatchObject({ maySendToCouncil: false });
  });

  it('is sent by those who write it', async () => {
    for (const who of ['kari', 'ola', 'clerk'] as const)
      expect(await send(2, who)).toMatchObject({
        refusal: { code: 'not-allowed', action: 'draft-texts' },
      });
  });
});

describe('a draft without a city government', () => {
  it('is not sent to the council, and no seat makes anybody its reader', async () => {
    await given('formannskap');
    expect(await send(2)).toMatchObject({ refusal: { code: 'no-city-government' } });
    expect(await page('planner')).toMatchObject({ maySendToCouncil: false });
    expect((await page('kari')).text).toBeNull();
  });
});
