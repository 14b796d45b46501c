import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageCard, messageSummary } from '../../../bot/cards/message-cards.ts';
import { mintMember } from '../../../src/app/authority-mint.ts';
import type { AuthorizedMember } from '../../../src/app/authority.ts';
import { refreshCards } from '../../../src/app/messages/refresh-cards.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { exportResults } from '../../../src/app/polls/export-results.ts';
import { pollForMember } from '../../../src/app/polls/poll-for-member.ts';
import { remindOfPolls } from '../../../src/app/polls/remind-of-polls.ts';
import { seeDelivery } from '../../../src/app/polls/see-delivery.ts';
import { seePollLife } from '../../../src/app/polls/see-poll-life.ts';
import { listPolls, seePoll } from '../../../src/app/polls/see-polls.ts';
import { exportReach, seeReach } from '../../../src/app/polls/see-reach.ts';
import { invariant } from '../../../src/core/decision.ts';
import { wholeBody } from '../../../src/core/polls/audience.ts';
import type { Visibility } from '../../../src/core/polls/visibility.ts';
import { chanceFrom } from '../../support/chance.ts';
import type { Chance } from '../../support/chance.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { pollOpened } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { createFakeActivityFeed } from '../../support/fakes/fake-activity-feed.ts';
import { createFakeAppInstallations } from '../../support/fakes/fake-app-installations.ts';
import { createFakeMessenger } from '../../support/fakes/fake-messenger.ts';
import { stepsOf } from './a-sealed-poll.ts';

// The same days are lived through again with other answers. What somebody else can see, hear or take away must then be the same letter by letter; where it
// is not, it tells of an answer, whatever it was and by whatever subtraction.

let app: App;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

const pollId = uuid(3_001);
const questionId = uuid(30_010);
const options = [1, 2, 3, 4].map((place) => uuid(30_010 + place));
const [newA, newB, newC, joiner] = [uuid(611), uuid(612), uuid(613), uuid(614)] as const;
const partyC = uuid(62);
/** The large party, somebody who is seated after half have answered among them; and those who are shown together: two parties, a guest, and one who leaves. */
const large = [ids.chair, ids.ola, newA, newB, joiner];
const rest = [ids.kari, ids.per, newC, ids.planner];
const voices = [...large, ...rest];
const leaver = ids.per;

type Answers = ReadonlyMap<string, { readonly optionId: string; readonly reason: string }>;
/** What is seen at each moment: while it is open, while it is being opened, and when all is over. */
type Sight = { readonly open: readonly string[]; readonly over: readonly string[] };

async function settle(town: Town): Promise<void> {
  await town.tx(async ({ people }) => {
    await people.saveParty({ id: partyC, label: 'Enerlista' });
    for (const id of [newA, newB, newC, joiner])
      await people.savePerson({
        ...{ id, entraObjectId: id, name: `Navn ${id}`, language: 'nb', roles: ['politician'] },
      });
  });
  for (const id of [newA, newB]) await seat(town, id, ids.partyA);
  await seat(town, newC, partyC);
}
const seatOf = (personId: string, partyId: string) => ({
  ...{ bodyId: ids.body, termId: ids.term, personId, partyId },
  ...{ function: 'member' as const, order: null },
});
const seat = (town: Town, personId: string, partyId: string) =>
  town.tx(({ people }) => people.saveMembership(seatOf(personId, partyId)));

