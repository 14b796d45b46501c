import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { Poll } from '../../core/polls/poll.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { DrawnCard } from '../ports/messenger.ts';

/** A poll's card in each language that it can be sent in. */
export type CardPreview = { readonly cards: Readonly<Record<Language, DrawnCard>> };

/**
 * The card that somebody who is asked and has not answered gets in a personal chat, exactly as the bot sends it. Before the poll opens it is drawn as if
 * it opened now: what is sent cannot be changed afterwards. For those who prepare polls; a poll of another municipality is not found.
 */
export const previewCard =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities' | 'messenger' | 'tabAddress'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<CardPreview, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    if (!municipality) return notFound;

    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      if (!poll) return notFound;
      const body = await tx.people.body(poll.audience.bodyId);
      const facts = {
        kind: 'poll',
        poll: asIfOpened(poll, deps.clock.now()),
        bodyName: body?.name ?? '',
        ownAnswer: null,
        view: 'personal',
        tally: await tx.polls.tally(pollId),
        tabAddress: deps.tabAddress(`/polls/${pollId}`, municipality),
      } as const;
      const cardIn = (language: Language): DrawnCard =>
        deps.messenger.drawCard({ ...facts, language });
      return decide({ cards: { nb: cardIn('nb'), nn: cardIn('nn'), en: cardIn('en') } });
    });
  };

function asIfOpened(poll: Poll, now: Instant): Poll {
  if (poll.state.status !== 'draft') return poll;
  return { ...poll, state: { status: 'open', openedAt: now, closesAt: poll.closesAt } };
}
