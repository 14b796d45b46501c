import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/openness/note-openness.ts';
import type { NoteOpenness, NoteOpennessRefusal } from '../../core/openness/note-openness.ts';
import type { Openness, OpennessAnswers } from '../../core/openness/openness.ts';
import { may } from '../../core/people/roles.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { noteOpenness } from './note-openness.ts';
import { opennessHand } from './openness-facts.ts';

type BodyName = { readonly id: string; readonly name: string };

export type NotesView = {
  readonly process: { readonly id: string; readonly title: string };
  readonly openness: Openness;
  /** Whose members read what is closed. */
  readonly body: BodyName | null;
  readonly decidedAt: Instant | null;
  /** Does this reader read the notes? */
  readonly mayRead: boolean;
  readonly mayDecide: boolean;
  /** From then on they can be opened, no more closed. */
  readonly haveBegun: boolean;
  /** What was answered, for whoever decides; null where nothing was. */
  readonly answers: OpennessAnswers | null;
  /** 0 where nothing has been decided. */
  readonly version: number;
  readonly bodies: readonly BodyName[];
};

/** Whether the shared notes of a process are open, by which basis not, and to whom: no secret, as a closed meeting's basis is none. */
export const seeNoteOpenness =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<NotesView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const notes = await tx.openness.ofNotes(processId);
      const bodies = (await tx.people.bodies()).map(({ id, name }) => ({ id, name }));
      const mayDecide = may(by.roles, 'shape-processes');
      return decide({
        process: { id: process.id, title: process.title },
        openness: notes?.openness ?? { kind: 'open' },
        body: bodies.find(({ id }) => id === notes?.bodyId) ?? null,
        decidedAt: notes?.opennessDecision.decidedAt ?? null,
        mayRead: !(await tx.openness.notesAreClosedToReader(processId)),
        ...{ mayDecide, haveBegun: core.notesHaveBegun(process) },
        answers: mayDecide ? (notes?.opennessDecision.answers ?? null) : null,
        version: notes?.version ?? 0,
        bodies: mayDecide ? bodies : [],
      });
    });
  };

export type GivenNotes = { readonly answers: OpennessAnswers; readonly bodyId: string | null };

/** Decides it, with the answers in the audit log. */
export const decideNotes =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    given: GivenNotes,
    seen: number,
  ): Promise<Decision<null, NotAllowed | NotFound | NoteOpennessRefusal>> => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      // Held to commit: a phase that opens meanwhile waits, or has opened.
      const process = await tx.processes.forChange(processId);
      if (!process) return notFound;
      return keepNotes(tx, by, process, given, seen, deps.clock.now());
    });
    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decide(null);
  };

/** The same inside a transaction in which the process is held or made. */
export async function keepNotes(
  tx: Transaction,
  by: AuthorizedMember,
  process: PlanningProcess,
  given: GivenNotes,
  seen: number,
  now: Instant,
): Promise<Decision<NoteOpenness, NotFound | NoteOpennessRefusal>> {
  if (given.bodyId !== null && !(await tx.people.body(given.bodyId))) return notFound;
  const before = await tx.openness.ofNotes(process.id);
  const hand = await opennessHand(tx, by, now);
  const decided = core.decideNoteOpenness(process, before, given, seen, hand);
  if (decided.refused) return decided;
  await tx.openness.saveNotes(decided.value);
  await noteOpenness(tx, by, before, { ...decided.value, id: process.id });
  return decided;
}
