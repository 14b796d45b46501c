import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import type { DirectionLink, DirectionVerdict } from './draft-text.ts';

export type JudgeDirectionRefusal = {
  readonly code: 'version-conflict';
  readonly version: number;
  readonly theirs: { readonly verdict: DirectionVerdict | null; readonly why: string };
};

/** Says what became of a direction in a paragraph, and why; also of one that the paragraph was taken out with. */
export function judgeDirection(
  link: DirectionLink,
  given: {
    readonly outcome: DirectionVerdict;
    readonly why: string;
    readonly seen: number;
    readonly by: string;
    readonly now: Instant;
  },
): Decision<DirectionLink, JudgeDirectionRefusal> {
  const { outcome, why, seen, by, now } = given;
  if (link.version !== seen) {
    const theirs = { verdict: link.verdict?.outcome ?? null, why: link.why };
    return refuse({ code: 'version-conflict', version: link.version, theirs });
  }
  return decide({ ...link, verdict: { outcome, by, at: now }, why, version: link.version + 1 });
}
