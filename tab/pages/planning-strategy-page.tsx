import { planRegister } from '../../src/contracts/plan-register.ts';
import type { PlanRegister } from '../../src/contracts/plan-register.ts';
import { planningStrategies } from '../../src/contracts/planning-strategy.ts';
import type { PlanningStrategies, StrategyView } from '../../src/contracts/planning-strategy.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { BeginStrategy, freeTerms } from '../parts/planning-strategy/begin-strategy.tsx';
import { CorrectDecision } from '../parts/planning-strategy/correct-decision.tsx';
import { FlaggedStarts } from '../parts/planning-strategy/flagged-starts.tsx';
import { StrategyAmendments } from '../parts/planning-strategy/strategy-amendments.tsx';
import { StrategyCaseText } from '../parts/planning-strategy/strategy-case-text.tsx';
import { StrategyDeadlines } from '../parts/planning-strategy/strategy-deadlines.tsx';
import { StrategyFrame } from '../parts/planning-strategy/strategy-frame.tsx';
import { StrategyHistory } from '../parts/planning-strategy/strategy-history.tsx';
import { StrategyLines } from '../parts/planning-strategy/strategy-lines.tsx';
import { StrategySteps } from '../parts/planning-strategy/strategy-steps.tsx';
import { ItemStatus, StrategyTimeline } from '../parts/planning-strategy/strategy-timeline.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { planningStrategyTexts } from '../texts/planning-strategy.ts';
import type { PlanningStrategyTexts } from '../texts/planning-strategy.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The planning strategy: what is late, what lies outside, year by year, and what it says. Planners prepare, adopt and amend it here. */
export default function PlanningStrategyPage({ params }: PageProps) {
  const { can } = useSession();
  const wished = params['id'] === undefined ? '' : `?strategy=${params['id']}`;
  const loaded = useLoaded(`/api/planning-strategies${wished}`, planningStrategies);
  const register = useLoaded('/api/plan-register', planRegister);
  const show = (all: PlanningStrategies, plans: PlanRegister | null) => (
    <Shown key={all.shown?.strategy.version ?? 0} {...{ all, plans }} onChanged={loaded.refetch} />
  );
  return (
    <WhenLoaded of={loaded}>
      {(all) =>
        can('edit-plans') ? (
          <WhenLoaded of={register}>{(plans) => show(all, plans)}</WhenLoaded>
        ) : (
          show(all, null)
        )
      }
    </WhenLoaded>
  );
}

type ShownProps = {
  readonly all: PlanningStrategies;
  readonly plans: PlanRegister | null;
  readonly onChanged: () => void;
};

function Shown({ all, plans, onChanged }: ShownProps) {
  const texts = useTexts(planningStrategyTexts);
  const up = { to: '/plans', label: texts.plans };
  const view = all.shown;
  if (!view)
    return (
      <Page title={texts.title} up={up} lead={texts.lead}>
        <EmptyState title={texts.emptyTitle}>
          <p>
            {all.terms.length === 0
              ? texts.noTerms
              : plans
                ? texts.emptyPlanner
                : texts.emptyReader}
          </p>
        </EmptyState>
        {plans && <BeginStrategy {...{ all, texts }} register={plans} onDone={onChanged} />}
        {plans && <StrategyFrame {...{ all, texts }} onDone={onChanged} />}
      </Page>
    );
  const { strategy } = view;
  const isAdopted = strategy.status === 'adopted';
  return (
    <Page
      title={strategy.title}
      up={up}
      lead={texts.lead}
      status={
        <StatusWord tone={isAdopted ? 'done' : 'active'}>
          {texts.statuses[strategy.status]}
        </StatusWord>
      }
      isWide
    >
      <Standing view={view} texts={texts} />
      {plans && isAdopted && (
        <CorrectDecision
          {...{ view, texts }}
          register={plans}
          amendment={null}
          onDone={onChanged}
        />
      )}
      {isAdopted && <Late view={view} texts={texts} />}
      {plans && <StrategySteps {...{ view, texts }} register={plans} onDone={onChanged} />}
      {isAdopted && <FlaggedStarts view={view} texts={texts} />}
      {view.items.length > 0 && (
        <Section title={texts.years} hint={texts.yearsHint}>
          <StrategyTimeline {...{ texts }} items={view.items} term={view.term} today={all.today} />
        </Section>
      )}
      <StrategyLines {...{ view, texts, onChanged }} register={plans} />
      <StrategyAmendments
        {...{ view, texts }}
        cadence={all.setting.cadence}
        register={plans}
        onDone={onChanged}
      />
      <StrategyDeadlines view={view} texts={texts} />
      <StrategyCaseText view={view} texts={texts} />
      <details>
        <summary>{texts.history}</summary>
        <StrategyHistory strategyId={strategy.id} texts={texts} />
      </details>
      {plans && <StrategyFrame key={all.setting.version} {...{ all, texts }} onDone={onChanged} />}
      {all.strategies.length > 1 && (
        <Section title={texts.otherStrategies}>
          <ul className="plain-dots">
            {all.strategies.map(({ id, title, status }) => (
              <li key={id}>
                <RouteLink to={`/planning-strategy/${id}`}>{title}</RouteLink>{' '}
                <span className="quiet">{texts.statuses[status]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {plans && freeTerms(all).length > 0 && (
        <details>
          <summary>{texts.begin}</summary>
          <BeginStrategy {...{ all, texts }} register={plans} onDone={onChanged} />
        </details>
      )}
    </Page>
  );
}

type ViewProps = { readonly view: StrategyView; readonly texts: PlanningStrategyTexts };

function Standing({ view, texts }: ViewProps) {
  const dates = useDates();
  const { strategy, adoptedBy, isInForce } = view;
  const { adopted, publicFrom, treatmentOn } = strategy;
  const words = [
    ...(adopted
      ? [texts.adoptedBy(dates.date(adopted.on), adoptedBy ?? ''), adopted.reference]
      : []),
    ...(adopted && !isInForce ? [texts.replaced] : []),
    ...(!adopted && publicFrom !== null && treatmentOn !== null
      ? [texts.publicFrom(dates.date(publicFrom), dates.date(treatmentOn))]
      : []),
    ...(strategy.isExample ? [texts.example] : []),
  ];
  return <p className="quiet">{words.filter((word) => word !== '').join(' · ')}</p>;
}

/** What is late comes first. */
function Late({ view, texts }: ViewProps) {
  const dates = useDates();
  const late = view.items.filter(({ lateDays }) => lateDays > 0);
  return (
    <Section title={texts.late} className="strategy-lines">
      {late.length === 0 && <p className="quiet">{texts.nothingLate}</p>}
      <ul className="card-list">
        {late.map((item) => (
          <li key={item.entryId} className="card">
            {item.planId === null ? (
              <span className="card-name">{item.title}</span>
            ) : (
              <RouteLink to={`/plans/${item.planId}`} className="card-name">
                {item.title}
              </RouteLink>
            )}
            <ItemStatus item={item} texts={texts} />
            <span className="quiet">{dates.period(item.from, item.to)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
