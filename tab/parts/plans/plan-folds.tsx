import type { PlanCard, PlanHierarchy } from '../../../src/contracts/plans.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { horizonOf } from './horizon.ts';
import { PlanChip } from './plan-chip.tsx';
import { linesOf, plansOf } from './relations.ts';
import './plans.css';

type Fold = {
  readonly level: keyof PlanTexts['levels'];
  readonly words: readonly string[];
  readonly plans: readonly PlanCard[];
};

/** The same picture for a phone: each band folds, and every card says in words what the lines would draw. */
export function PlanFolds({
  hierarchy,
  texts,
}: {
  readonly hierarchy: PlanHierarchy;
  readonly texts: PlanTexts;
}) {
  const titles = new Map(plansOf(hierarchy).map((plan) => [plan.id, plan.title]));
  const folds: readonly Fold[] = [
    { level: 'beside', words: [texts.treatments.political], plans: hierarchy.beside },
    ...hierarchy.bands.map((band) => ({
      level: band.level,
      words: [horizonOf(band.horizonYears, texts), texts.treatments[band.treatment]],
      plans: linesOf(band.plans).flat(),
    })),
    { level: 'knowledge', words: [texts.treatments.administrative], plans: hierarchy.knowledge },
  ];
  return (
    <div className="plan-folds">
      {folds.map((fold) => (
        <details key={fold.level} open={fold.level === 'overall'} className="plan-fold">
          <summary>
            <span className="plan-fold-name">{texts.levels[fold.level]}</span>
            <span className="plan-fold-words quiet">
              {[...fold.words, texts.plansCount(fold.plans.length)].join(' · ')}
            </span>
          </summary>
          <p className="quiet">{texts.levelMeaning[fold.level]}</p>
          {fold.plans.length === 0 && <p className="quiet">{texts.emptyBand}</p>}
          <ul className="plan-fold-list">
            {fold.plans.map((plan) => (
              <li key={plan.id}>
                <PlanChip
                  plan={plan}
                  texts={texts}
                  parentTitle={plan.parentId === null ? undefined : titles.get(plan.parentId)}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
