import { never } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import { readiness } from './approve-protocol.ts';
import { isToBeScreened } from './to-be-screened.ts';
import type { ProtocolDraft } from './protocol-draft.ts';
import type { ProtocolRules } from './protocol-rules.ts';

/** What is to be done with minutes on their way, and by whom: only `wait-for-answers` and `wait-for-chair` are not the clerk's. */
export const protocolSteps = [
  'check-and-approve',
  'check-and-send-to-chair',
  'remove-identity-number',
  'set-marks-anew',
  'screen-passages',
  'judge-proposals',
  'wait-for-answers',
  'wait-for-chair',
] as const;
export type ProtocolStep = (typeof protocolSteps)[number];

/** The one next step; null for what is frozen. */
export function nextStep(
  draft: ProtocolDraft,
  rules: Pick<ProtocolRules, 'approver' | 'handling'>,
  now: Instant,
): ProtocolStep | null {
  if (draft.state.status === 'frozen') return null;
  if (draft.state.status === 'for-approval') return 'wait-for-chair';
  // A proposal that can be judged now is not left to the last day.
  if (draft.proposals.some(({ verdict }) => verdict === null)) return 'judge-proposals';
  const ready = readiness(draft, now);
  if (!ready.refused) {
    if (rules.handling === 'checked' && isToBeScreened(draft)) return 'screen-passages';
    return rules.approver === 'chair' ? 'check-and-send-to-chair' : 'check-and-approve';
  }
  const { code } = ready.refusal;
  switch (code) {
    case 'correction-under-way':
      return 'wait-for-answers';
    case 'mark-without-place':
      return 'set-marks-anew';
    case 'identity-number-in-protocol':
      return 'remove-identity-number';
    case 'proposals-undecided':
      return 'judge-proposals';
    case 'protocol-in-other-state':
      return null;
    default:
      return never(code);
  }
}
