import type { EntryFacts } from '../../../src/contracts/strategy-entry.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';

/** "2. halvår 2026" for 2026-H2. */
export function timeWords(time: string, texts: PlanningStrategyTexts): string {
  const [year = '', part = ''] = time.split('-');
  if (part.startsWith('Q')) return texts.quarter(part.slice(1), year);
  return part.startsWith('H') ? texts.half(part.slice(1), year) : year;
}

/** What a line says of its plan: "revideres 2026", "videreføres uten revisjon". */
export function saidOf(
  { kind, decision, from, to }: Pick<EntryFacts, 'kind' | 'decision' | 'from' | 'to'>,
  texts: PlanningStrategyTexts,
): string {
  const verb = decision === null ? texts.verbs[kind] : texts.decisions[decision];
  if (from === null || to === null) return decision === null ? texts.goesOn : verb;
  return texts.inTime(verb, texts.fromTo(timeWords(from, texts), timeWords(to, texts)));
}
