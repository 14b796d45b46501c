import { needPage, planRegister } from '../../src/contracts/plan-register.ts';
import type { NeedPage as NeedPageData } from '../../src/contracts/plan-register.ts';
import { formatDate } from '../../src/core/time/format.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { DecideNeed } from '../parts/plan-register/decide-need.tsx';
import { needQuestions } from '../parts/plan-register/need-form.ts';
import type { PageProps } from '../routing/page-props.ts';
import { LinkButton, RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { planRegisterTexts } from '../texts/plan-register.ts';
import type { PlanRegisterTexts } from '../texts/plan-register.nb.ts';
import { planTexts } from '../texts/plans.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A need test: what is wished for, what overlaps, and the four answers. */
export default function NeedPage({ params }: PageProps) {
  const texts = useTexts(planRegisterTexts);
  const words = useTexts(planTexts);
  const { can, language } = useSession();
  const loaded = useLoaded(`/api/plan-needs/${params['id'] ?? ''}`, needPage);
  const register = useLoaded('/api/plan-register', planRegister);
  return (
    <WhenLoaded of={loaded}>
      {({ test, overlaps, goals }) => (
        <Page
          title={test.title}
          up={{ to: '/plans/register', label: texts.title }}
          lead={test.purpose}
        >
          <p className="quiet">
            {[
              texts.madeBy(test.madeByName, formatDate(osloDate(test.madeAt), language)),
              words.types[test.type]?.[0] ?? test.type,
              ...test.themes,
              ...goals.map(({ title }) => title),
              ...(test.isExample ? [texts.example] : []),
            ].join(' · ')}
          </p>
          <Section title={texts.overlaps}>
            {overlaps.length === 0 && <p className="quiet">{texts.noOverlaps}</p>}
            <ul className="card-list">
              {overlaps.map((overlap) => (
                <li key={overlap.planId} className="card">
                  <RouteLink to={`/plans/${overlap.planId}`}>{overlap.title}</RouteLink>
                  {overlap.themes.length > 0 && (
                    <span className="quiet">{texts.sharedThemes(overlap.themes.join(', '))}</span>
                  )}
                  {overlap.goals.length > 0 && (
                    <span className="quiet">
                      {texts.sharedGoals(overlap.goals.map(({ title }) => title).join(', '))}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Section>
          {test.state.outcome === 'open' ? (
            can('edit-plans') ? (
              <WhenLoaded of={register}>
                {(all) => (
                  <DecideNeed
                    {...{ test, texts }}
                    register={all}
                    overlaps={overlaps.length}
                    onDecided={loaded.refetch}
                  />
                )}
              </WhenLoaded>
            ) : (
              <p>{texts.outcomes.open}</p>
            )
          ) : (
            <Decided state={test.state} texts={texts} />
          )}
        </Page>
      )}
    </WhenLoaded>
  );
}

type DecidedState = Exclude<NeedPageData['test']['state'], { readonly outcome: 'open' }>;

function Decided({
  state,
  texts,
}: {
  readonly state: DecidedState;
  readonly texts: PlanRegisterTexts;
}) {
  const { language } = useSession();
  return (
    <Section
      title={texts.outcomes[state.outcome]}
      hint={texts.decidedOn(formatDate(osloDate(state.decidedAt), language))}
    >
      <ul className="plain-dots">
        {needQuestions.map((question) => {
          const { holds, because } = state.answers[question];
          return (
            <li key={question}>
              {texts.questions[question]} <strong>{holds ? texts.yes : texts.no}</strong>
              {because !== '' && <span className="quiet"> {because}</span>}
            </li>
          );
        })}
      </ul>
      {state.outcome === 'plan' ? (
        <p>
          <LinkButton to={`/plans/${state.planId}`}>{texts.seePlan}</LinkButton>
        </p>
      ) : (
        <dl className="facts">
          <dt>{texts.instead}</dt>
          <dd>{`${texts.insteadKinds[state.instead.kind]}: ${state.instead.text}`}</dd>
        </dl>
      )}
    </Section>
  );
}
