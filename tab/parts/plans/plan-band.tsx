import { memo } from 'react';
import type {
  PlacedPlan,
  PlanHierarchy,
  PlanLevel,
  PlanPart,
} from '../../../src/contracts/plans.ts';
import type { FindPlansTexts } from '../../texts/find-plans.nb.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { BandPlans } from './band-plans.tsx';
import { horizonOf } from './horizon.ts';
import { PlanChip } from './plan-chip.tsx';
import { linesOf } from './relations.ts';

type Shown = {
  readonly query: string;
  readonly texts: PlanTexts;
  readonly findTexts: FindPlansTexts;
};

/** One level as a band: its name and horizon at the left, its plans in lines. */
export const PlanBand = memo(function PlanBand({
  band,
  ...shown
}: Shown & { readonly band: PlanHierarchy['bands'][number] }) {
  const { texts } = shown;
  return (
    <section className={`plan-band plan-band-${band.level}`}>
      <div className="plan-band-side">
        <h2>{texts.levels[band.level]}</h2>
        {band.count > 0 && <p className="plan-horizon">{horizonOf(band.horizonYears, texts)}</p>}
        <p className="visually-hidden">{texts.treatmentLong[band.treatment]}</p>
      </div>
      <PlanLines part={band} level={band.level} {...shown} />
    </section>
  );
});

/** The plans of a level in lines; each line is a row to walk along. */
export const PlanLines = memo(function PlanLines({
  part,
  level,
  query,
  texts,
  findTexts,
}: Shown & { readonly part: PlanPart; readonly level: PlanLevel }) {
  if (part.count === 0)
    return <p className="quiet plan-row">{query === '' ? texts.emptyBand : texts.emptyChoice}</p>;
  return (
    <div className="plan-lines">
      <BandPlans key={query} {...{ part, level, query }} texts={findTexts}>
        {(plans) => <Rows plans={plans} texts={texts} />}
      </BandPlans>
    </div>
  );
});

const Rows = memo(function Rows({
  plans,
  texts,
}: {
  readonly plans: readonly PlacedPlan[];
  readonly texts: PlanTexts;
}) {
  return linesOf(plans).map((line) => (
    <ul key={line[0]?.id} className="plan-row">
      {line.map((plan) => (
        <li key={plan.id}>
          <PlanChip plan={plan} texts={texts} isWalked />
        </li>
      ))}
    </ul>
  ));
});
