import type { RoundPage } from '../../../src/contracts/rounds.ts';

type RoundPoll = RoundPage['polls'][number];

/** The polls of a round that may be shown to a meeting: no draft is. */
export function shownPolls({ polls }: Pick<RoundPage, 'polls'>): readonly RoundPoll[] {
  return polls.filter(({ status }) => status !== 'draft');
}

/** The poll that was chosen, else the one that is open now; of several the one that was made last. */
export function currentPoll(
  page: Pick<RoundPage, 'polls'>,
  chosen: string | null,
): RoundPoll | undefined {
  const polls = shownPolls(page);
  return polls.find(({ id }) => id === chosen) ?? polls.findLast(({ status }) => status === 'open');
}
