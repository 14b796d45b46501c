import type { AccessCode } from '../../core/screening/shipped-codes.ts';

export type AccessCodeStore = {
  /** Two who keep the list at once wait for each other here. */
  lock(): Promise<void>;
  /** The municipality's own list, in its order; empty, and version 0, while it has made none. */
  own(): Promise<{ readonly codes: readonly AccessCode[]; readonly version: number }>;
  /** Every code of the list; those that are there already are worded anew, and none is taken away. */
  save(codes: readonly AccessCode[], version: number): Promise<void>;
};
