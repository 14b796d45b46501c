import { decide, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { TemplatePhase, TemplateWords } from './process-template.ts';

/** Nothing that is made from a template can be made whole while one of these holds. */
export type TemplateRefusal =
  | { readonly code: 'template-without-phases' }
  | { readonly code: 'template-key-twice'; readonly title: string }
  /** A phase waits for one that is not there, for itself, or in a ring. */
  | { readonly code: 'template-waits-wrongly'; readonly title: string }
  /** It starts before one that it waits for has ended. */
  | { readonly code: 'template-starts-too-early'; readonly title: string; readonly after: string }
  /** Something is due after the phase's last day. */
  | { readonly code: 'template-due-outside'; readonly title: string; readonly due: string };

const endDay = ({ startWeek, days }: TemplatePhase): number => 7 * startWeek + days;

/** Holds a template against what a process needs: phases, each once, in an order that can be kept, with what is due inside them. */
export function checkTemplate(words: TemplateWords): Decision<TemplateWords, TemplateRefusal> {
  const { phases } = words;
  if (phases.length === 0) return refuse({ code: 'template-without-phases' });
  const byKey = new Map(phases.map((phase) => [phase.key, phase]));
  for (const [index, phase] of phases.entries()) {
    const { key, title, startWeek, days } = phase;
    if (phases.findIndex((other) => other.key === key) !== index)
      return refuse({ code: 'template-key-twice', title });
    for (const name of phase.after) {
      const before = byKey.get(name);
      if (!before || name === key) return refuse({ code: 'template-waits-wrongly', title });
      // A ring cannot be kept in time, so whoever is in one is refused here too: somebody in it would have to start before they end.
      if (7 * startWeek < endDay(before))
        return refuse({ code: 'template-starts-too-early', title, after: before.title });
    }
    const outside = phase.dues.find(({ day }) => day >= days);
    if (outside) return refuse({ code: 'template-due-outside', title, due: outside.title });
  }
  return decide(words);
}
