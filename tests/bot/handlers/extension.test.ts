import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import { aMunicipality } from '../../support/a-municipality.ts';
import { aChannel, aPress, anActivity, botId } from '../a-channel.ts';
import type { Channel } from '../a-channel.ts';
import { aHouse, tenantId } from '../a-house.ts';
import { aPlanFound, goalId, planId } from '../a-plan-system.ts';
import { buttonsOf, problemsOf, wordsOf } from '../cards/card-rules.ts';

let channel: Channel;
let house: ReturnType<typeof aHouse>;
beforeEach(async () => {
  house = aHouse();
  channel = await aChannel(house.deps);
});
afterEach(() => channel.close());

type Attached = {
  readonly content: AdaptiveCard;
  readonly preview: { readonly content: { readonly title: string; readonly text: string } };
};
type Answer = {
  readonly composeExtension: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly Attached[];
  };
};
const invoke = (name: string, value: unknown, overrides: Readonly<Record<string, unknown>> = {}) =>
  channel.post(anActivity(channel.serviceUrl, { type: 'invoke', name, value, ...overrides }));
const query = async (text: string, options: Readonly<Record<string, number>> = {}) => {
  const value = {
    commandId: 'find',
    parameters: [{ name: 'text', value: text }],
    queryOptions: options,
  };
  return ((await invoke('composeExtension/query', value)).json as Answer).composeExtension;
};
const unfold = async (url: string) =>
  ((await invoke('composeExtension/queryLink', { url })).json as Answer).composeExtension;

describe('the message extension', () => {
  it('finds plans and goals by some letters, with what tells them apart', async () => {
    const { attachments = [] } = await query('samfunn');
    expect(attachments.map(({ preview }) => preview.content)).toEqual([
      {
        title: 'Kommuneplanens samfunnsdel',
        text: 'Gjelder · Vedtatt 25. april 2018 · Tidsrom: 20 år',
      },
      {
        title: 'Attraktive og urbane byer i samfunnet',
        text: 'Fra Kommuneplanens samfunnsdel · forsinket',
      },
    ]);
    for (const { content } of attachments) {
      expect(problemsOf(content)).toEqual([]);
      expect(buttonsOf(content)).toEqual(['link']);
      expect(cardBytes(content)).toBeLessThan(largestCardBytes);
    }
  });

  it('turns pages, and gives no more than ten at once', async () => {
    house.state.found = Array.from({ length: 25 }, (_, n) => ({
      ...aPlanFound,
      plan: { ...aPlanFound.plan, title: `Plan ${n + 1}` },
    }));
    expect((await query('plan', { skip: 0, count: 500 })).attachments).toHaveLength(10);
    const last = (await query('plan', { skip: 20, count: 10 })).attachments ?? [];
    expect(last.map(({ preview }) => preview.content.title)).toContain('Plan 25');
    expect(last).toHaveLength(5);
  });

  it('takes what is typed without the field’s name, as the Agents Playground sends it', async () => {
    const value = { parameters: [{ value: 'samfunn' }], queryOptions: { skip: 0, count: 25 } };
    const { json } = await invoke('composeExtension/query', value);
    expect((json as Answer).composeExtension.attachments).toHaveLength(2);
  });

  it('leaves a card that somebody inserts to the chat, without a word', async () => {
    const contentType = 'application/vnd.microsoft.card.adaptive';
    const attachments = [{ contentType, content: {} }];
    await channel.post(anActivity(channel.serviceUrl, { text: '', attachments }));
    expect(channel.asked).toEqual([]);
    await channel.post(
      anActivity(channel.serviceUrl, {
        text: 'god morgen',
        attachments: [{ contentType: 'text/html' }],
      }),
    );
    expect(JSON.stringify(channel.asked[0]?.body)).toContain('Jeg forstår bare noen få ord');
  });

  it('is for those the municipality knows, and tells others so', async () => {
    const from = { id: '29:x', aadObjectId: botId };
    const { json } = await invoke('composeExtension/query', { parameters: [] }, { from });
    expect((json as Answer).composeExtension).toMatchObject({ type: 'message' });
    expect((json as Answer).composeExtension.text).toContain('Vi finner deg ikke');
  });

  it.each(['composeExtension/query', 'composeExtension/queryLink'])(
    'is refused with 401 for another tenant: %s',
    async (name) => {
      const elsewhere = { conversation: { id: 'a:one', tenantId: botId }, channelData: undefined };
      expect((await invoke(name, {}, elsewhere)).status).toBe(401);
    },
  );

  it.each(['composeExtension/anonymousQueryLink', 'composeExtension/submitAction', 'task/fetch'])(
    'offers nothing else: %s',
    async (name) => {
      expect((await invoke(name, {})).status).toBe(501);
    },
  );
});