/** Lives through a poll's days with these answers, given in this order. */
async function live(
  visibility: Visibility,
  answers: Answers,
  order: readonly string[],
): Promise<Sight> {
  const town = await aTown(app);
  await settle(town);
  app.itIs(pollOpened);
  const heard: unknown[] = [];
  const hear = (...what: readonly unknown[]) => void heard.push(what);
  let made = 400_000;
  const deps = {
    ...app.deps,
    ids: { next: () => uuid((made += 1)) },
    messenger: createFakeMessenger(),
    feed: createFakeActivityFeed(),
    installations: createFakeAppInstallations(),
    log: { info: hear, warn: hear, error: hear },
    events: { ...app.deps.events, publish: hear },
  };
  const steps = stepsOf({ ...app, deps }, town, pollId);
  const as = (personId: string) =>
    mintMember(town.scope, personId, personId === ids.planner ? ['planner'] : ['politician']);
  const send = () => sendMessages(deps)(town.scope);

  /** Everything that everybody can get hold of, what is their own aside. */
  async function look(): Promise<string> {
    const staff = (['facilitator', 'clerk', 'administrator', 'directorStaff', 'observer', 'deputyA'] as const).map((who) => town.by(who)); // prettier-ignore
    // Those who are asked see each other's names in a poll by name: it is the others who shall not.
    const asked = visibility === 'named' ? [] : [ids.kari, ids.ola, joiner].map(as);
    const others = visibility === 'named' ? staff.slice(1) : staff;
    const seen: unknown[] = [];
    for (const by of [...others, ...asked]) seen.push(await seenBy(by));
    const cards = deps.messenger
      .cards()
      .filter(({ facts }) => facts.kind !== 'poll' || facts.ownAnswer === null)
      .map(({ conversationId, facts }) => [conversationId, messageSummary(facts), messageCard(facts)]); // prettier-ignore
    return JSON.stringify([
      seen,
      ...[cards, deps.feed.notices(), heard, await town.jobs()].map(inAnyOrder),
    ])
      .replaceAll(town.municipality.id, 'municipality')
      .replaceAll(town.municipality.entraTenantId, 'tenant')
      .replaceAll(/startAfter\\":\d+/gu, 'startAfter');
  }
  async function seenBy(by: AuthorizedMember): Promise<unknown> {
    const page = await seePoll(deps)(by, pollId);
    const card = await pollForMember(deps)(by, pollId);
    const files: unknown[] = [];
    for (const format of ['csv', 'json'] as const)
      for (const file of [
        await exportResults(deps)(by, pollId, format),
        await exportReach(deps)(by, pollId, format === 'json' ? 'xlsx' : 'csv'),
      ])
        files.push(file.refused || format === 'json' ? file.refused : Buffer.from(file.value.bytes).toString()); // prettier-ignore
    return [
      page.refused ? page : { ...page.value, ownAnswer: null },
      card.refused ? card : messageCard({ ...card.value.facts, ownAnswer: null }),
      await listPolls(deps)(by),
      await seeReach(deps)(by, pollId),
      await seeDelivery(deps)(by, pollId),
      await seePollLife(deps)(by, pollId),
      files,
    ];
  }

  await steps.draft({
    ...{ visibility, resultsWhen: 'at-close' },
    anonymousUse: visibility === 'anonymous' ? 'climate' : null,
    audience: { ...wholeBody(ids.body), guestIds: [ids.planner] },
    questions: [
      {
        ...{ id: questionId, kind: 'single-choice', text: 'Hva nå?', reason: 'optional' },
        options: options.map((id, place) => ({ id, label: `Valg ${place}`, meaning: '' })),
      },
    ],
  });
  await steps.open();
  await deliverPoll(deps)(town.scope, pollId);
  await send();
  const open: string[] = [];
  for (const [place, personId] of order.entries()) {
    const { optionId, reason } = answers.get(personId) ?? { optionId: '', reason: '' };
    const choices = { [questionId]: { kind: 'single-choice', optionId, reason } } as const;
    const outcome = await answerPoll(deps)(as(personId), { pollId, choices });
    invariant(!outcome.refused, JSON.stringify(outcome));
    if (place === 3) {
      open.push(await look());
      await seat(town, joiner, ids.partyA);
      await deliverPoll(deps)(town.scope, pollId);
      app.itIs(at('2026-11-23T07:00:00.000Z'));
      await remindOfPolls(deps)(town.scope);
      await send();
    }
  }
  await town.tx(({ people }) => people.removeMembership(seatOf(leaver, ids.partyB)));
  await refreshCards(deps)(town.scope, 'poll', pollId);
  open.push(await look());
  await steps.close();
  if (visibility === 'anonymous') open.push(await look());
  await steps.openBallots(deps);
  await refreshCards(deps)(town.scope, 'poll', pollId);
  await send();
  return { open, over: [await look()] };
}

const stir = <Thing>(things: readonly Thing[], chance: Chance): readonly Thing[] => {
  const left = [...things];
  return things.map(() => left.splice(chance.below(left.length), 1)[0] ?? chance.oneOf(things));
};
const givenBy = (chance: Chance): Answers =>
  new Map(
    voices.map((personId) => {
      const reason = `Grunn nummer ${chance.below(1_000_000)}`;
      return [personId, { optionId: chance.oneOf(options), reason }];
    }),
  );
/** The same answers, given by others among the same people. */
function swapped(answers: Answers, groups: readonly (readonly string[])[], chance: Chance) {
  const pairs = groups.flatMap((group) => {
    const stirred = stir(group, chance);
    return group.map((personId, place) => [personId, stirred[place] ?? personId] as const);
  });
  const empty = { optionId: '', reason: '' };
  return new Map(pairs.map(([personId, from]) => [personId, answers.get(from) ?? empty]));
}
/** The late one answers after the seat is given, the one who leaves before it is taken. */
const orderBy = (chance: Chance): readonly string[] => [
  ...stir(voices.filter((id) => id !== joiner), chance),
  joiner,
]; // prettier-ignore

/** Among whom answers may be swapped without anybody else seeing it. */
const groupsOf = {
  ...{ anonymous: [voices], sums: [voices] },
  ...{ 'by-party': [large, rest], named: [large, rest] },
} as const satisfies Record<Visibility, readonly (readonly string[])[]>;

/** Messages are sent beside each other: which of them was first is chance. */
const inAnyOrder = (things: readonly unknown[]) =>
  things.map((thing) => JSON.stringify(thing)).toSorted();

/** Where two sights part, with some of what stands before it. */
function difference(one: readonly string[], other: readonly string[]): string | null {
  for (const [moment, text] of one.entries()) {
    const beside = other[moment] ?? '';
    if (text === beside) continue;
    let place = 0;
    while (text[place] === beside[place]) place += 1;
    return [text, beside].map((sight) => sight.slice(Math.max(0, place - 200), place + 100)).join('\n'); // prettier-ignore
  }
  return null;
}

const seed = 11;

describe.each(Object.keys(groupsOf) as readonly Visibility[])(
  'of a poll that is %s, with somebody who comes late and somebody who leaves',
  (visibility) => {
    it('nothing that others can see while it is open follows from any answer, and afterwards only the sums of whole groups', async () => {
      const chance = chanceFrom(seed);
      const [answers, order] = [givenBy(chance), orderBy(chance)];
      const lived = await live(visibility, answers, order);
      const withOthers = await live(visibility, givenBy(chance), order);
      const withSwaps = await live(visibility, swapped(answers, groupsOf[visibility], chance), order); // prettier-ignore
      expect(difference(withOthers.open, lived.open), `seed ${seed}`).toBeNull();
      const whole = ({ open, over }: Sight) => [...open, ...over];
      expect(difference(whole(withSwaps), whole(lived)), `seed ${seed}`).toBeNull();
      // There is something to see when it is over, and it does follow from what was answered.
      expect(difference(withOthers.over, lived.over), `seed ${seed}`).not.toBeNull();
    }, 90_000);
  },
);
