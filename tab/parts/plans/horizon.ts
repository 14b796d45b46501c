import type { PlanTexts } from '../../texts/plans.nb.ts';

/** "10–12 år": how far ahead the plans of a band look. */
export function horizonOf(
  years: { readonly from: number; readonly to: number } | null,
  texts: PlanTexts,
): string {
  return years ? texts.years(years.from, years.to) : texts.noHorizon;
}
