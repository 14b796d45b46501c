import { pollCard } from '../../../bot/cards/poll-card.ts';
import type { DraftPreview, PollCards, PollDraft, PollPage } from '../../../src/contracts/polls.ts';
import type { Language } from '../../../src/contracts/values.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { aPollPage, pollIds } from './polls.ts';
import { wholeBody } from '../../../src/core/polls/audience.ts';

/** The cards of a poll of the fixtures as the bot draws them; a draft's as if it were open. */
export function aPollCards(today: CivilDate, id: string): PollCards | undefined {
  const page = aPollPage(today, id);
  return page && cardsOf(page);
}

export type PreviewedDraft = PollDraft & { readonly place: unknown };

/** What is being written, drawn as the server draws it. */
export function aDraftPreview(today: CivilDate, draft: PreviewedDraft): DraftPreview {
  const page = aPollPage(today, pollIds.draft);
  if (!page) throw new Error('the fixtures have a draft');
  const { openness: _decided, audience: _wish, ...written } = draft;
  const name = page.audience.name;
  return {
    ...cardsOf({ ...page, poll: { ...page.poll, ...written } }),
    audience: { nb: name, nn: name, en: name },
  };
}

function cardsOf({ poll, audience, answered, eligible }: PollPage): PollCards {
  const { id } = poll;
  const { title, purpose, questions, resultsWhen, closesAt, outcomeNote, version } = poll;
  const cardIn = (language: Language) => {
    const card = pollCard({
      kind: 'poll',
      poll: {
        ...{ id, title, purpose, questions, resultsWhen, closesAt, outcomeNote, version },
        openness: { kind: 'open' },
        opennessDecision: null,
        ...{
          visibility: poll.visibility,
          anonymousUse: poll.anonymousUse,
          seal: null,
          checkIn: null,
        },
        phaseId: id,
        roundId: null,
        audience: wholeBody(audience.bodyId),
        state: { status: 'open', openedAt: poll.openedAt ?? closesAt, closesAt },
      },
      bodyName: audience.name,
      language,
      ownAnswer: null,
      view: 'personal',
      tally: { options: {}, answered, eligible },
      tabAddress: `https://radslag.invalid/tab/polls/${id}`,
    });
    return { ...card, body: [...card.body], actions: [...card.actions] };
  };
  return { cards: { nb: cardIn('nb'), nn: cardIn('nn'), en: cardIn('en') } };
}
