import { useState } from 'react';
import { goalPage } from '../../src/contracts/goal-page.ts';
import type { GoalPage } from '../../src/contracts/goal-page.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { CloseForm } from '../parts/steering/close-form.tsx';
import { GoalHistory } from '../parts/steering/goal-history.tsx';
import { GoalWordsForm, MoveForm } from '../parts/steering/goal-words-form.tsx';
import type { Choice } from '../parts/steering/goal-words-form.tsx';
import { IndicatorForm, ValueForm } from '../parts/steering/indicator-form.tsx';
import { MeansForm } from '../parts/steering/means-form.tsx';
import { ReportEditor } from '../parts/steering/report-form.tsx';
import '../parts/steering/steering.css';
import type { PageProps } from '../routing/page-props.ts';
import { ChosenPlan } from '../parts/steering/chosen-plan.tsx';
import { useApi } from '../session/session-context.ts';
import { steeringTexts } from '../texts/steering.ts';
import type { SteeringTexts } from '../texts/steering.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Everything that can be changed about one goal, each part saved by itself. */
export default function GoalEditPage({ params }: PageProps) {
  const texts = useTexts(steeringTexts);
  const api = useApi();
  const address = `/api/goals/${params['id'] ?? ''}`;
  const loaded = useLoaded(address, goalPage);
  const [edition, setEdition] = useState(0);
  /** Begins anew with what is stored. */
  const begin = async () => {
    const fresh = await api.get(address, goalPage);
    if (!fresh.ok) return;
    loaded.replace(fresh.value);
    setEdition((before) => before + 1);
  };
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <ChosenPlan>
          {(chosenPlan) => (
            <Forms
              key={edition}
              page={page}
              texts={texts}
              chosenPlan={edition === 0 ? chosenPlan : null}
              onSaved={loaded.refetch}
              onBegin={() => void begin()}
            />
          )}
        </ChosenPlan>
      )}
    </WhenLoaded>
  );
}

type FormsProps = {
  readonly page: GoalPage;
  readonly texts: SteeringTexts;
  readonly chosenPlan: Choice | null;
  readonly onSaved: () => void;
  readonly onBegin: () => void;
};

function Forms({ page, texts, chosenPlan, onSaved, onBegin }: FormsProps) {
  const { goal } = page;
  // Saving words or place counts the goal's version up: the other form begins anew with it.
  const whole = { page, texts, onSaved: onBegin, onShowTheirs: onBegin };
  const part = { goalId: goal.id, texts, onSaved, onShowTheirs: onBegin };
  const isMeasured = goal.kind === 'mainGoal' || goal.kind === 'subGoal';
  const isReported = goal.kind === 'assignment' || goal.kind === 'task';
  return (
    <Page
      title={goal.title}
      up={{ to: `/red-thread?goal=${goal.id}`, label: texts.redThread }}
      lead={`${texts.editTitle} · ${texts.kinds[goal.kind]}`}
    >
      <Section title={texts.words}>
        <div className="card">
          <GoalWordsForm {...whole} chosenPlan={chosenPlan} />
        </div>
      </Section>
      {goal.kind !== 'vision' && (
        <Section title={texts.move} anchor="flytt">
          <div className="card">
            <MoveForm {...whole} />
          </div>
        </Section>
      )}
      {isMeasured && (
        <Section title={texts.indicators} anchor="indikatorer">
          <ul className="card-list">
            {page.indicators.map((indicator) => (
              <li key={indicator.id} className="card form-fields">
                <h3>{indicator.name}</h3>
                <ValueForm {...part} indicator={indicator} />
                <details>
                  <summary>{`${texts.edit}: ${indicator.name}`}</summary>
                  <IndicatorForm {...part} indicator={indicator} />
                </details>
              </li>
            ))}
            <li className="card form-fields">
              <h3>{texts.newIndicator}</h3>
              <IndicatorForm {...part} />
            </li>
          </ul>
        </Section>
      )}
      {isReported && (
        <Section title={texts.reports} anchor="rapporter">
          <ul className="card-list">
            <li className="card form-fields">
              <h3>{texts.newReport}</h3>
              <ReportEditor {...part} />
            </li>
            {page.reports.map((report) => (
              <li key={report.id} className="card">
                <details>
                  <summary>{`${texts.edit}: ${report.period}`}</summary>
                  <ReportEditor {...part} report={report} />
                </details>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {goal.kind === 'assignment' && (
        <Section title={texts.meansTitle}>
          <ul className="card-list">
            <li className="card form-fields">
              <h3>{texts.newMeans}</h3>
              <MeansForm {...part} />
            </li>
            {page.means.map((means) => (
              <li key={means.id} className="card">
                <details>
                  <summary>{`${texts.edit}: ${means.year}, ${means.budgetLine}`}</summary>
                  <MeansForm {...part} means={means} />
                </details>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CloseForm
        address={`/api/goals/${goal.id}`}
        closed={goal.closed}
        version={goal.version}
        title={texts.closeGoal}
        hint={
          page.standingBelow === 0 ? texts.closeGoalHint : texts.closeGoalsHint(page.standingBelow)
        }
        label={texts.closeGoal}
        onChanged={onBegin}
      />
      <Section title={texts.history}>
        <GoalHistory history={page.history} texts={texts} />
      </Section>
    </Page>
  );
}
