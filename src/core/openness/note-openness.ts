import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { PlanningProcess } from '../processes/process.ts';
import type { OpennessRefusal } from './classify-openness.ts';
import { decideOpenness } from './decide-openness.ts';
import type { OpennessHand } from './decide-openness.ts';
import type { Openness, OpennessAnswers, OpennessDecision } from './openness.ts';

/**
 * Whether the shared notes of a process are open: its knowledge base, the picture of the place, what gatherings taught, what was said outside rounds, themes
 * and directions. Rounds, polls and papers have an openness of their own, and a text's drafts a rule of their own.
 */
export type NoteOpenness = {
  readonly processId: string;
  readonly openness: Openness;
  readonly opennessDecision: OpennessDecision;
  /** Whose members and deputies read what is closed, beside those who work with notes or archive them; null while it is open. */
  readonly bodyId: string | null;
  readonly version: number;
};

export type NoteOpennessRefusal =
  | OpennessRefusal
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'closed-notes-without-body' }
  | { readonly code: 'notes-have-begun' };

/** A note is no meeting, and open is the rule. */
export const openNotes: OpennessAnswers = {
  ...{ isMeeting: false, isAnnounced: false, isOpen: true },
  ...{ basis: null, decision: '' },
};

/**
 * Decides the openness of a process's shared notes. Closing comes before the first phase opens: people know, before they write, who will read. What is closed
 * may be opened later, since open is the rule and a basis can fall away. Source: kommuneloven § 11-5; offentleglova § 3 [check].
 * @param previous null where nothing has been decided: the notes are open
 * @param seen the version that was looked at; 0 where there was none
 */
export function decideNoteOpenness(
  process: Pick<PlanningProcess, 'id' | 'phases'>,
  previous: NoteOpenness | null,
  given: { readonly answers: OpennessAnswers; readonly bodyId: string | null },
  seen: number,
  hand: OpennessHand,
): Decision<NoteOpenness, NoteOpennessRefusal> {
  const version = previous?.version ?? 0;
  if (version !== seen) return refuse({ code: 'version-conflict', version });
  const decided = decideOpenness(given.answers, previous, hand);
  if (decided.refused) return decided;
  const { openness } = decided.value;
  if (openness.kind === 'closed') {
    if (given.bodyId === null) return refuse({ code: 'closed-notes-without-body' });
    if (notesHaveBegun(process)) return refuse({ code: 'notes-have-begun' });
  }
  return decide({
    ...{ processId: process.id, openness, version: version + 1 },
    opennessDecision: decided.value.opennessDecision ?? {
      ...{ answers: given.answers, decidedBy: hand.personId, decidedAt: hand.now },
    },
    bodyId: openness.kind === 'closed' ? given.bodyId : null,
  });
}

/** From when a process's first phase opens, what is written in it is written by the promise that was given. */
export function notesHaveBegun({ phases }: Pick<PlanningProcess, 'phases'>): boolean {
  return phases.some(({ openedAt }) => openedAt !== null);
}
