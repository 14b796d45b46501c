import type { RegisteredPlan } from '../../core/plans/registered-plan.ts';

/** The plans of the municipalities that were read last, with the version of the register that they belong to. */
export type KeptPlans = {
  ofVersion(
    municipalityId: string,
    version: number,
    fetch: () => Promise<readonly RegisteredPlan[]>,
  ): Promise<readonly RegisteredPlan[]>;
};

/** A county's ten thousand plans are some ten megabytes. */
const mostMunicipalities = 8;

/**
 * Ten thousand plans take a tenth of a second to fetch, and everybody who opens the picture reads the same. They are kept by the number of the transaction that
 * changed one last, which every reader asks for first, in the snapshot that its plans come from: a process that is behind, or has just been started, fetches
 * again, and nobody sees anything older than the transaction they ask in.
 */
export function createKeptPlans(): KeptPlans {
  type Kept = { readonly version: number; readonly plans: readonly RegisteredPlan[] };
  const kept = new Map<string, Kept>();
  return {
    async ofVersion(municipalityId, version, fetch) {
      const known = kept.get(municipalityId);
      const plans = known?.version === version ? known.plans : await fetch();
      // Set anew, so that the first in the map is the one that was read longest ago.
      kept.delete(municipalityId);
      kept.set(municipalityId, { version, plans });
      const [oldest] = kept.keys();
      if (kept.size > mostMunicipalities && oldest !== undefined) kept.delete(oldest);
      return plans;
    },
  };
}

/** For transactions that write: they may hold changes of their own under a number that others will read. */
export const nothingKept: KeptPlans = { ofVersion: (_municipality, _version, fetch) => fetch() };
