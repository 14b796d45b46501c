import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import { aChannel, aPress } from '../a-channel.ts';
import type { Channel } from '../a-channel.ts';
import { aHouse, aPerson, protocolDraftId } from '../a-house.ts';
import { buttonsOf, wordsOf } from '../cards/card-rules.ts';

let channel: Channel;
let house: ReturnType<typeof aHouse>;
beforeEach(async () => {
  house = aHouse({ people: [aPerson(1), aPerson(3, { roles: ['planner'] })] });
  channel = await aChannel(house.deps);
});
afterEach(() => channel.close());

const outsider = { from: { id: '29:x', aadObjectId: '0190d000-0000-4000-8000-000000000003' } };
async function press(data: object, who = {}): Promise<AdaptiveCard> {
  const answered = await channel.post(aPress(channel.serviceUrl, 'accept-protocol', data, who));
  expect(answered.status).toBe(200);
  return (answered.json as { value: AdaptiveCard }).value;
}

describe('the button on the card about minutes', () => {
  it('accepts them, and the card says so, however often it is pressed', async () => {
    const card = await press({ draftId: protocolDraftId });
    expect(wordsOf(card)).toContain('Du har godtatt protokollen.');
    expect(buttonsOf(card)).toEqual(['link']);
    await press({ draftId: protocolDraftId });
    expect(house.state.accepted.size).toBe(1);
  });

  it.each([
    [{ draftId: protocolDraftId }, outsider],
    [{ draftId: '0190f100-0000-7000-8000-000000000009' }, {}],
    [{ draftId: 7 }, {}],
  ])('tells whoever was not asked, or pressed something else: %j', async (data, who) => {
    expect(wordsOf(await press(data, who))).toContain('Protokollen er ikke sendt til deg.');
    expect(house.state.accepted.size).toBe(0);
  });
});
