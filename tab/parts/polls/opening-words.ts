import type { PollSummary } from '../../../src/contracts/polls.ts';
import type { PollLifeTexts } from '../../texts/poll-life.nb.ts';
import type { useDates } from '../../ui/use-dates.ts';

/** How a draft is to be opened, as a sentence. */
export function openingWords(
  texts: PollLifeTexts,
  dates: Pick<ReturnType<typeof useDates>, 'momentAndDistance'>,
  { opening, phase }: Pick<NonNullable<PollSummary['plan']>, 'opening' | 'phase'>,
): string {
  switch (opening.kind) {
    case 'at':
      return texts.openings.at(dates.momentAndDistance(opening.at));
    case 'with-phase':
      return texts.openings['with-phase'](phase);
    case 'by-hand':
      return texts.openings['by-hand'];
  }
}
