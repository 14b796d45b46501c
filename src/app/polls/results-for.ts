import type { Choices } from '../../core/polls/choice.ts';
import type { Poll, Tally } from '../../core/polls/poll.ts';
import type { QuestionResult } from '../../core/polls/question-result.ts';
import { isShownByGroup, resultsByGroup } from '../../core/polls/results-by-group.ts';
import type { ResultsByGroup } from '../../core/polls/results-by-group.ts';
import { resultsOf } from '../../core/polls/results-of.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';
import { answersFor } from './answers-for.ts';

export type PollResults = {
  readonly answered: number;
  readonly eligible: number;
  readonly questions: readonly QuestionResult[];
  /** By name, those that are pooled last. Null where nothing is shown by party, or not yet; empty where the parties are too small. */
  readonly byParty:
    | readonly {
        /** In the order of the alphabet; an empty name is those without a party. */
        readonly parties: readonly string[];
        readonly answered: number;
        readonly questions: readonly QuestionResult[];
      }[]
    | null;
  /** Politics and the administration; null where they are not shown or only one of them has answered, empty where one of them is too small. */
  readonly bySide: ResultsByGroup['sides'];
  /** Who answered what, by name. Null for whoever is shown no names. */
  readonly byName:
    | readonly {
        readonly personId: string;
        readonly name: string;
        /** Null without a seat in the body that is asked. */
        readonly party: string | null;
        readonly choices: Choices;
      }[]
    | null;
};

type Reading = Pick<Transaction, 'polls' | 'people'>;

/** A poll's results for somebody who may see them: together, by party and by name, as far as was said before anybody answered. */
export async function resultsFor(
  tx: Reading,
  poll: Poll,
  tally: Tally,
  reader: { readonly seesNames: boolean; readonly today: CivilDate },
): Promise<PollResults> {
  return {
    ...{ answered: tally.answered, eligible: tally.eligible },
    questions: resultsOf(poll.questions, tally.options, await answersFor(tx, poll)),
    ...(isShownByGroup(poll) ? await groupsOf(tx, poll) : { byParty: null, bySide: null }),
    byName: reader.seesNames ? await namesOf(tx, poll, reader.today) : null,
  };
}

async function groupsOf(tx: Reading, poll: Poll): Promise<Pick<PollResults, 'byParty' | 'bySide'>> {
  const labels = new Map((await tx.people.parties()).map(({ id, label }) => [id, label]));
  const answers = await tx.polls.answersByPerson(poll.id);
  const { parties: byParty, sides: bySide } = resultsByGroup(poll.questions, answers);
  const isPooled = ({ parties }: { readonly parties: readonly string[] }) =>
    Number(parties.length > 1);
  return {
    bySide,
    byParty: byParty
      .map(({ partyIds, answered, questions }) => ({
        parties: partyIds.map((id) => labels.get(id) ?? '').toSorted(inNorwegian),
        ...{ answered, questions },
      }))
      .toSorted(
        (a, b) => isPooled(a) - isPooled(b) || inNorwegian(a.parties[0] ?? '', b.parties[0] ?? ''),
      ),
  };
}

/** By the party that was kept when the poll closed; while it is open, by today's seat. */
async function namesOf(tx: Reading, poll: Poll, today: CivilDate): Promise<PollResults['byName']> {
  const names = new Map((await tx.people.all()).map(({ id, name }) => [id, name]));
  const labels = new Map((await tx.people.parties()).map(({ id, label }) => [id, label]));
  const isClosed = poll.state.status === 'closed';
  const roll = isClosed ? [] : await tx.people.roll(poll.audience.bodyId, today);
  const seats = new Map(roll.map(({ person, party }) => [person.id, party.label]));
  return (await tx.polls.answersByPerson(poll.id))
    .map(({ personId, partyId, choices }) => ({
      ...{ personId, name: names.get(personId) ?? '', choices },
      party: (isClosed ? labels.get(partyId ?? '') : seats.get(personId)) ?? null,
    }))
    .toSorted((a, b) => inNorwegian(a.name, b.name) || (a.personId < b.personId ? -1 : 1));
}

const { compare: inNorwegian } = new Intl.Collator('nb');
