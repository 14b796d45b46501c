import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Lesson, Training } from '../../../src/contracts/training.ts';
import { useAction } from '../../api/use-action.ts';
import { hasMoved } from '../../routing/location.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useApi } from '../../session/session-context.ts';
import { trainingTexts } from '../../texts/training.ts';
import type { TrainingTexts } from '../../texts/training.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LessonLevels } from './lesson-levels.tsx';
import { LessonQuestion } from './lesson-question.tsx';

type LessonCardProps = {
  readonly lesson: Lesson;
  /** The lesson to go on with; null when nothing is left. */
  readonly next: Lesson['key'] | null;
  readonly onChanged: (training: Training) => void;
  readonly onRead: () => void;
};

const places: Readonly<
  Record<Lesson['key'], { readonly to: string; readonly label: keyof TrainingTexts }>
> = {
  'plan-system': { to: '/plans', label: 'seePlans' },
  'strategic-plans': { to: '/red-thread', label: 'seeThread' },
  status: { to: '/plans/register', label: 'seeRegister' },
  needs: { to: '/plans/register', label: 'seeRegister' },
  'how-we-work': { to: '/processes', label: 'seeProcesses' },
};

/** A lesson with its picture, its questions, and ways on. */
export function LessonCard({ lesson, next, onChanged, onRead }: LessonCardProps) {
  const api = useApi();
  const texts = useTexts(trainingTexts);
  const announce = useAnnounce();
  const read = useAction(
    () => api.send('PUT', '/api/training/read', { lesson: lesson.key }),
    () => {
      announce(texts.readDone);
      onRead();
    },
  );
  const { to, label } = places[lesson.key];
  const id = useId();
  const heading = useChosen();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {lesson.title}
      </h2>
      <div className="card">
        {lesson.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {lesson.picture.length > 0 && <LessonLevels picture={lesson.picture} />}
        <RouteLink to={to}>{String(texts[label])}</RouteLink>
      </div>
      <h3>{texts.checkYourself}</h3>
      <p className="quiet">{lesson.questions.length === 0 ? texts.noQuestions : texts.checkHint}</p>
      {lesson.questions.map((question) => (
        <LessonQuestion
          key={question.id}
          lesson={lesson.key}
          question={question}
          onChecked={onChanged}
        />
      ))}
      {read.failure && <ErrorNotice failure={read.failure} />}
      <div className="button-row">
        {lesson.doneOn === null && (
          <Button appearance="primary" disabled={read.isBusy} onClick={() => void read.run()}>
            {texts.read}
          </Button>
        )}
        {lesson.doneOn !== null && next !== null && next !== lesson.key && (
          <RouteLink to={`/training?lesson=${next}`} className="lesson-next">
            {texts.next}
          </RouteLink>
        )}
      </div>
    </section>
  );
}

/** Another lesson begins at its heading, however far down the one before was read. */
function useChosen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current } = heading;
    if (!current || !hasMoved()) return;
    current.focus({ preventScroll: true });
    const { top } = current.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight) current.scrollIntoView();
  }, []);
  return heading;
}
