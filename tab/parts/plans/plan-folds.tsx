import { memo } from 'react';
import type { PlacedPlan, PlanHierarchy, PlanPart } from '../../../src/contracts/plans.ts';
import type { FindPlansTexts } from '../../texts/find-plans.nb.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { BandPlans } from './band-plans.tsx';
import { horizonOf } from './horizon.ts';
import { PlanChip } from './plan-chip.tsx';
import './plans.css';

type Fold = {
  readonly level: keyof PlanTexts['levels'];
  readonly words: readonly string[];
  readonly part: PlanPart;
};

/** The same picture for a phone: each band folds, families are lists in lists, and what builds on another level says so in words. */
export const PlanFolds = memo(function PlanFolds({
  hierarchy,
  query,
  texts,
  findTexts,
}: {
  readonly hierarchy: PlanHierarchy;
  readonly query: string;
  readonly texts: PlanTexts;
  readonly findTexts: FindPlansTexts;
}) {
  const { beside, bands, knowledge } = hierarchy;
  const folds: readonly Fold[] = [
    { level: 'beside', words: [texts.treatments.political], part: beside },
    ...bands.map((band) => ({
      level: band.level,
      words: [
        ...(band.count > 0 ? [horizonOf(band.horizonYears, texts)] : []),
        texts.treatments[band.treatment],
      ],
      part: band,
    })),
    { level: 'knowledge', words: [texts.treatments.administrative], part: knowledge },
  ];
  // What is chosen is shown, not folded away.
  const isChosen = query !== '';
  return (
    <div className="plan-folds">
      {folds.map(({ level, words, part }) => (
        <details
          key={`${level}-${query}`}
          open={isChosen ? part.count > 0 : level === 'overall'}
          className="plan-fold"
        >
          <summary>
            <span className="plan-fold-name">{texts.levels[level]}</span>
            <span className="plan-fold-words quiet">
              {[...words, texts.plansCount(part.count)].join(' · ')}
            </span>
          </summary>
          <p className="quiet">{texts.levelMeaning[level]}</p>
          {part.count === 0 && (
            <p className="quiet">{isChosen ? texts.emptyChoice : texts.emptyBand}</p>
          )}
          <BandPlans {...{ part, level, query }} texts={findTexts}>
            {(plans) => <Families plans={plans} texts={texts} />}
          </BandPlans>
        </details>
      ))}
    </div>
  );
});

type Family = { readonly plan: PlacedPlan; readonly below: Family[] };

const Families = memo(function Families({
  plans,
  texts,
}: {
  readonly plans: readonly PlacedPlan[];
  readonly texts: PlanTexts;
}) {
  return <FamilyList families={familiesOf(plans)} texts={texts} isTop />;
});

function FamilyList({
  families,
  texts,
  isTop = false,
}: {
  readonly families: readonly Family[];
  readonly texts: PlanTexts;
  readonly isTop?: boolean;
}) {
  return (
    <ul className={isTop ? 'plan-fold-list' : 'plan-fold-list plan-fold-inner'}>
      {families.map(({ plan, below }) => (
        <li key={plan.id}>
          <PlanChip plan={plan} texts={texts} saysParent={isTop} />
          {below.length > 0 && <FamilyList families={below} texts={texts} />}
        </li>
      ))}
    </ul>
  );
}

/** Deeper than this a phone has no room for: what lies below stands on the last step. */
const deepest = 3;

/** Plans with what builds on them, from the depth that the server has given each. A list that begins in the midst of a family begins at the top. */
function familiesOf(plans: readonly PlacedPlan[]): readonly Family[] {
  const top: Family[] = [];
  const way: Family[] = [];
  for (const plan of plans) {
    const family: Family = { plan, below: [] };
    way.length = Math.min(way.length, plan.depth, deepest);
    (way.at(-1)?.below ?? top).push(family);
    way.push(family);
  }
  return top;
}
