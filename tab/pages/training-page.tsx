import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { training } from '../../src/contracts/training.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { LessonCard } from '../parts/training/lesson-card.tsx';
import { useQuery } from '../routing/location.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { useApi, useSession } from '../session/session-context.ts';
import { trainingTexts } from '../texts/training.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import './training-page.css';

const ConfirmDialog = lazy(() => import('../ui/confirm-dialog.tsx'));

/** Short lessons on the municipality's own plan system: the one that fits now is open, the others a press away. */
export default function TrainingPage() {
  const texts = useTexts(trainingTexts);
  const loaded = useLoaded('/api/training', training);
  const asked = useQuery().get('lesson');
  const dates = useDates();
  useInOwnLanguage(loaded.refetch);
  return (
    <WhenLoaded of={loaded}>
      {({ offered, lessons }) => {
        const open =
          lessons.find(({ key }) => key === asked) ??
          lessons.find(({ key }) => key === offered?.lesson) ??
          lessons[0];
        return (
          <Page title={texts.title} lead={texts.lead}>
            <p className="quiet">{offered ? texts.onlyYou : texts.allDone}</p>
            <div className="training-parts">
              <div>
                {' '}
                {open && (
                  <LessonCard
                    key={open.key}
                    lesson={open}
                    next={offered?.lesson ?? null}
                    onChanged={loaded.replace}
                    onRead={loaded.refetch}
                  />
                )}
              </div>
              <div>
                {' '}
                <Section title={texts.lessons}>
                  <ul className="lesson-list">
                    {lessons.map(({ key, title, teaser, doneOn }) => (
                      <li key={key}>
                        <RouteLink
                          to={`/training?lesson=${key}`}
                          {...(key === open?.key ? { 'aria-current': 'page' as const } : {})}
                        >
                          {title}
                        </RouteLink>{' '}
                        {doneOn !== null && (
                          <StatusWord tone="done">{texts.done(dates.date(doneOn))}</StatusWord>
                        )}
                        {key === offered?.lesson && (
                          <StatusWord tone="active">{texts.now}</StatusWord>
                        )}
                        <div className="quiet">
                          {key === offered?.lesson ? offered.why : teaser}
                        </div>
                      </li>
                    ))}
                  </ul>
                </Section>
                {lessons.some(
                  ({ doneOn, questions }) =>
                    doneOn !== null || questions.some(({ isAnswered }) => isAnswered),
                ) && <Forget onForgotten={loaded.refetch} />}
              </div>
            </div>
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

/** The sentences come from the server in the reader's language: another language is another answer. */
function useInOwnLanguage(refetch: () => void): void {
  const { language } = useSession();
  const shown = useRef(language);
  useEffect(() => {
    if (shown.current === language) return;
    shown.current = language;
    refetch();
  }, [language, refetch]);
}

function Forget({ onForgotten }: { readonly onForgotten: () => void }) {
  const api = useApi();
  const texts = useTexts(trainingTexts);
  const announce = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const forget = useAction(
    () => api.send('POST', '/api/training/forget'),
    () => {
      setAsked(false);
      announce(texts.forgotten);
      onForgotten();
    },
  );
  return (
    <>
      <Button
        appearance="subtle"
        onClick={() => {
          setAsked(true);
        }}
      >
        {texts.forget}
      </Button>
      {isAsked && (
        <Suspense>
          <ConfirmDialog
            title={texts.forgetTitle}
            confirmLabel={texts.forget}
            isBusy={forget.isBusy}
            failure={forget.failure}
            onConfirm={() => void forget.run()}
            onCancel={() => {
              setAsked(false);
            }}
          >
            <p>{texts.forgetText}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
