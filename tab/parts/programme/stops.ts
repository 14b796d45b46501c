import type { ProgrammePage } from '../../../src/contracts/programme.ts';

type Phase = ProgrammePage['phases'][number];
type Gathering = ProgrammePage['content']['gatherings'][number];

export type Stop = {
  readonly phase: Phase;
  readonly gathering: Gathering | null;
  readonly state: 'past' | 'now' | 'next' | 'coming';
};

/** The gatherings in the order of their days, with where the year stands: the first that has not been is the next. */
export function stopsOf({ phases, content, today }: ProgrammePage): readonly Stop[] {
  const found = phases.map((phase) => {
    const gathering = content.gatherings.find(({ phaseId }) => phaseId === phase.id) ?? null;
    const from = gathering?.on ?? phase.startsOn;
    return { phase, gathering, from, to: gathering?.on ?? phase.endsOn };
  });
  const sorted = found.toSorted((a, b) => a.from.localeCompare(b.from));
  const next = sorted.find(({ from }) => today < from);
  return sorted.map(({ phase, gathering, from, to }) => {
    if (to < today) return { phase, gathering, state: 'past' };
    if (from <= today) return { phase, gathering, state: 'now' };
    return { phase, gathering, state: next?.phase === phase ? 'next' : 'coming' };
  });
}
