import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { PlanPage } from '../../../src/contracts/plans.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { planRegisterTexts } from '../../texts/plan-register.ts';
import { planWholeTexts } from '../../texts/plan-whole.ts';
import { planTexts } from '../../texts/plans.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import './plan-register.css';

type Fact = readonly [name: string, value: ReactNode];

/** What kind of thing the plan is and who decided it; what one seldom needs is folded away. */
export function PlanFacts({ page }: { readonly page: PlanPage }) {
  const register = useTexts(planRegisterTexts);
  const words = useTexts(planTexts);
  const texts = useTexts(planWholeTexts);
  const dates = useDates();
  const { plan, registration: known } = page;
  const { adoptedInTerm: term, continued, firstAdoptedOn, endedOn } = known;
  const [name, meaning] = words.types[plan.type] ?? [plan.type, ''];
  const adopted = (on: NonNullable<typeof plan.adoptedOn>): string =>
    plan.adoptedBy === null ? dates.date(on) : words.adoptedBy(dates.date(on), plan.adoptedBy);
  const years = term && `${term.startsOn.slice(0, 4)}–${term.endsOn.slice(0, 4)}`;

  const facts: readonly Fact[] = [
    [
      words.type,
      <>
        {name}
        {meaning !== '' && <span className="quiet"> – {meaning}</span>}
      </>,
    ],
    [words.adopted, plan.adoptedOn === null ? words.notAdopted : adopted(plan.adoptedOn)],
    [register.council, years],
    [
      register.continued,
      continued && register.continuedBy(dates.date(continued.on), continued.body),
    ],
    [register.ended, endedOn && [dates.date(endedOn), known.endReason].filter(Boolean).join('. ')],
    [words.level, words.levels[plan.level]],
    [
      words.horizon,
      plan.horizonYears === null
        ? words.noHorizon
        : words.years(plan.horizonYears, plan.horizonYears),
    ],
    [words.treatment, words.treatmentLong[plan.treatment]],
    [register.committee, known.committee?.name ?? register.noCommittee],
  ];
  const seldom: readonly Fact[] = [
    [register.themes, known.themes.length > 0 ? known.themes.join(', ') : register.noThemes],
    [register.reference, known.decisionReference],
    [
      register.firstAdopted,
      firstAdoptedOn !== null && firstAdoptedOn !== plan.adoptedOn && dates.date(firstAdoptedOn),
    ],
    [register.treatmentReason, known.treatmentReason],
  ];
  return (
    <Section title={texts.about} anchor="om">
      <Facts facts={facts} />
      <details className="plan-more">
        <summary>{texts.more}</summary>
        <Facts facts={seldom} />
        <p>
          <RouteLink to={`/plans/${plan.id}/history`}>{texts.history}</RouteLink>
        </p>
      </details>
    </Section>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value === null || value === '' || value === false ? null : (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}
