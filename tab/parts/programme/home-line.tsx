import type { ProgrammePage } from '../../../src/contracts/programme.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';

type Home = NonNullable<ProgrammePage['learningPoints'][number]['home']>;
const tones = { planned: 'quiet', 'under-way': 'active', done: 'done', dropped: 'quiet' } as const;

/** What is done at home with what was learnt, who answers for it and by when. */
export function HomeLine({ home }: { readonly home: Home }) {
  const texts = useTexts(programmeTexts);
  const dates = useDates();
  return (
    <>
      <p>
        <StatusWord tone={tones[home.state]}>{texts.homeStates[home.state]}</StatusWord> {home.what}
      </p>
      <p className="quiet">
        {[
          `${texts.responsible}: ${home.responsible ?? texts.nobody}`,
          home.dueOn === null ? null : texts.byDay(dates.date(home.dueOn)),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {home.note !== '' && <p className="prose">{home.note}</p>}
    </>
  );
}
