/**
 * Who sees what of the answers, from the most open to the most closed. Source: records.md § Openness, docs/decisions/0130.
 * - `named`: who answered what, to the body that is asked and to those who prepare polls
 * - `by-party`: sums for groups of at least three, at close
 * - `sums`: sums of everybody together
 * - `anonymous`: sealed until close; nobody can tell afterwards who answered what
 */
export const visibilities = ['named', 'by-party', 'sums', 'anonymous'] as const;
export type Visibility = (typeof visibilities)[number];

/** What an anonymous poll is for. There is no fourth: a hidden vote is not among what this product does. */
export const anonymousUses = ['climate', 'learning', 'method'] as const;
export type AnonymousUse = (typeof anonymousUses)[number];

/**
 * An anonymous poll's seal, made when it opens. `sealed` until its ballots are read, `opened` while the key still is, `destroyed` for good; `lost` when the
 * key was gone before the ballots were read.
 */
export type Seal = {
  readonly keyId: string;
  /** Base64url. Everybody may know it: what is sealed with it only the other half opens. */
  readonly publicKey: string;
  readonly state: 'sealed' | 'opened' | 'destroyed' | 'lost';
};

/** Who has answered an anonymous poll is told to nobody while fewer than this have: in so small a crowd a name says much of the answers. */
const smallestCrowd = 10;

/** Is it hidden who has answered, whatever the poll's results show? */
export function isCrowdTooSmall(
  poll: { readonly visibility: Visibility },
  answered: number,
): boolean {
  return poll.visibility === 'anonymous' && answered < smallestCrowd;
}
