import { never } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import { readiness } from './approve-protocol.ts';
import type { ProtocolDraft } from './protocol-draft.ts';
import type { ProtocolApprover } from './protocol-rules.ts';

/** What is to be done with minutes on their way, and by whom: only `wait-for-answers` and `wait-for-chair` are not the clerk's. */
export const protocolSteps = [
  'check-and-approve',
  'check-and-send-to-chair',
  'remove-identity-number',
  'judge-proposals',
  'wait-for-answers',
  'wait-for-chair',
] as const;
export type ProtocolStep = (typeof protocolSteps)[number];

/** The one next step; null for what is frozen. */
export function nextStep(
  draft: ProtocolDraft,
  approver: ProtocolApprover,
  now: Instant,
): ProtocolStep | null {
  if (draft.state.status === 'frozen') return null;
  if (draft.state.status === 'for-approval') return 'wait-for-chair';
  // A proposal that can be judged now is not left to the last day.
  if (draft.proposals.some(({ verdict }) => verdict === null)) return 'judge-proposals';
  const ready = readiness(draft, now);
  if (!ready.refused) return approver === 'chair' ? 'check-and-send-to-chair' : 'check-and-approve';
  const { code } = ready.refusal;
  switch (code) {
    case 'correction-under-way':
      return 'wait-for-answers';
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
