import { decide, invariant, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import type { AccessCode } from '../screening/shipped-codes.ts';
import type { InOtherState } from './edit-protocol.ts';
import { lostMarks } from './mark-passage.ts';
import type { MarkWithoutPlace } from './mark-passage.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolDraft } from './protocol-draft.ts';
import type { ProtocolApprover } from './protocol-rules.ts';
import { refusedNumbers } from './publication-warnings.ts';
import type { IdentityNumberInProtocol } from './publication-warnings.ts';
import type { FrozenMark, ScreeningMark } from './screening-mark.ts';

export type NotReady =
  | InOtherState
  | IdentityNumberInProtocol
  | MarkWithoutPlace
  /** Somebody may still propose a change. */
  | { readonly code: 'correction-under-way'; readonly deadline: Instant }
  | { readonly code: 'proposals-undecided'; readonly count: number };

/** May the minutes leave the clerk's desk? Corrections are over when the deadline has passed or everybody has accepted, and no proposal is left unanswered. */
export function readiness(draft: ProtocolDraft, now: Instant): Decision<null, NotReady> {
  const { state, asks, proposals } = draft;
  const undecided = proposals.filter(({ verdict }) => verdict === null).length;
  if (state.status !== 'drafting' && state.status !== 'in-correction')
    return refuse({ code: 'protocol-in-other-state', status: state.status });
  const haveAllAccepted = asks.every(({ acceptedAt }) => acceptedAt !== null);
  if (state.status === 'in-correction' && now < state.deadline && !haveAllAccepted)
    return refuse({ code: 'correction-under-way', deadline: state.deadline });
  if (undecided > 0) return refuse({ code: 'proposals-undecided', count: undecided });
  const stands = refusedNumbers(draft.content) ?? lostMarks(draft);
  return stands ? refuse(stands) : decide(null);
}

/** The clerk lays the minutes before the chair. */
export function sendToChair(
  draft: ProtocolDraft,
  hasChair: boolean,
  now: Instant,
): Decision<ProtocolDraft, NotReady | { readonly code: 'body-without-chair' }> {
  const ready = readiness(draft, now);
  if (ready.refused) return ready;
  if (!hasChair) return refuse({ code: 'body-without-chair' });
  return decide({
    ...draft,
    revision: draft.revision + 1,
    state: { status: 'for-approval', sentAt: now },
  });
}

/** Back on the clerk's desk: taken back by the clerk, or sent back by the chair with what is wrong. Answers that were given are kept. */
export function backToDesk(
  draft: ProtocolDraft,
  returned: string,
): Decision<ProtocolDraft, InOtherState> {
  const { status } = draft.state;
  if (status !== 'in-correction' && status !== 'for-approval')
    return refuse({ code: 'protocol-in-other-state', status });
  return decide({
    ...draft,
    revision: draft.revision + 1,
    state: { status: 'drafting', returned },
  });
}

/**
 * Approves and freezes. From here on nothing changes these words: a correction is a new version with its reason.
 * @param seen the revision that the approver has read
 * @param codes every access code, retired ones too: the minutes keep their words
 */
export function approveProtocol(
  draft: ProtocolDraft,
  approver: {
    readonly personId: string;
    readonly name: string;
    readonly as: ProtocolApprover;
  },
  seen: number,
  now: Instant,
  codes: readonly AccessCode[] = [],
): Decision<
  { readonly draft: ProtocolDraft; readonly protocol: Protocol },
  NotReady | { readonly code: 'version-conflict'; readonly version: number }
> {
  const isWithChair = draft.state.status === 'for-approval';
  if (approver.as === 'chair' && !isWithChair)
    return refuse({ code: 'protocol-in-other-state', status: draft.state.status });
  if (draft.revision !== seen) return refuse({ code: 'version-conflict', version: draft.revision });
  // What lies with the chair was ready when it was laid there, and nothing has changed it since.
  const ready = approver.as === 'clerk' ? readiness(draft, now) : decide(null);
  if (ready.refused) return ready;

  const { name, as, personId } = approver;
  const { id, roundId, version, reason } = draft;
  const screening = freezeMarks(draft.screening.marks, codes);
  const content = {
    ...draft.content,
    schema:
      screening.length > 0 ? ('radslag.protocol.v4' as const) : ('radslag.protocol.v3' as const),
    approval: { name, as, approvedAt: now },
    ...(reason === '' ? {} : { reason }),
    ...(screening.length > 0 && { screening }),
  };
  return decide({
    draft: {
      ...draft,
      revision: draft.revision + 1,
      state: { status: 'frozen', frozenAt: now, approvedById: personId },
    },
    protocol: { id, roundId, version, content, assembledAt: now },
  });
}

/** Another version of frozen minutes. It begins as the newest, and every change is shown against that. */
export function beginVersion(
  frozen: Protocol,
  made: { readonly id: string; readonly reason: string; readonly now: Instant },
): ProtocolDraft {
  const { approval: _approval, reason: _reason, screening = [], ...content } = frozen.content;
  return {
    ...{ id: made.id, roundId: frozen.roundId, version: frozen.version + 1, reason: made.reason },
    ...{ origin: content, content, revision: 1, begunAt: made.now },
    ...{ state: { status: 'drafting', returned: '' }, asks: [], proposals: [] },
    // What was screened stays screened until somebody says otherwise.
    screening: {
      marks: screening.map(({ id, passage, place, words, code }) => ({
        ...{ id, passage, place, words, code },
      })),
      settledAt: null,
    },
  };
}

/** The marks with the words of their codes. Nothing comes here with a mark that has no place, or by a code that never was on the list. */
function freezeMarks(
  marks: readonly ScreeningMark[],
  codes: readonly AccessCode[],
): readonly FrozenMark[] {
  return marks.map(({ place, ...mark }) => {
    const found = codes.find(({ key }) => key === mark.code);
    invariant(place !== 'lost' && found !== undefined, 'a mark has a place and a code');
    return { ...mark, place, restriction: found.restriction, basis: found.basis };
  });
}
