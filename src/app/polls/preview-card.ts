import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import { inReadersLanguage } from '../../core/check-ins/check-in.ts';
import { audienceName } from '../../core/polls/audience-name.ts';
import type { Poll, Tally } from '../../core/polls/poll.ts';
import { takesMoreStatements } from '../../core/polls/added-statements.ts';
import * as core from '../../core/polls/run-poll.ts';
import type { PollChangeRefusal, PollPlan } from '../../core/polls/run-poll.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { opennessHand } from '../openness/openness-facts.ts';
import type { DrawnCard } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import { areKnown, placeOf } from './prepare-poll.ts';
import type { PollWish } from './prepare-poll.ts';

/** A poll's card in each language that it can be sent in. */
export type CardPreview = {
  readonly cards: Readonly<Record<Language, DrawnCard>>;
  /** Who is asked, in the words of each language. */
  readonly audience: Readonly<Record<Language, string>>;
};

type PreviewDeps = Pick<
  Deps,
  'unitOfWork' | 'clock' | 'municipalities' | 'messenger' | 'tabAddress'
>;

/**
 * The card that somebody who is asked and has not answered gets in a personal chat, exactly as the bot sends it. Before the poll opens it is drawn as if
 * it opened now: what is sent cannot be changed afterwards. For those who prepare polls; a poll of another municipality is not found.
 */
export const previewCard =
  (deps: PreviewDeps) =>
  (by: AuthorizedMember, pollId: string): Promise<Decision<CardPreview, NotAllowed | NotFound>> =>
    previewing(deps, by, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      return poll ? decide({ poll, tally: await tx.polls.tally(pollId) }) : notFound;
    });

/** Where the poll that is being written is wanted, or the draft that is being changed. */
export type PreviewPlace = PollWish | { readonly kind: 'draft'; readonly pollId: string };

/**
 * The same card of a poll that is being written and is not saved: what saving would refuse is refused alike, and nothing is stored, made or told to anybody.
 * Whether somebody else has saved meanwhile is asked when it is saved.
 */
export const previewDraft =
  (deps: PreviewDeps & Pick<Deps, 'ids'>) =>
  (
    by: AuthorizedMember,
    place: PreviewPlace,
    plan: PollPlan,
  ): Promise<Decision<CardPreview, PollChangeRefusal | NotAllowed | NotFound>> =>
    previewing<PollChangeRefusal>(deps, by, async (tx) => {
      if (!(await areKnown(tx, plan.audience))) return notFound;
      const hand = await opennessHand(tx, by, deps.clock.now());
      if (place.kind === 'draft') {
        const poll = await tx.polls.byId(place.pollId);
        return poll ? unanswered(core.changePoll(poll, plan, poll.version, hand)) : notFound;
      }
      const wanted = await placeOf(tx, place);
      return wanted ? unanswered(core.draftPoll(wanted, plan, deps.ids.next(), hand)) : notFound;
    });

type Previewed = { readonly poll: Poll; readonly tally: Tally };

/** What is not saved has nobody's answer, and no place where answers are counted. */
function unanswered<Refusal extends { readonly code: string }>(
  written: Decision<Poll, Refusal>,
): Decision<Previewed, Refusal> {
  if (written.refused) return written;
  return decide({ poll: written.value, tally: { options: {}, answered: 0, eligible: 0 } });
}

async function previewing<Refusal extends { readonly code: string } = never>(
  deps: PreviewDeps,
  by: AuthorizedMember,
  pollOf: (tx: Transaction) => Promise<Decision<Previewed, Refusal | NotFound>>,
): Promise<Decision<CardPreview, Refusal | NotAllowed | NotFound>> {
  const refusal = denied(by, 'prepare-polls');
  if (refusal) return refusal;
  const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
  if (!municipality) return notFound;
  return deps.unitOfWork.read(by.municipality, async (tx) => {
    const found = await pollOf(tx);
    if (found.refused) return found;
    const { poll, tally } = found.value;
    return decide(await cardsOf(deps, tx, municipality, poll, tally));
  });
}

async function cardsOf(
  deps: PreviewDeps,
  tx: Transaction,
  municipality: Municipality,
  poll: Poll,
  tally: Tally,
): Promise<CardPreview> {
  const body = await tx.people.body(poll.audience.bodyId);
  const opened = asIfOpened(poll, deps.clock.now());
  const askedIn = (language: Language): string =>
    audienceName(poll.audience, body?.name ?? '', language);
  const cardIn = (language: Language): DrawnCard =>
    deps.messenger.drawCard({
      kind: 'poll',
      poll: inReadersLanguage(opened, language),
      bodyName: askedIn(language),
      ...{ language, tally },
      ownAnswer: null,
      view: 'personal',
      ...(takesMoreStatements(opened) && { mayAdd: true }),
      tabAddress: deps.tabAddress(`/polls/${poll.id}`, municipality),
    });
  return {
    cards: { nb: cardIn('nb'), nn: cardIn('nn'), en: cardIn('en') },
    audience: { nb: askedIn('nb'), nn: askedIn('nn'), en: askedIn('en') },
  };
}

function asIfOpened(poll: Poll, now: Instant): Poll {
  if (poll.state.status !== 'draft') return poll;
  return { ...poll, state: { status: 'open', openedAt: now, closesAt: poll.closesAt } };
}
