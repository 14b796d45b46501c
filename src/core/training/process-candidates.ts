import type { LessonWords } from './lesson-catalogue.ts';
import type { Candidate } from './make-question.ts';
import type { TrainingFacts } from './training-facts.ts';

/** Questions on the process that is coming: lesson «how-we-work». */
export function processCandidates(
  { upcoming, bodyNames }: Pick<TrainingFacts, 'upcoming' | 'bodyNames'>,
  words: LessonWords,
): readonly Candidate[] {
  if (!upcoming) return [];
  const { process, phase, round } = upcoming;
  const leads = (['politics', 'administration'] as const).map((id) => ({
    id,
    label: words.leads[id],
  }));
  const about = { id: phase.id, label: phase.title };
  const inOrder = process.phases.toSorted((a, b) => a.ordinal - b.ordinal);
  const next = inOrder.find(({ ordinal }) => ordinal > phase.ordinal);
  const phases = inOrder.map(({ id, title }) => ({ id, label: title }));
  const bodies = bodyNames.map((name) => ({ id: name, label: name }));
  return [
    {
      kind: 'phase-lead',
      about,
      right: { id: phase.lead, label: words.leads[phase.lead] },
      wrong: leads.filter(({ id }) => id !== phase.lead),
      order: leads.map(({ id }) => id),
    },
    ...(next
      ? [
          {
            kind: 'phase-after' as const,
            about,
            right: { id: next.id, label: next.title },
            wrong: phases.filter(({ id }) => id !== next.id && id !== phase.id),
          },
        ]
      : []),
    ...(round
      ? [
          {
            kind: 'round-body' as const,
            about: { id: phase.id, label: round.title },
            right: { id: round.bodyName, label: round.bodyName },
            wrong: bodies.filter(({ id }) => id !== round.bodyName),
          },
        ]
      : []),
  ];
}
