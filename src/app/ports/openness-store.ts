import type { MeetingRules } from '../../core/openness/city-government.ts';
import type { NoteOpenness } from '../../core/openness/note-openness.ts';
import type { OpennessBasis } from '../../core/openness/openness-basis.ts';
import type { OpennessRule } from '../../core/openness/openness-rule.ts';

export type OpennessStore = {
  /** The municipality's own list, in its order; empty while it has made none. */
  bases(): Promise<readonly OpennessBasis[]>;
  /** Replaces the list. */
  saveBases(bases: readonly OpennessBasis[]): Promise<void>;
  /** The paragraphs that the municipality has corrected. */
  rules(): Promise<readonly OpennessRule[]>;
  /** Replaces them. */
  saveRules(rules: readonly OpennessRule[]): Promise<void>;
  /** The usual ones where nothing else was set for the body. */
  meetingRules(bodyId: string): Promise<MeetingRules>;
  /** The bodies that are city governments, by id. */
  cityGovernments(): Promise<readonly string[]>;
  saveMeetingRules(rules: MeetingRules): Promise<void>;
  /** What was decided about the shared notes of a process; null where nothing was, and they are open. */
  ofNotes(processId: string): Promise<NoteOpenness | null>;
  saveNotes(notes: NoteOpenness): Promise<void>;
  /** Are the notes of this process closed to whoever reads? The very rule by which the database holds them back. */
  notesAreClosedToReader(processId: string): Promise<boolean>;
};
