import { pollCard } from '../../../bot/cards/poll-card.ts';
import { textsIn } from '../../../bot/texts/texts.ts';
import type { PollCardFacts } from '../../../src/app/ports/messenger.ts';
import type { Language } from '../../../src/core/documents/document-model.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { aPoll, anAnswer, cardFacts, closesAt, option } from '../../bot/a-poll.ts';
import { everyAnswer, everyKind, everyQuestion } from '../../support/builders/every-question.ts';
import type { CardToShow } from './show-cards.ts';

export const openedAt = '2024-01-15T08:00:00.000Z' as Instant;
export const tab = 'https://radslag.invalid/tab';
export const closed: Partial<Poll> = {
  state: { status: 'closed', openedAt, closesAt, closedAt: closesAt },
};

/** Statements as the administration writes them, and one that a participant added. */
const statements = [
  { id: option.climate, label: 'Kommunen bør ha færre planer.', meaning: '' },
  { id: option.homes, label: 'Målene bør være slik at vi kan si nei til noe.', meaning: '' },
  { id: option.schools, label: 'Unge bør spørres før alle andre.', meaning: '', isAdded: true },
];

/** The states of a poll’s card that every kind of question is drawn in. */
export const kindStates = [
  'not-open', 'open', 'open-in-group', 'answered', 'changing', 'closed', 'replaced',
] as const; // prettier-ignore

/** Each kind of question in every state, with a reason that may be given. */
export function kindCards(language: Language): readonly CardToShow[] {
  return everyKind.flatMap((kind) => {
    const question = { ...everyQuestion()[kind], reason: 'optional' } as const;
    const facts = cardFacts({ language, poll: aPoll({ questions: [question] }) });
    const ownAnswer = { [question.id]: { ...everyAnswer[kind], reason: 'Fordi det haster.' } };
    const over = { ...facts, ownAnswer, poll: { ...facts.poll, ...closed } };
    const draft = { ...facts, poll: { ...facts.poll, state: { status: 'draft' } } } as const;
    const inState: Readonly<Record<(typeof kindStates)[number], CardToShow['card']>> = {
      'not-open': pollCard(draft),
      open: pollCard(facts),
      'open-in-group': pollCard({ ...facts, view: 'general' }),
      answered: pollCard({ ...facts, ownAnswer }),
      changing: pollCard({ ...facts, ownAnswer }, { asQuestions: true }),
      closed: pollCard(over),
      replaced: pollCard({ ...over, replacedByAddress: tab }),
    };
    return kindStates.map((state) => ({ name: `${state}-${kind}`, card: inState[state] }));
  });
}

/** A poll by each of its visibilities, asked and answered, and with room for a statement of the reader's own. */
export function visibilityCards(language: Language): readonly CardToShow[] {
  const asked = (visibility: Poll['visibility'], more: Partial<PollCardFacts> = {}) => {
    const anonymousUse = visibility === 'anonymous' ? ('climate' as const) : null;
    return cardFacts({ language, poll: aPoll({ visibility, anonymousUse }), ...more });
  };
  const agreement = { ...everyQuestion().agreement, mayAdd: true, options: statements };
  const adding = cardFacts({ language, mayAdd: true, poll: aPoll({ questions: [agreement] }) });
  const ownAnswer = { [agreement.id]: { kind: 'agreement', stances: {} } } as const;
  const words = { [agreement.id]: 'Skoleveien bør være trygg også om vinteren.' };
  const notice = textsIn(language).refusal.fault;
  return [
    ...(['named', 'by-party', 'anonymous'] as const).flatMap((visibility) => [
      { name: `open-${visibility}`, card: pollCard(asked(visibility)) },
      { name: `answered-${visibility}`, card: pollCard(asked(visibility, { ownAnswer: anAnswer })) },
    ]),
    { name: 'open-adding', card: pollCard(adding) },
    { name: 'answered-adding', card: pollCard({ ...adding, ownAnswer }) },
    {
      name: 'answered-adding-refused',
      card: pollCard({ ...adding, ownAnswer }, { adding: { notice, words } }),
    },
  ];
} // prettier-ignore
