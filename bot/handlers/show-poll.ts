import type { AuthorizedMember } from '../../src/app/authority.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import type { BotDeps } from '../bot-deps.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { pollCard } from '../cards/poll-card.ts';
import type { Showing } from '../cards/poll-card.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { textsIn } from '../texts/texts.ts';
import type { Present } from './incoming.ts';

export type PollAction = {
  readonly pollId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly member: AuthorizedMember;
  readonly present: Present;
  readonly deps: BotDeps;
};

/** The poll as this person sees it now. `closedAt`: the deadline has passed although nobody has closed it yet. */
export async function showPoll(
  { pollId, member, present, deps }: PollAction,
  showing: Showing = {},
  closedAt?: Instant,
): Promise<AdaptiveCard> {
  const { refusal } = textsIn(present.language);
  const found = await deps.pollForMember(member, pollId);
  if (found.refused)
    return noticeCard(refusal.notFound, present.language, {
      tabAddress: deps.tabAddress('/', present.municipality),
    });
  const { facts, eligible } = found.value;
  if (!eligible)
    return noticeCard(refusal.notForYou(facts.bodyName), present.language, {
      ...{ pollId, tabAddress: facts.tabAddress },
    });
  const { state } = facts.poll;
  return closedAt !== undefined && state.status === 'open'
    ? pollCard({
        ...facts,
        poll: { ...facts.poll, state: { ...state, status: 'closed', closedAt } },
      })
    : pollCard(facts, showing);
}
