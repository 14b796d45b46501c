import type { LetterPage } from '../../../src/contracts/letters.ts';
import { letterTexts } from '../../texts/letters.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { AnsweredBar } from '../polls/answered-bar.tsx';

type Preparation = NonNullable<LetterPage['preparation']>;

/** How many have accepted, whom the bot could not reach, and what was sent before. Nobody's acceptance is named. */
export function LetterProgress({ of }: { readonly of: Preparation }) {
  const texts = useTexts(letterTexts);
  const dates = useDates();
  const { counts, unreached, editions } = of;
  const { sent, waiting, uncertain, unreachable } = counts.delivery;
  return (
    <Section title={texts.progress}>
      <p>{texts.acceptedOf(counts.accepted, counts.recipients)}</p>
      <AnsweredBar answered={counts.accepted} eligible={counts.recipients} />
      {counts.acceptedEarlier > 0 && <p>{texts.acceptedBefore(counts.acceptedEarlier)}</p>}
      <p className="quiet numbers">{texts.delivery(sent, waiting, uncertain, unreachable)}</p>
      {unreached.length > 0 && (
        <Notice tone="attention" title={texts.unreached}>
          <p>{unreached.join(', ')}</p>
        </Notice>
      )}
      {editions.length > 1 && (
        <details>
          <summary>{texts.editions}</summary>
          <ul className="plain-dots">
            {editions.map(({ edition, sentAt, correction }) => (
              <li key={edition}>
                {dates.moment(sentAt)}: {correction === '' ? texts.firstEdition : correction}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
