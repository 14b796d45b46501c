import type { FindingCode } from '../../../src/contracts/findings.ts';

/** What is chosen of the findings; `from` is how many of the kind stand before. */
export type FindingsChoice = {
  readonly kind?: FindingCode | undefined;
  readonly plan?: string | undefined;
  readonly from?: number | undefined;
};

/** The choice as an address: of the page, and of what the page asks the server for. */
export function findingsAddress(path: string, { kind, plan, from }: FindingsChoice): string {
  const query = new URLSearchParams({
    ...(kind !== undefined && { kind }),
    ...(plan !== undefined && { plan }),
    ...(from !== undefined && from > 0 && { from: String(from) }),
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}
