import type { PlanContribution as Contribution } from '../../../src/contracts/plan-whole.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { planWholeTexts } from '../../texts/plan-whole.ts';
import type { PlanWholeTexts } from '../../texts/plan-whole.nb.ts';
import { planTexts } from '../../texts/plans.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import './plan-register.css';

const atFirst = 5;

/** What the council that sits now has had to do with the plan. */
export function PlanContribution({ contribution }: { readonly contribution: Contribution | null }) {
  const texts = useTexts(planWholeTexts);
  if (contribution === null)
    return (
      <Section title={texts.contribution} anchor="bidrag">
        <p className="quiet">{texts.noTerm}</p>
      </Section>
    );
  const { term, decisions, goals, rounds, polls } = contribution;
  const isEmpty = decisions.length + goals.length + rounds.length + polls.length === 0;
  const hint = texts.contributionHint(term.startsOn.slice(0, 4), term.endsOn.slice(0, 4));
  return (
    <Section title={texts.contribution} hint={hint} anchor="bidrag">
      {isEmpty && <p className="quiet">{texts.noContribution}</p>}
      <Decisions decisions={decisions} texts={texts} />
      <GoalsTouched goals={goals} texts={texts} />
      <Heard rounds={rounds} polls={polls} texts={texts} />
    </Section>
  );
}

function Decisions({
  decisions,
  texts,
}: Pick<Contribution, 'decisions'> & { readonly texts: PlanWholeTexts }) {
  const dates = useDates();
  if (decisions.length === 0) return null;
  return (
    <div className="plan-part">
      <h3>{texts.decisions}</h3>
      <ul className="plan-lines-list">
        {decisions.map(({ kind, on, body, reference, reason, other, part }) => (
          <li key={`${kind} ${on} ${other?.id ?? ''} ${part}`}>
            <span className="quiet numbers">{dates.date(on)}</span>
            <span>
              {texts.decisionKinds[kind]}{' '}
              {other && <RouteLink to={`/plans/${other.id}`}>{other.title}</RouteLink>}
              <span className="quiet">
                {[
                  ...(part === '' ? [] : [texts.part(part)]),
                  ...(body === null ? [] : [body]),
                  ...(reference === '' ? [] : [texts.reference(reference)]),
                ]
                  .map((said) => ` · ${said}`)
                  .join('')}
              </span>
              {reason !== '' && <span className="plan-note">{reason}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function GoalsTouched({
  goals,
  texts,
}: Pick<Contribution, 'goals'> & { readonly texts: PlanWholeTexts }) {
  const words = useTexts(planTexts);
  const dates = useDates();
  if (goals.length === 0) return null;
  return (
    <div className="plan-part">
      <h3>{texts.goalsTouched}</h3>
      <FoldedList
        className="plan-lines-list"
        items={goals}
        atFirst={atFirst}
        showAll={texts.showAll}
        keyOf={({ id }) => id}
      >
        {({ id, kind, title, change, on }) => (
          <li>
            <span className="quiet numbers">{dates.date(on)}</span>
            <span>
              <RouteLink to={`/red-thread?goal=${id}`}>{title}</RouteLink>
              <span className="quiet">
                {' '}
                · {words.kinds[kind]} · {texts.goalChanges[change].toLowerCase()}
              </span>
            </span>
          </li>
        )}
      </FoldedList>
    </div>
  );
}

function Heard({
  rounds,
  polls,
  texts,
}: Pick<Contribution, 'rounds' | 'polls'> & { readonly texts: PlanWholeTexts }) {
  const words = useTexts(wordTexts);
  const dates = useDates();
  return (
    <>
      {rounds.length > 0 && (
        <div className="plan-part">
          <h3>{texts.rounds}</h3>
          <FoldedList
            className="plan-lines-list"
            items={rounds}
            atFirst={atFirst}
            showAll={texts.showAll}
            keyOf={({ id }) => id}
          >
            {({ id, title, body, startsAt, status, summary }) => (
              <li>
                <span className="quiet">{dates.moment(startsAt)}</span>
                <span>
                  <RouteLink to={`/rounds/${id}`}>{title}</RouteLink>
                  <span className="quiet">
                    {' '}
                    · {body} · {words.roundStatus[status].toLowerCase()}
                  </span>
                  {summary !== '' && (
                    <span className="plan-note prose plan-folded-words">{summary}</span>
                  )}
                </span>
              </li>
            )}
          </FoldedList>
        </div>
      )}
      {polls.length > 0 && (
        <div className="plan-part">
          <h3>{texts.polls}</h3>
          <FoldedList
            className="plan-lines-list"
            items={polls}
            atFirst={atFirst}
            showAll={texts.showAll}
            keyOf={({ id }) => id}
          >
            {({ id, title, status, closesAt, outcomeNote }) => (
              <li>
                <span className="quiet">{dates.moment(closesAt)}</span>
                <span>
                  <RouteLink to={`/polls/${id}`}>{title}</RouteLink>
                  <span className="quiet"> · {words.pollStatus[status].toLowerCase()}</span>
                  {outcomeNote !== '' ? (
                    <span className="plan-note prose">
                      {texts.whatCameOut}: {outcomeNote}
                    </span>
                  ) : (
                    status === 'closed' && (
                      <span className="plan-note quiet">{texts.noOutcome}</span>
                    )
                  )}
                </span>
              </li>
            )}
          </FoldedList>
        </div>
      )}
    </>
  );
}
