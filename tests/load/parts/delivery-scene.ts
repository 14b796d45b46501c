import { addMinutes } from '../../../src/core/time/instant.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town, TownHouse } from '../../support/a-town.ts';
import { anOpenPoll } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { on } from '../../support/builders/instants.ts';
import { demoIdentity } from '../../../demo/identity.ts';

export type DeliveryScene = Awaited<ReturnType<typeof deliveryScene>>;
type Delivered = { readonly town: number; readonly personId: string };

/** Municipalities with a body each, whose members have chats with the bot, and an open poll that is to be delivered to them. */
export async function deliveryScene(
  house: TownHouse,
  options: {
    readonly towns: number;
    readonly people: number;
    readonly serviceUrl: string;
    readonly now: Instant;
  },
) {
  const towns: Town[] = [];
  for (let number = 0; number < options.towns; number += 1) {
    const town = await aTown(house);
    await town.tx(async (tx) => {
      await tx.people.saveTerm({ id: ids.term, startsOn: on('2020-01-01'), endsOn: on('2199-12-31') }); // prettier-ignore
      const seated = (await tx.people.roll(ids.body, on('2026-11-20'))).filter(
        (entry) => entry.function !== 'deputy',
      );
      const more = Array.from({ length: options.people - seated.length }, (_, n) =>
        uuid(50_000 + n),
      );
      for (const [n, personId] of more.entries()) {
        const entraObjectId = personId.replace(/^.{8}/, 'f0f0f0f0');
        await tx.people.savePerson({
          ...{ id: personId, entraObjectId, name: `Folkevalgt ${String(n)}`, language: 'nb' },
          roles: ['politician'],
        });
        await tx.people.saveMembership({
          ...{ bodyId: ids.body, personId, termId: ids.term, partyId: ids.partyA },
          ...{ function: 'member', order: null },
        });
      }
      for (const personId of [...seated.map(({ person }) => person.id), ...more])
        await tx.conversations.save({
          ...{ conversationId: chatOf({ town: number, personId }), kind: 'personal', personId },
          bodyId: null,
          reference: {
            serviceUrl: options.serviceUrl,
            tenantId: demoIdentity.tenantId,
            bot: { id: `28:${demoIdentity.botId}` },
          },
        });
      const closesAt = addMinutes(options.now, 60 * 24 * 7);
      const poll = anOpenPoll({ roundId: null });
      await tx.polls.save({
        ...poll,
        closesAt,
        state: { status: 'open', openedAt: options.now, closesAt },
      });
    });
    towns.push(town);
  }
  return {
    towns,
    /** The polls open: each municipality's messages are to be written and sent. */
    async begin(): Promise<void> {
      for (const { tx, municipality } of towns)
        await tx((opened) =>
          opened.jobs.enqueue({
            ...{ name: 'deliver-poll', municipalityId: municipality.id, pollId: ids.poll },
          }),
        );
    },
    /** Every message with how often it stands in its chat. */
    async messages(sentTo: (conversationId: string) => number) {
      const each = towns.map(async ({ tx }, town) => {
        const found = await tx((look) => look.messages.ofSubject('poll', ids.poll));
        return found.map(({ state, cause, attempts, personId }) => ({
          ...{ state, cause, attempts },
          stands: sentTo(chatOf({ town, personId: personId ?? '' })),
        }));
      });
      return (await Promise.all(each)).flat();
    },
  };
}

const chatOf = ({ town, personId }: Delivered): string => `a:${String(town)}:${personId}`;

/** What became of messages: nothing may be lost, and nothing stand twice that is not uncertain. */
export function outcomeOf(
  messages: Awaited<ReturnType<DeliveryScene['messages']>>,
  wanted: number,
) {
  const count = (is: (message: (typeof messages)[number]) => boolean) => messages.filter(is).length;
  return {
    waiting: wanted - count(({ state }) => state !== 'waiting'),
    sent: count(({ state }) => state === 'sent'),
    uncertain: count(({ state }) => state === 'uncertain'),
    uncertainThatArrived: count(({ state, stands }) => state === 'uncertain' && stands > 0),
    /** Said to be sent and not there, or given up. */
    lost: count(
      ({ state, stands }) => (state === 'sent' && stands === 0) || state === 'unreachable',
    ),
    doubled: count(({ stands }) => stands > 1),
    doubledUnknown: count(({ state, stands }) => stands > 1 && state !== 'uncertain'),
    causes: Map.groupBy(
      messages.filter(({ state }) => state === 'uncertain'),
      ({ cause }) => cause ?? '',
    ),
    tries: messages.reduce((sum, { attempts }) => sum + attempts, 0),
  };
}