const tab = 'https://radslag.example.org/tab';
const { catalogueAppId } = aMunicipality();
const deep = (page: string, app = catalogueAppId, tenant = tenantId) =>
  `https://teams.microsoft.com/l/entity/${app ?? ''}/hjem?context=${encodeURIComponent(JSON.stringify({ subEntityId: page }))}&tenantId=${tenant}`;

describe('a pasted address', () => {
  it.each([
    ['a plan', `${tab}/plans/${planId}`, 'Kommuneplanens samfunnsdel'],
    ['a goal', `${tab}/red-thread?goal=${goalId}`, 'Attraktive og urbane byer'],
    ['a plan through Teams', deep(`/plans/${planId}`), 'Kommuneplanens samfunnsdel'],
    ['a goal through Teams', deep(`/red-thread?goal=${goalId}`), 'Attraktive og urbane byer'],
  ])('of %s unfolds', async (_name, url, title) => {
    const { attachments = [] } = await unfold(url);
    expect(wordsOf(attachments[0]!.content)).toContain(title);
  });

  it('of anything else is answered like an address of nothing', async () => {
    const nothing = await unfold(`${tab}/plans/${botId}`);
    expect(nothing).toMatchObject({ type: 'result', attachments: [] });
    for (const url of [
      `${tab}/polls/${planId}`,
      `${tab}/rounds/${planId}`,
      `${tab}/plans/${planId}/edit`,
      `${tab}/plans/${goalId}`,
      `${tab}/red-thread?goal=${planId}`,
      `https://elsewhere.example/tab/plans/${planId}`,
      `https://radslag.example.org.elsewhere.example/tab/plans/${planId}`,
      deep(`/plans/${planId}`, botId),
      deep(`/plans/${planId}`, catalogueAppId, botId),
      deep(`//elsewhere.example/plans/${planId}`),
      'https://teams.microsoft.com/l/entity/x/hjem?context={',
      'javascript:alert(1)',
      '',
    ])
      expect(await unfold(url), url).toEqual(nothing);
  });

  it('unfolds for nobody whom the municipality does not know', async () => {
    const from = { id: '29:x', aadObjectId: botId };
    const { json } = await invoke(
      'composeExtension/queryLink',
      { url: `${tab}/plans/${planId}` },
      { from },
    );
    expect((json as Answer).composeExtension.attachments).toEqual([]);
  });
});

describe('a lesson in the chat', () => {
  const press = async (verb: string, data: unknown) =>
    ((await channel.post(aPress(channel.serviceUrl, verb, data))).json as { value: AdaptiveCard })
      .value;

  it('is answered in place, says why, and leads to the next', async () => {
    const card = await press('answer-lesson', {
      lesson: 'status',
      questionId: 'newest:1',
      'lesson-answer': 'b',
    });
    expect(problemsOf(card)).toEqual([]);
    expect(wordsOf(card)).toContain('Ikke helt. Riktig svar er: Klimaplanen.');
    expect(buttonsOf(card)).toEqual(['next-lesson', 'link']);
    expect(wordsOf(await press('next-lesson', { lesson: 'needs' }))).toContain('Ingen er bestilt.');
  });

  it.each([{ lesson: 'nowhere' }, { lesson: 'status', questionId: 'x' }])(
    'is not mistaken for something it is not: %o',
    async (data) => {
      expect(wordsOf(await press('answer-lesson', data))).toContain('Vi kunne ikke lese');
    },
  );

  it('is shown to nobody in a group', async () => {
    const conversation = { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId };
    await channel.post(
      anActivity(channel.serviceUrl, { text: '<at>Rådslag</at> opplæring', conversation }),
    );
    expect(JSON.stringify(channel.asked[0]?.body)).not.toContain('Tre planer gjelder');
  });

  it('and a choice among plans give way to what was chosen', async () => {
    expect(wordsOf(await press('show-found', { kind: 'plan', id: planId }))).toContain(
      'Kommuneplanens samfunnsdel',
    );
    expect(wordsOf(await press('show-found', { kind: 'plan', id: botId }))).toContain(
      'Vi finner ikke dette lenger',
    );
  });
});
