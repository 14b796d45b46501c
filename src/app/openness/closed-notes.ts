import { refuse } from '../../core/decision.ts';
import type { Transaction } from '../ports/stores.ts';

export type NotesClosed = { readonly code: 'notes-closed'; readonly basis: string };

/**
 * The refusal when a process's shared notes are closed to whoever reads; undefined when they may be read. The database holds the notes back in any case: this
 * says so, instead of showing an empty page.
 */
export async function closedToReader(
  tx: Pick<Transaction, 'openness'>,
  processId: string,
): Promise<{ readonly refused: true; readonly refusal: NotesClosed } | undefined> {
  if (!(await tx.openness.notesAreClosedToReader(processId))) return undefined;
  const notes = await tx.openness.ofNotes(processId);
  const basis = notes?.openness.kind === 'closed' ? notes.openness.basis : '';
  return refuse({ code: 'notes-closed', basis });
}

/** The body whose members read the closed notes of this phase's process; null where they are open. */
export async function bodyOfClosedNotes(
  tx: Pick<Transaction, 'openness' | 'processes'>,
  phaseId: string,
): Promise<string | null> {
  const process = await tx.processes.ofPhase(phaseId);
  return process && ((await tx.openness.ofNotes(process.id))?.bodyId ?? null);
}
