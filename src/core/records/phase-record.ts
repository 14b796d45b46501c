import type { StatementResult } from '../check-ins/check-in-results.ts';
import type { Language } from '../documents/document-model.ts';
import type { Openness } from '../openness/openness.ts';
import type { Lead } from '../processes/process.ts';
import type { ProtocolQuestion } from '../protocols/poll-minutes.ts';
import type { ProtocolDirection } from '../protocols/round-outputs.ts';
import type { CivilDate, Instant } from '../time/instant.ts';

/** The frozen version that lies in the archive of something that the phase refers to, and what its document is called there; null where there is none yet. */
export type RecordReference = { readonly sourceId: string; readonly fileName: string } | null;

/** The openness of each part decides whether it stands in the open library: what is closed is in none of its files. */
type Part = { readonly openness: Openness };

export type PhaseRound = Part & {
  readonly title: string;
  readonly body: string;
  readonly meetingNumber: string | null;
  readonly startsAt: Instant;
  readonly isCancelled: boolean;
  /** Of its minutes. */
  readonly record: RecordReference;
};

export type PhasePoll = Part & {
  readonly title: string;
  readonly whom: string;
  readonly answered: number;
  readonly eligible: number;
  readonly questions: readonly ProtocolQuestion[];
  readonly outcomeNote: string;
  /** Its own, or its meeting's minutes'. */
  readonly record: RecordReference;
};

export type PhaseCheckIn = Part & {
  readonly title: string;
  readonly statements: readonly { readonly text: string; readonly result: StatementResult }[];
};

/** What a phase was for, how it went and what was made in it. Written when it is closed, and again each time it has been reopened and is closed again. */
export type PhaseRecord = {
  readonly schema: 'radslag.phase.v1';
  readonly phaseId: string;
  readonly language: Language;
  readonly municipality: { readonly name: string; readonly number: string };
  readonly process: string;
  readonly title: string;
  readonly purpose: string;
  readonly lead: Lead;
  /** As adopted, as they came to be, and when it was really opened and closed. */
  readonly adopted: { readonly startsOn: CivilDate; readonly endsOn: CivilDate };
  readonly planned: { readonly startsOn: CivilDate; readonly endsOn: CivilDate };
  readonly openedAt: Instant | null;
  readonly closedAt: Instant;
  readonly products: readonly string[];
  readonly deadlines: readonly { readonly rule: string; readonly paragraph: string }[];
  /** Of the record: closed where anything in it is, with every basis once. */
  readonly openness: Openness;
  readonly rounds: readonly PhaseRound[];
  readonly polls: readonly PhasePoll[];
  readonly checkIns: readonly PhaseCheckIn[];
  readonly directions: Part & { readonly lines: readonly ProtocolDirection[] };
  /** Why and when it was reopened since the version before; null where it was not. */
  readonly reopened: { readonly at: Instant; readonly reason: string } | null;
  /** Is there another version because a poll of it has left its record, with results or outcome note, since it was closed? */
  readonly isSupplemented: boolean;
};

type WithheldKind = 'round' | 'poll' | 'check-in' | 'directions';

/** The public variant of a phase in which something is closed: the open parts whole, and of the others only that they were, and by what they are closed. */
export type ScreenedPhaseRecord = Omit<
  PhaseRecord,
  'schema' | 'openness' | 'directions' | 'reopened'
> & {
  readonly schema: 'radslag.screened-phase.v1';
  readonly openness: { readonly kind: 'closed'; readonly basis: string };
  readonly directions: readonly ProtocolDirection[];
  readonly reopenedAt: Instant | null;
  readonly withheld: readonly { readonly kind: WithheldKind; readonly basis: string }[];
};

/** The openness of a whole: closed where any part is, with every basis named once. */
export function opennessOfParts(parts: readonly Part[]): Openness {
  const bases = parts.flatMap(({ openness }) =>
    openness.kind === 'closed' ? [openness.basis] : [],
  );
  return bases.length === 0
    ? { kind: 'open' }
    : { kind: 'closed', basis: [...new Set(bases)].join('; '), decision: '' };
}

/** The public variant, or null for a phase in which everything is open. Every field is named here, so that nothing is let out by itself. */
export function screenedPhaseRecord(content: PhaseRecord): ScreenedPhaseRecord | null {
  const { openness, directions } = content;
  if (openness.kind === 'open') return null;
  const isOpen = (part: Part): boolean => part.openness.kind === 'open';
  const kept = (kind: WithheldKind, parts: readonly Part[]) =>
    parts.flatMap((part) =>
      part.openness.kind === 'closed' ? [{ kind, basis: part.openness.basis }] : [],
    );
  return {
    schema: 'radslag.screened-phase.v1',
    phaseId: content.phaseId,
    language: content.language,
    municipality: content.municipality,
    process: content.process,
    title: content.title,
    purpose: content.purpose,
    lead: content.lead,
    adopted: content.adopted,
    planned: content.planned,
    openedAt: content.openedAt,
    closedAt: content.closedAt,
    products: content.products,
    deadlines: content.deadlines,
    openness: { kind: 'closed', basis: openness.basis },
    rounds: content.rounds.filter(isOpen),
    polls: content.polls.filter(isOpen),
    checkIns: content.checkIns.filter(isOpen),
    directions: isOpen(directions) ? directions.lines : [],
    // Why somebody reopened it is free text, and may tell of what is closed.
    reopenedAt: content.reopened?.at ?? null,
    isSupplemented: content.isSupplemented,
    withheld: [
      ...kept('round', content.rounds),
      ...kept('poll', content.polls),
      ...kept('check-in', content.checkIns),
      ...kept('directions', [directions]),
    ],
  };
}
