import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { searchAnswer } from '../../../src/contracts/search.ts';
import type { SearchAnswer } from '../../../src/contracts/search.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { FindPlansTexts } from '../../texts/find-plans.nb.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PlanStatus } from './plan-status.tsx';

/** Somebody who types is not asked after at each letter. */
const pauseAfterTyping = 200;
/** The server sends no more of each. */
const mostFound = 20;

type Texts = { readonly texts: FindPlansTexts; readonly planTexts: PlanTexts };

/** Finds plans and goals while one types, those that have ended as well; they say so. */
export function PlanSearch({ texts, planTexts }: Texts) {
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  useEffect(() => {
    const later = setTimeout(() => {
      setSought(typed.trim());
    }, pauseAfterTyping);
    return () => {
      clearTimeout(later);
    };
  }, [typed]);
  return (
    <div role="search" className="plan-search not-printed">
      <Field label={texts.search} hint={texts.searchHint}>
        <Input
          type="search"
          value={typed}
          maxLength={200}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setTyped('');
          }}
        />
      </Field>
      {sought !== '' && typed.trim() !== '' && <Found text={sought} {...{ texts, planTexts }} />}
    </div>
  );
}

function Found({ text, texts, planTexts }: Texts & { readonly text: string }) {
  const { snapshot, refetch } = useLoaded(
    `/api/search?text=${encodeURIComponent(text)}`,
    searchAnswer,
  );
  // What was found before stays while the next letter is asked after.
  const [kept, keep] = useState<{ readonly text: string; readonly found: SearchAnswer }>();
  if (snapshot.state === 'loaded' && (kept?.text !== text || kept.found !== snapshot.value))
    keep({ text, found: snapshot.value });
  if (snapshot.state === 'failed')
    return <ErrorNotice failure={snapshot.failure} onRetry={refetch} />;
  if (!kept)
    return (
      <p className="quiet" role="status">
        {texts.searching}
      </p>
    );
  const { plans, goals } = kept.found;
  const isNothing = plans.length + goals.length === 0;
  return (
    <>
      <p className="quiet" role="status">
        {isNothing ? texts.nothingFound(kept.text) : texts.found(plans.length, goals.length)}
      </p>
      {!isNothing && (
        <div className="plan-found">
          {plans.length > 0 && (
            <section aria-label={texts.plans}>
              <ul>
                {plans.map((plan) => (
                  <li key={plan.id}>
                    <RouteLink to={`/plans/${plan.id}`}>{plan.title}</RouteLink>
                    <span className="quiet"> {planTexts.levels[plan.level]}</span>
                    {plan.status !== 'in-force' && (
                      <PlanStatus status={plan.status} texts={planTexts} />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {goals.length > 0 && (
            <section aria-label={texts.goals}>
              <ul>
                {goals.map((goal) => (
                  <li key={goal.id}>
                    <RouteLink to={`/red-thread?goal=${goal.id}`}>{goal.title}</RouteLink>
                    <span className="quiet"> {planTexts.kinds[goal.kind] ?? goal.kind}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {Math.max(plans.length, goals.length) >= mostFound && (
            <p className="quiet">{texts.mostFound(mostFound)}</p>
          )}
        </div>
      )}
    </>
  );
}
