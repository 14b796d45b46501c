import type { Language } from '../documents/document-model.ts';
import type { EntryKind } from '../planning-strategy/planning-strategy.ts';
import type { StrategyItem } from '../planning-strategy/strategy-items.ts';
import { touches } from './occurrences.ts';
import type { Span } from './occurrences.ts';
import type { WheelEvent } from './wheel-event.ts';

const acts: Readonly<Record<Language, Readonly<Record<EntryKind, string>>>> = {
  nb: { continued: 'Revidere', new: 'Utarbeide', end: 'Avslutte', 'master-plan': 'Kommuneplanen' },
  nn: { continued: 'Revidere', new: 'Utarbeide', end: 'Avslutte', 'master-plan': 'Kommuneplanen' },
  en: { continued: 'Revise', new: 'Draft', end: 'End', 'master-plan': 'The master plan' },
};

/** What the planning strategy in force has set days for. */
export function strategyEvents(
  items: readonly StrategyItem[],
  within: Span,
  language: Language,
): readonly WheelEvent[] {
  return items
    .filter(({ from, to }) => touches({ startsOn: from, endsOn: to }, within))
    .map(({ entryId, kind, title, planId, from, to }) => ({
      ...{ key: `strategy:${entryId}`, source: 'strategy', wheels: ['year', 'term'] },
      ...{ title: `${acts[language][kind]}: ${title}`, about: title },
      ...{ startsOn: from, endsOn: to, startsAt: null, lead: null, basis: 'pbl. § 10-1' },
      publicBy: null,
      link: planId === null ? { kind: 'planning-strategy' } : { kind: 'plan', id: planId },
    }));
}
