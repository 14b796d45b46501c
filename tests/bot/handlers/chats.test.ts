import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import { aChannel, anActivity, botId } from '../a-channel.ts';
import type { Channel } from '../a-channel.ts';
import { aHouse, aPerson, tenantId } from '../a-house.ts';
import { buttonsOf, wordsOf } from '../cards/card-rules.ts';

let channel: Channel;
let house: ReturnType<typeof aHouse>;
beforeEach(async () => {
  house = aHouse({ people: [aPerson(1), aPerson(2, { roles: ['facilitator'] })] });
  channel = await aChannel(house.deps);
});
afterEach(() => channel.close());

const group = { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId };
const facilitator = { id: '29:two', aadObjectId: '0190d000-0000-4000-8000-000000000002' };

/** Posts and gives the cards that the bot sent back. */
async function replies(
  overrides: Readonly<Record<string, unknown>>,
): Promise<readonly AdaptiveCard[]> {
  const { status } = await channel.post(anActivity(channel.serviceUrl, overrides));
  expect(status).toBe(200);
  return channel.asked.map(({ body }) => {
    const [attached] = body['attachments'] as { content: AdaptiveCard }[];
    if (!attached) throw new Error('no card was attached');
    return attached.content;
  });
}

describe('the app is installed', () => {
  it('for a person: the conversation is kept, and the greeting says what it does, what not, and asks the language', async () => {
    const [card] = await replies({ type: 'installationUpdate', action: 'add' });
    expect(wordsOf(card!)).toContain('Velkommen til Rådslag');
    expect(wordsOf(card!)).toContain('Svarene er råd, ikke stemmegivning.');
    expect(buttonsOf(card!)).toEqual([
      'choose-language',
      'choose-language',
      'choose-language',
      'link',
    ]);
    expect(house.state.conversations.get('a:one')).toMatchObject({
      kind: 'personal',
      personId: aPerson(1).id,
      reference: { serviceUrl: channel.serviceUrl, tenantId, bot: { id: `28:${botId}` } },
    });
  });

  it('in a group: the conversation is kept for no person and no body yet', async () => {
    await replies({ type: 'installationUpdate', action: 'add', conversation: group });
    expect(house.state.conversations.get(group.id)).toMatchObject({
      kind: 'group',
      personId: null,
      bodyId: null,
    });
  });

  it('is greeted once when it is told twice, and shortly when it comes back', async () => {
    const installed = { type: 'installationUpdate', action: 'add' };
    expect(await replies(installed)).toHaveLength(1);
    expect(await replies(installed)).toHaveLength(1);
    await channel.post(anActivity(channel.serviceUrl, { ...installed, action: 'remove' }));
    expect(house.state.conversations.size).toBe(0);
    house.state.now = '2024-02-16T12:00:00.000Z' as typeof house.state.now;
    const [, again] = await replies(installed);
    expect(wordsOf(again!)).toContain('Rådslag er tilbake');
    expect(house.state.conversations.size).toBe(1);
  });

  it.each([
    [{ id: '19:meeting_Zm9v@thread.v2', conversationType: 'groupChat', tenantId }, {}],
    [group, { channelData: { tenant: { id: tenantId }, meeting: { id: 'MCMx' } } }],
  ])('in a meeting: its chat is kept as one, and everybody is greeted once', async (conversation, more) => {
    const [card] = await replies({ type: 'installationUpdate', action: 'add', conversation, ...more });
    expect(wordsOf(card!)).toContain('lagt til i møtet');
    expect(house.state.conversations.get(conversation.id)).toMatchObject({
      ...{ kind: 'meeting', personId: null },
    });
    await replies({
      type: 'conversationUpdate', conversation, ...more, membersAdded: [{ id: '29:late' }],
    });
    expect(channel.asked).toHaveLength(1);
  }); // prettier-ignore

  it('is kept, and not greeted again, when it is told as a change of members', async () => {
    expect(
      await replies({ type: 'conversationUpdate', membersAdded: [{ id: `28:${botId}` }] }),
    ).toEqual([]);
    expect(house.state.conversations.size).toBe(1);
  });

  it('is not thought of when somebody else joins', async () => {
    await replies({
      type: 'conversationUpdate',
      conversation: group,
      membersAdded: [{ id: '29:other' }],
    });
    expect(house.state.conversations.size).toBe(0);
  });

  it('keeps no personal chat of somebody the municipality does not know, and says so', async () => {
    const [card] = await replies({
      type: 'installationUpdate', action: 'add', from: { id: '29:x', aadObjectId: botId },
    }); // prettier-ignore
    expect(wordsOf(card!)).toContain('Vi finner deg ikke');
    expect(house.state.conversations.size).toBe(0);
  });

  it.each([
    [{ type: 'installationUpdate', action: 'remove' }],
    [{ type: 'conversationUpdate', membersRemoved: [{ id: `28:${botId}` }] }],
  ])('and forgotten when it is removed: %o', async (removal) => {
    await replies({ type: 'installationUpdate', action: 'add' });
    await channel.post(anActivity(channel.serviceUrl, removal));
    expect(house.state.conversations.size).toBe(0);
  });

  it('and kept through an upgrade', async () => {
    await replies({ type: 'installationUpdate', action: 'add' });
    await channel.post(
      anActivity(channel.serviceUrl, { type: 'installationUpdate', action: 'remove-upgrade' }),
    );
    expect(house.state.conversations.size).toBe(1);
  });
});

