import type { Instant } from '../../core/time/instant.ts';
import type { PreferenceChange, Preferences } from '../../core/people/preferences.ts';

/** `just-given`: since the claim's instant, so the same installation was told twice. */
export type Greeting = 'first' | 'again' | 'just-given';
export type GreetingClaim = { readonly at: Instant; readonly unlessSince: Instant };

/** What people have chosen about what is sent to them. Whoever has chosen nothing is not in it. */
export type PreferenceStore = {
  of(personId: string): Promise<Preferences>;
  /** By person; whoever has chosen nothing is left out. */
  ofPeople(personIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>>;
  /** Keeps what is given and leaves the rest: two devices that choose different things do not undo each other. */
  save(personId: string, change: PreferenceChange): Promise<void>;
  /** Which greeting somebody gets who has the app installed now. Of two at the same time one is `just-given`. */
  claimGreeting(personId: string, claim: GreetingClaim): Promise<Greeting>;
};
