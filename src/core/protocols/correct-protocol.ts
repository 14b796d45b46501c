import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import { editProtocol } from './edit-protocol.ts';
import type { EditProtocolRefusal, InOtherState } from './edit-protocol.ts';
import { passagesOf } from './passages.ts';
import type { CorrectionProposal, ProtocolDraft } from './protocol-draft.ts';
import { refusedNumbers } from './publication-warnings.ts';
import type { IdentityNumberInProtocol } from './publication-warnings.ts';

/**
 * Sends the minutes to those who were present. Whoever had accepted an earlier sending is asked anew: it is other words now.
 * @param presentIds who was there; the guests of a meeting with nobody present are nobody, and there is nobody to ask
 */
export function sendForCorrection(
  draft: ProtocolDraft,
  presentIds: readonly string[],
  deadline: Instant,
  now: Instant,
): Decision<
  ProtocolDraft,
  | InOtherState
  | IdentityNumberInProtocol
  | { readonly code: 'nobody-was-present' }
  | { readonly code: 'correction-ends-in-past' }
> {
  if (draft.state.status !== 'drafting')
    return refuse({ code: 'protocol-in-other-state', status: draft.state.status });
  if (presentIds.length === 0) return refuse({ code: 'nobody-was-present' });
  if (deadline <= now) return refuse({ code: 'correction-ends-in-past' });
  const numbers = refusedNumbers(draft.content);
  if (numbers) return refuse(numbers);
  return decide({
    ...draft,
    revision: draft.revision + 1,
    state: { status: 'in-correction', sentAt: now, deadline },
    asks: presentIds.map((personId) => ({ personId, askedAt: now, acceptedAt: null })),
  });
}

type CorrectionRefusal =
  | InOtherState
  | { readonly code: 'not-asked-to-correct' }
  /** The deadline is a promise to both sides: what comes later is for a new version. */
  | { readonly code: 'correction-over'; readonly deadline: Instant };

function hinderedFor(
  { state, asks }: ProtocolDraft,
  personId: string,
  now: Instant,
): { readonly refused: true; readonly refusal: CorrectionRefusal } | undefined {
  if (!asks.some((ask) => ask.personId === personId))
    return refuse({ code: 'not-asked-to-correct' });
  if (state.status !== 'in-correction')
    return refuse({ code: 'protocol-in-other-state', status: state.status });
  return now >= state.deadline
    ? refuse({ code: 'correction-over', deadline: state.deadline })
    : undefined;
}

/** Somebody who was present says that the minutes are right. Said twice it is said once. */
export function acceptProtocol(
  draft: ProtocolDraft,
  personId: string,
  now: Instant,
): Decision<ProtocolDraft, CorrectionRefusal> {
  return (
    hinderedFor(draft, personId, now) ??
    decide({
      ...draft,
      asks: draft.asks.map((ask) =>
        ask.personId === personId ? { ...ask, acceptedAt: ask.acceptedAt ?? now } : ask,
      ),
    })
  );
}

/** Somebody who was present proposes other words. It changes nothing by itself; that they had accepted falls away. */
export function proposeChange(
  draft: ProtocolDraft,
  given: Pick<CorrectionProposal, 'id' | 'personId' | 'passage' | 'was' | 'text' | 'why'>,
  now: Instant,
): Decision<
  ProtocolDraft,
  | CorrectionRefusal
  | Extract<EditProtocolRefusal, { code: 'passage-locked' | 'passage-empty' }>
  | { readonly code: 'words-unchanged' }
> {
  const hindered = hinderedFor(draft, given.personId, now);
  if (hindered) return hindered;
  const { passage: key, text } = given;
  const passage = passagesOf(draft.content).find((candidate) => candidate.key === key);
  if (passage?.isEditable !== true) return refuse({ code: 'passage-locked', key });
  if (passage.mustSaySomething && text.trim() === '') return refuse({ code: 'passage-empty', key });
  if (passage.text === text || given.was === text) return refuse({ code: 'words-unchanged' });
  return decide({
    ...draft,
    asks: draft.asks.map((ask) =>
      ask.personId === given.personId ? { ...ask, acceptedAt: null } : ask,
    ),
    proposals: [...draft.proposals, { ...given, proposedAt: now, verdict: null }],
  });
}

/**
 * The clerk takes a proposal or leaves it, and says why it is left. Taken, its words stand in the minutes; where the passage has come to say something else
 * meanwhile, both are shown and nothing is taken.
 */
export function judgeProposal(
  draft: ProtocolDraft,
  proposalId: string,
  judged: { readonly isTaken: boolean; readonly reason: string; readonly byId: string },
  now: Instant,
): Decision<
  ProtocolDraft,
  | EditProtocolRefusal
  | { readonly code: 'no-such-proposal' }
  | { readonly code: 'proposal-judged' }
  | { readonly code: 'left-without-reason' }
> {
  const proposal = draft.proposals.find(({ id }) => id === proposalId);
  if (!proposal) return refuse({ code: 'no-such-proposal' });
  if (proposal.verdict) return refuse({ code: 'proposal-judged' });
  if (!judged.isTaken && judged.reason === '') return refuse({ code: 'left-without-reason' });

  const { passage: key, was, text } = proposal;
  const edited = editProtocol(draft, judged.isTaken ? [{ key, was, text }] : []);
  if (edited.refused) return edited;
  return decide({
    ...edited.value,
    revision: draft.revision + 1,
    proposals: draft.proposals.map((one) =>
      one === proposal ? { ...one, verdict: { ...judged, at: now } } : one,
    ),
  });
}
