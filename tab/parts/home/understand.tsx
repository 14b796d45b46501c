import type { Home } from '../../../src/contracts/home.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { homeTexts } from '../../texts/home.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';

/** Forstå: the lesson that fits what is coming. How far one has come is said here to oneself alone. */
export function Understand({ teaser }: { readonly teaser: NonNullable<Home['understand']> }) {
  const texts = useTexts(homeTexts);
  const { lesson, title, text, why, done, lessons } = teaser;
  return (
    <Section title={texts.understand}>
      <div className="card lesson">
        {lesson === null ? (
          <>
            <p>{texts.allLessonsDone}</p>
            <RouteLink to="/training">{texts.readAgain}</RouteLink>
          </>
        ) : (
          <>
            <h3>{title}</h3>
            <p>{text}</p>
            <p className="quiet">{why}</p>
            <RouteLink to={`/training?lesson=${lesson}`}>{texts.readLesson}</RouteLink>
            {done > 0 && <p className="quiet">{texts.lessonsDone(done, lessons)}</p>}
          </>
        )}
      </div>
    </Section>
  );
}
