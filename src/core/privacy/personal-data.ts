import type { Language } from '../documents/document-model.ts';

export type PrivacyWords = Readonly<Record<Language, string>>;

/** When a row may be erased: `ended` is what hangs on something that is still under way, and `sent` a message that waits no longer. */
export type ErasureLimit = 'always' | 'withdrawn' | 'ended' | 'sent';

/** One table, or the part of it that is about people. */
export type Cover = {
  readonly table: string;
  /** Columns that hold a person's id. */
  readonly person: readonly string[];
  /** Columns without an id of somebody that may hold names, or what somebody has written. */
  readonly words?: readonly string[];
  /** Whose row it is, for a copy and for erasure; null where it is about nobody who can be found by an id. */
  readonly owner: string | null;
  /** What of a row its owner is given. Another person's id, a secret and what is sealed are never in it. */
  readonly told: readonly string[];
  readonly erasure:
    | { readonly way: 'keep' }
    | { readonly way: 'delete'; readonly only: ErasureLimit }
    /** The columns are emptied; the row stays because other things refer to it. */
    | { readonly way: 'empty'; readonly columns: readonly string[]; readonly only: ErasureLimit };
};

/** How long something is kept, who sees it, and why it stays; the words of each are in `privacy-words.ts`. */
export const keptFor = ['chosen', 'delivery', 'settled', 'phase', 'role', 'term', 'close', 'archive', 'proof'] as const; // prettier-ignore
export const seenBy = ['self', 'sender', 'preparers', 'seaters', 'asked', 'colleagues', 'everyone', 'nobody', 'keepers'] as const; // prettier-ignore
export const staysBecause = ['needed', 'archive', 'results', 'sealed', 'chain'] as const;

/** One kind of personal data: what, why, on what basis, how long, who sees it, and what erasure does. */
export type PersonalData = {
  readonly key: string;
  readonly what: PrivacyWords;
  readonly purpose: PrivacyWords;
  /** GDPR article and Norwegian law. What has not been held against the law is for each municipality to confirm. */
  readonly basis: string;
  readonly isBasisChecked: boolean;
  readonly kept: (typeof keptFor)[number];
  readonly seen: (typeof seenBy)[number];
  /** Arkivlova 2025 forbids erasure of what is to be preserved. */
  readonly isArchived: boolean;
  /** Why it is not erased; null where it is. */
  readonly stays: (typeof staysBecause)[number] | null;
  readonly covers: readonly Cover[];
};
