import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { planPage } from '../../src/contracts/plans.ts';
import type { PlanPage as PlanPageData } from '../../src/contracts/plans.ts';
import { formatDate } from '../../src/core/time/format.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { PlanMarks, PlanRegistration } from '../parts/plan-register/plan-registration.tsx';
import { PlanPlace } from '../parts/plans/plan-place.tsx';
import { PlanStatus } from '../parts/plans/plan-status.tsx';
import type { Params } from '../routing/match-path.ts';
import { CaseText } from '../parts/steering/case-text.tsx';
import { ConflictCards } from '../parts/steering/conflict-card.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { planTexts } from '../texts/plans.ts';
import type { PlanTexts } from '../texts/plans.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import '../parts/plans/plans.css';

/** More goals than these are folded away until asked for. */
const goalsAtFirst = 12;

/** One plan: what it is, where it stands, what it serves, what it collides with, who works on it. */
export default function PlanPage({ params }: { readonly params: Params }) {
  const texts = useTexts(planTexts);
  const loaded = useLoaded(`/api/plans/${params['id'] ?? ''}`, planPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page
          title={page.plan.title}
          up={{ to: '/plans', label: texts.title }}
          status={<PlanStatus status={page.plan.status} texts={texts} />}
          lead={page.plan.summary === '' ? texts.noSummary : page.plan.summary}
        >
          {page.plan.isExample && <Notice title={texts.example}>{texts.exampleNote}</Notice>}
          <PlanMarks page={page} />
          <PlanFacts page={page} texts={texts} />
          <Section title={texts.place}>
            <PlanPlace page={page} texts={texts} />
          </Section>
          <PlanRegistration page={page} onChanged={loaded.refetch} />
          <PlanGoals goals={page.goals} texts={texts} />
          <Section title={texts.conflicts}>
            {page.conflicts.length === 0 ? (
              <p className="quiet">{texts.noConflicts}</p>
            ) : (
              <>
                <ConflictCards conflicts={page.conflicts} />
                <CaseText planTitle={page.plan.title} conflicts={page.conflicts} />
              </>
            )}
          </Section>
          <Section title={texts.processes}>
            {page.processes.length === 0 ? (
              <p className="quiet">{texts.noProcesses}</p>
            ) : (
              <ul className="card-list">
                {page.processes.map((process) => (
                  <li key={process.id}>
                    <RouteLink to={`/processes/${process.id}`} className="card card-link">
                      <span className="card-name">{process.title}</span>
                      <span className="quiet">
                        {process.currentPhase === null
                          ? texts.betweenPhases
                          : texts.currentPhase(process.currentPhase)}
                      </span>
                    </RouteLink>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </Page>
      )}
    </WhenLoaded>
  );
}

type Part = { readonly page: PlanPageData; readonly texts: PlanTexts };

function PlanFacts({ page: { plan }, texts }: Part) {
  const { language } = useSession();
  const [name, meaning] = texts.types[plan.type] ?? [plan.type, ''];
  const adopted =
    plan.adoptedOn === null
      ? texts.notAdopted
      : plan.adoptedBy === null
        ? formatDate(plan.adoptedOn, language)
        : texts.adoptedBy(formatDate(plan.adoptedOn, language), plan.adoptedBy);
  return (
    <dl className="facts">
      <dt>{texts.type}</dt>
      <dd>
        {name}
        {meaning !== '' && <span className="quiet"> – {meaning}</span>}
      </dd>
      <dt>{texts.level}</dt>
      <dd>{texts.levels[plan.level]}</dd>
      <dt>{texts.horizon}</dt>
      <dd>
        {plan.horizonYears === null
          ? texts.noHorizon
          : texts.years(plan.horizonYears, plan.horizonYears)}
      </dd>
      <dt>{texts.treatment}</dt>
      <dd>{texts.treatmentLong[plan.treatment]}</dd>
      <dt>{texts.adopted}</dt>
      <dd>{adopted}</dd>
    </dl>
  );
}

function PlanGoals({
  goals,
  texts,
}: {
  readonly goals: PlanPageData['goals'];
  readonly texts: PlanTexts;
}) {
  const [showsAll, showAll] = useState(false);
  const shown = showsAll ? goals : goals.slice(0, goalsAtFirst);
  return (
    <Section title={texts.goals} hint={goals.length === 0 ? undefined : texts.goalsHint}>
      {goals.length === 0 && (
        <Notice title={texts.noGoals}>
          <p>{texts.noGoalsText}</p>
        </Notice>
      )}
      <ul className="plan-goals">
        {shown.map((goal) => (
          <li key={goal.id}>
            <span className="plan-goal-kind quiet">{texts.kinds[goal.kind] ?? goal.kind}</span>
            <RouteLink to={`/red-thread?goal=${goal.id}`}>{goal.title}</RouteLink>
          </li>
        ))}
      </ul>
      {shown.length < goals.length && (
        <Button
          className="plan-show-all"
          onClick={() => {
            showAll(true);
          }}
        >
          {texts.showAll(goals.length)}
        </Button>
      )}
    </Section>
  );
}
