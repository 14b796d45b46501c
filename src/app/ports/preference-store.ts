import type { PreferenceChange, Preferences } from '../../core/people/preferences.ts';

/** What people have chosen about what is sent to them. Whoever has chosen nothing is not in it. */
export type PreferenceStore = {
  of(personId: string): Promise<Preferences>;
  /** By person; whoever has chosen nothing is left out. */
  ofPeople(personIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>>;
  /** Keeps what is given and leaves the rest: two devices that choose different things do not undo each other. */
  save(personId: string, change: PreferenceChange): Promise<void>;
};
