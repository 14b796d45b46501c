import type { Lesson } from '../../../src/contracts/training.ts';
import { trainingTexts } from '../../texts/training.ts';
import { useTexts } from '../../texts/texts.ts';

/** So many are drawn; a county's thousands are told by their number. */
const mostDrawn = 40;

/** The levels from the top, with a leaf for each plan. */
export function LessonLevels({ picture }: Pick<Lesson, 'picture'>) {
  const texts = useTexts(trainingTexts);
  return (
    <ol className="lesson-levels" aria-label={texts.levels}>
      {picture.map(({ level, name, plans }) => (
        <li key={level}>
          <span>{name}</span>{' '}
          <span className="quiet">
            {level === 'reporting' ? texts.reportsOn(plans) : texts.plansOn(plans)}
          </span>
          <span className="lesson-leaves" aria-hidden="true">
            {Array.from({ length: Math.min(plans, mostDrawn) }, (_, n) => (
              <span key={n} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
