import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { deliveryStateOf } from '../../core/messages/delivery-state.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { reachOf } from '../../core/polls/reach.ts';
import type { Reach, ReachGroup, Reached, ToldOfGroups } from '../../core/polls/reach.ts';
import { reachTable } from '../../core/polls/reach-table.ts';
import type { NamedReach } from '../../core/polls/reach-table.ts';
import { answerersHiddenFrom } from '../../core/polls/see-results.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../people/language-of.ts';
import type { Transaction } from '../ports/stores.ts';
import { tableFile } from '../records/table-file.ts';
import type { FileContent } from '../records/read-record-file.ts';

export type ReachView = NamedReach & { readonly told: ToldOfGroups };

/** Whom a poll has reached, seen as sums: of all who were written to, and of each body and party that is large enough. */
export const seeReach =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<ReachView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-delivery');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      return poll ? decide(await reachNow(tx, by, poll, deps.clock.now())) : notFound;
    });
  };

/** The same as a file, in the words of whoever asks. Why somebody was not reached is in it as the page says it. */
export const exportReach =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'spreadsheets' | 'documents'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    format: 'xlsx' | 'csv',
  ): Promise<Decision<FileContent, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-delivery');
    if (refusal) return refusal;
    const read = await deps.unitOfWork.read(by.municipality, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      if (!poll) return notFound;
      const reach = await reachNow(tx, by, poll, deps.clock.now());
      return decide(reachTable(reach, await languageOf(tx, by)));
    });
    if (read.refused) return read;
    return decide(tableFile(deps, read.value, `rekkevidde-${osloDate(deps.clock.now())}`, format));
  };

async function reachNow(
  tx: Transaction,
  by: AuthorizedMember,
  poll: Poll,
  now: Instant,
): Promise<ReachView> {
  const answered = await tx.polls.revisions(poll.id);
  const seen = await tx.pollSeen.by(poll.id);
  const messages = await tx.messages.ofSubject('poll', poll.id);
  const seatOf = await seatsFor(tx, poll, now);
  const people = messages.flatMap((message): readonly Reached[] => {
    const { personId } = message;
    if (personId === null) return [];
    const state = deliveryStateOf(message, now);
    const seat = seatOf(personId);
    return [
      {
        ...{ partyId: seat?.partyId ?? null, bodyId: seat?.bodyId ?? null },
        ...{ state, cause: message.cause },
        ...{ hasSeen: seen.has(personId), hasAnswered: answered.has(personId) },
      },
    ];
  });
  const told = toldOfGroups(poll, answered.has(by.personId));
  const reach = reachOf(people, told);
  const bodies = new Map((await tx.people.bodies()).map(({ id, name }) => [id, name]));
  const parties = new Map((await tx.people.parties()).map(({ id, label }) => [id, label]));
  return { ...named(reach, bodies, parties), told };
}

function toldOfGroups(poll: Poll, hasAnswered: boolean): ToldOfGroups {
  if (poll.visibility === 'anonymous') return 'seen';
  // Whether the reader is asked makes no difference here: it decides only why results are hidden, not whether.
  return answerersHiddenFrom(poll, { eligible: false, hasAnswered }) ? 'delivery' : 'everything';
}

/** The seat by which somebody was asked: in the body that was asked, as on the day on which the poll opened; otherwise any other of that term. */
async function seatsFor(
  tx: Pick<Transaction, 'people'>,
  poll: Poll,
  now: Instant,
): Promise<(personId: string) => { readonly partyId: string; readonly bodyId: string } | null> {
  const on = osloDate(poll.state.status === 'draft' ? now : poll.state.openedAt);
  const term = (await tx.people.terms()).find(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn); // prettier-ignore
  const seats = (await tx.people.memberships()).filter(({ termId }) => termId === term?.id);
  const ofPerson = Map.groupBy(seats, ({ personId }) => personId);
  return (personId) => {
    const own = ofPerson.get(personId) ?? [];
    return own.find(({ bodyId }) => bodyId === poll.audience.bodyId) ?? own[0] ?? null;
  };
}

function named(
  reach: Reach,
  bodies: ReadonlyMap<string, string>,
  parties: ReadonlyMap<string, string>,
): NamedReach {
  const withNames = (names: ReadonlyMap<string, string>) => (group: ReachGroup) => ({
    names: group.ids.map((id) => names.get(id) ?? '').toSorted((a, b) => a.localeCompare(b, 'nb')),
    figures: group.figures,
  });
  return {
    ...{ all: reach.all, causes: reach.causes },
    bodies: reach.bodies.map(withNames(bodies)),
    parties: reach.parties.map(withNames(parties)),
  };
}
