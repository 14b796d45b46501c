import type { PlanTexts } from '../../texts/plans.nb.ts';

/** What each plan type is, for whoever is new. */
export function PlanLegend({
  types,
  texts,
}: {
  /** The types on the page, in the order in which they appear. */
  readonly types: readonly string[];
  readonly texts: PlanTexts;
}) {
  const known = types.filter((type) => texts.types[type] !== undefined);
  return (
    <details className="plan-legend">
      <summary>{texts.legend}</summary>
      <p className="quiet">{texts.legendLead}</p>
      <dl className="plan-legend-words">
        {known.map((type) => {
          const [name, meaning] = texts.types[type] ?? [type, ''];
          return (
            <div key={type}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