describe('a message', () => {
  it('«mine spørsmål» gives the list, and the poll to answer on', async () => {
    const [list, card] = await replies({ text: 'Mine spørsmål' });
    expect(wordsOf(list!)).toContain('svar innen torsdag 18. januar 2024 kl. 17.00');
    expect(buttonsOf(card!)).toContain('answer-poll');
  });

  it('«mine spørsmål» in a group shows nobody’s questions', async () => {
    const cards = await replies({ text: '<at>Rådslag</at> mine spørsmål', conversation: group });
    expect(cards).toHaveLength(1);
    expect(wordsOf(cards[0]!)).not.toContain('Politiske ambisjoner');
  });

  it.each([
    ['hjelp', 'Du kan skrive'],
    ['planer', 'Kommuneplanens samfunnsdel'],
    ['plan samfunnsdel', 'Vedtatt 25. april 2018'],
    ['<at>Rådslag</at> rød tråd urbane', 'Oppdrag: Bruk utbyggingsavtaler (forsinket)'],
    ['raud tråd samfunn', 'Flere passer'],
    ['plan romfart', 'Vi fant ikke «romfart»'],
    ['plan', 'Skriv navnet'],
    ['opplæring', 'Tre planer gjelder.'],
    ['neste verksted', '**Politiske ambisjoner** (Kommunestyret), torsdag 18. januar 2024 kl. 17.00, Kommunestyresalen.'],
    ['språk', 'Hvilket språk'],
    ['nynorsk', 'Vi skriv nynorsk'],
    ['neste verksted', 'Peke ut retningen'],
    ['neste verskted', '**Politiske ambisjoner**'],
    ['sprak', 'Hvilket språk'],
    ['hei', 'Du kan skrive'],
    ['pause', 'Hvor lenge vil du ha pause?'],
    ['fortsett', 'Du har ingen pause'],
    ['innstillinger', 'stille timer, pause og innsjekker'],
    ['Hva mener du om Hamang?', 'det du skrev blir ikke lagret'],
    ['Når er neste møte i kommunestyret?', 'Kanskje du vil skrive **neste verksted**?'],
    ['jeg drar på ferie i morgen', 'Kanskje du vil skrive **pause**?'],
    [' ', 'Du kan skrive'],
    ['ord '.repeat(25_000), 'Du kan skrive'],
  ])('«%s» is answered', async (text, said) => {
    expect(wordsOf((await replies({ text }))[0]!)).toContain(said);
  }); // prettier-ignore

  it.each(['mine spørsmål', 'pause', 'fortsett', 'språk', 'nynorsk', 'innstillinger'])(
    '«%s» in a group is answered with the way to one’s own chat, and changes nothing',
    async (text) => {
      for (const conversation of [
        group,
        { id: '19:channel@thread.tacv2', conversationType: 'channel', tenantId },
        { id: '19:meeting_abc@thread.v2', conversationType: 'groupChat', tenantId },
      ]) {
        channel.asked.length = 0;
        const [card] = await replies({ text: `<at>Rådslag</at> ${text}`, conversation });
        expect(wordsOf(card!)).toContain('bare i vår egen samtale');
        expect(card!.actions).toMatchObject([
          { url: `https://teams.microsoft.com/l/chat/0/0?users=28:${botId}` },
          { type: 'Action.OpenUrl' },
        ]);
      }
      expect(house.state.languages.size + house.state.pauses.size).toBe(0);
    },
  );

  it('«neste verksted» in a group tells only what anybody there may know', async () => {
    const [card] = await replies({ text: 'neste verksted', conversation: group });
    expect(wordsOf(card!)).toContain('Åpent for alle');
  });

  it('«hjelp» in a group names only what is answered there', async () => {
    const [card] = await replies({ text: 'hjelp', conversation: group });
    expect(wordsOf(card!)).toContain('neste verksted');
    expect(wordsOf(card!)).not.toContain('mine spørsmål');
  });

  it('takes a conversation that does not say what it is for a group, unless it is Teams’ own chat', async () => {
    const unsaid = { id: '19:somewhere@thread.v2', tenantId };
    expect(wordsOf((await replies({ text: 'mine spørsmål', conversation: unsaid }))[0]!)).toContain(
      'bare i vår egen samtale',
    );
    channel.asked.length = 0;
    await replies({ text: 'mine spørsmål', conversation: { id: 'a:one', tenantId } });
    expect(channel.asked.length).toBe(2);
  });

  it.each<readonly [string, Record<string, unknown>, string]>([
    ['somebody whom Teams did not name', { id: '29:x', name: 'Folkevalgt 1' }, 'Teams fortalte ikke hvem du er'],
    ['somebody whose id is empty', { id: '29:x', aadObjectId: '' }, 'Teams fortalte ikke hvem du er'],
    ['somebody the municipality has not added', { id: '29:x', aadObjectId: botId }, 'Vi finner deg ikke'],
  ])('of %s is answered kindly and changes nothing', async (_name, from, why) => {
    for (const text of ['nynorsk', 'fortsett', 'mine spørsmål', 'knytt Kommunestyret']) {
      channel.asked.length = 0;
      const cards = await replies({ text, from });
      expect(cards.map(wordsOf).join('\n')).toContain(why);
      expect(cards).toHaveLength(1);
    }
    expect(house.state.languages.size + house.state.pauses.size).toBe(0);
    expect(house.state.conversations.size).toBe(0);
  }); // prettier-ignore

  it('ties a group to a body when a facilitator says so, and only then', async () => {
    const text = '<at>Rådslag</at> knytt Kommunestyret';
    expect(wordsOf((await replies({ text, conversation: group }))[0]!)).toContain('Bare en fasilitator');
    channel.asked.length = 0;
    expect(wordsOf((await replies({ text, conversation: group, from: facilitator }))[0]!)).toContain('Samtalen er knyttet til Kommunestyret');
    channel.asked.length = 0;
    expect(wordsOf((await replies({ text: 'knytt Kirkerådet', conversation: group, from: facilitator }))[0]!)).toContain('Formannskapet, Kommunestyret');
  }); // prettier-ignore

  it('is taken although the reply does not arrive', async () => {
    channel.willAnswer({ status: 403 });
    expect((await channel.post(anActivity(channel.serviceUrl, { text: 'nynorsk' }))).status).toBe(
      200,
    );
    expect([...house.state.languages.values()]).toEqual(['nn']);
    expect(house.state.logged).toContain('a reply could not be sent');
  });
});
