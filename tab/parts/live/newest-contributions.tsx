import { Button } from '@fluentui/react-components';
import type { LiveRoundPage, ReadContribution } from '../../../src/contracts/live-round.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import type { Progress } from './use-progress.ts';

type NewestContributionsProps = { readonly page: LiveRoundPage; readonly progress: Progress };

/** What came last, and what of it the whole room may read. Nothing is shown that a person has not chosen. */
export function NewestContributions({ page, progress }: NewestContributionsProps) {
  const texts = useTexts(liveTexts);
  const dates = useDates();
  const { newest, shown, questions } = page;
  const toggle = ({ id }: ReadContribution) => {
    const isShown = shown.includes(id);
    const contributionIds = isShown ? shown.filter((one) => one !== id) : [...shown, id];
    return progress.step({ kind: 'screen', contributionIds }, isShown ? texts.hide : texts.show);
  };
  return (
    <Section title={texts.newest} hint={texts.newestHint} className="live-newest">
      {newest.length === 0 && <p className="quiet">{texts.noContributions}</p>}
      <ul className="live-list" aria-live="polite">
        {newest.map((one) => {
          const from =
            one.tableNumber === null
              ? (one.name ?? texts.fromPerson)
              : texts.table(one.tableNumber);
          const question = questions.findIndex(({ id }) => id === one.questionId) + 1;
          const isShown = shown.includes(one.id);
          return (
            <li
              key={one.id}
              className={isShown ? 'card live-said live-said-shown' : 'card live-said'}
            >
              <p className="quiet">
                {from} · {texts.questions} {question} · {dates.time(one.madeAt)}
              </p>
              <p className="live-words">{one.text}</p>
              <Button
                size="small"
                aria-pressed={isShown}
                disabled={!progress.mayStep}
                onClick={() => void toggle(one)}
              >
                {isShown ? texts.hide : texts.show}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
