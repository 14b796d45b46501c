import { takesAnswers } from '../../core/date-polls/date-poll.ts';
import type { DatePoll } from '../../core/date-polls/date-poll.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Deps } from '../deps.ts';
import type { DatePollCardFacts } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import type { CardKind } from './card-kind.ts';

/** A date poll's cards: one per member who is asked. They follow their owner's answer, and tell which time was chosen. */
export const datePollCards: CardKind<'date-poll'> = {
  change: (datePollId) => ({ topic: 'date-poll', id: datePollId }),
  settle: async (tx, datePollId) => {
    await tx.datePolls.forChange(datePollId);
  },
  async forms(tx, datePollId) {
    const poll = await tx.datePolls.byId(datePollId);
    if (!poll) return null;
    const revisions = new Map(
      (await tx.datePolls.answers(datePollId)).map((one) => [one.personId, one.revision]),
    );
    return ({ personId }) => renderedForm(poll, revisions.get(personId ?? ''));
  },
  async draw(deps, tx, municipality, { subjectId, personId }) {
    const poll = await tx.datePolls.byId(subjectId);
    const drawn =
      poll && personId !== null
        ? await drawDatePollCard(deps, tx, municipality, poll, personId)
        : null;
    return drawn && { ...drawn, tooLate: drawn.facts.isTaking ? null : 'date-poll-ended' };
  },
};

/** @param revision of the owner's answer; undefined before the first */
function renderedForm(poll: DatePoll, revision: number | undefined): string {
  return `${poll.state.status}:${poll.version}:${revision ?? 0}`;
}

/** A date poll's card for one member, with its form. Null when its round is gone. */
export async function drawDatePollCard(
  deps: Pick<Deps, 'tabAddress' | 'clock'>,
  tx: Transaction,
  municipality: Municipality,
  poll: DatePoll,
  personId: string,
): Promise<{ readonly facts: DatePollCardFacts; readonly form: string } | null> {
  const round = await tx.rounds.byId(poll.roundId);
  const body = await tx.people.body(poll.bodyId);
  if (!round || !body) return null;
  const person = await tx.people.byId(personId);
  const own = await tx.datePolls.answerOf(poll.id, personId);
  return {
    facts: {
      kind: 'date-poll',
      language: person?.language ?? body.language,
      poll,
      roundTitle: round.title,
      bodyName: body.name,
      stances: own?.stances ?? null,
      isTaking: takesAnswers(poll, deps.clock.now()),
      tabAddress: deps.tabAddress(`/rounds/${poll.roundId}/dates`, municipality),
    },
    form: renderedForm(poll, own?.revision),
  };
}
