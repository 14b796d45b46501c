import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { AccessCode } from '../screening/shipped-codes.ts';
import { wholeWords } from '../screening/whole-words.ts';
import type { Stretch } from '../screening/whole-words.ts';
import type { Instant } from '../time/instant.ts';
import type { InOtherState } from './edit-protocol.ts';
import { passagesOf } from './passages.ts';
import type { ProtocolDraft } from './protocol-draft.ts';

export type MarkRefusal =
  | InOtherState
  | { readonly code: 'version-conflict'; readonly version: number }
  /** A closed meeting's public variant says only that it was held: there is nothing in it to mark. */
  | { readonly code: 'meeting-is-screened-whole' }
  | { readonly code: 'no-such-passage'; readonly key: string }
  /** Nothing is there to be marked, or the place is outside the text. */
  | { readonly code: 'nothing-to-screen' }
  | { readonly code: 'access-code-not-listed' };

/**
 * Marks a passage, or whole words inside it, as not for the public.
 * @param given.place null for the whole passage; else UTF-16 units, grown to whole words
 * @param seen the revision that the marker has read: a place in other words would be another place
 */
export function markPassage(
  draft: ProtocolDraft,
  given: {
    readonly id: string;
    readonly passage: string;
    readonly place: Stretch | null;
    readonly code: string;
  },
  codes: readonly AccessCode[],
  seen: number,
): Decision<ProtocolDraft, MarkRefusal> {
  const hindered = hinderedFrom(draft, seen);
  if (hindered) return hindered;
  if (draft.content.openness.kind === 'closed')
    return refuse({ code: 'meeting-is-screened-whole' });
  const { id, passage: key, code } = given;
  if (!codes.some((one) => one.key === code && !one.isRetired))
    return refuse({ code: 'access-code-not-listed' });
  const passage = passagesOf(draft.content).find((candidate) => candidate.key === key);
  if (!passage) return refuse({ code: 'no-such-passage', key });
  const { text } = passage;
  const stretch = given.place === null ? null : wholeWords(text, given.place);
  if (given.place === null ? text.trim() === '' : stretch === null)
    return refuse({ code: 'nothing-to-screen' });
  const words = stretch ? text.slice(stretch.start, stretch.end) : text.trim();
  const mark = { id, passage: key, place: stretch ?? ('whole' as const), words, code };
  return decide({
    ...draft,
    revision: draft.revision + 1,
    screening: { ...draft.screening, marks: [...draft.screening.marks, mark] },
  });
}

/** Takes a mark away again. */
export function unmarkPassage(
  draft: ProtocolDraft,
  markId: string,
  seen: number,
): Decision<ProtocolDraft, InOtherState | MarkRefusal | { readonly code: 'no-such-mark' }> {
  const hindered = hinderedFrom(draft, seen);
  if (hindered) return hindered;
  const { marks } = draft.screening;
  if (!marks.some(({ id }) => id === markId)) return refuse({ code: 'no-such-mark' });
  return decide({
    ...draft,
    revision: draft.revision + 1,
    screening: { ...draft.screening, marks: marks.filter(({ id }) => id !== markId) },
  });
}

/** Somebody has looked, and nothing more is to be screened: until the words change again. */
export function settleScreening(
  draft: ProtocolDraft,
  seen: number,
  now: Instant,
): Decision<ProtocolDraft, InOtherState | MarkRefusal | MarkWithoutPlace> {
  const hindered = hinderedFrom(draft, seen);
  if (hindered) return hindered;
  const lost = lostMarks(draft);
  if (lost) return refuse(lost);
  return decide({
    ...draft,
    revision: draft.revision + 1,
    screening: { ...draft.screening, settledAt: now },
  });
}

/** What a mark was set on has been changed: it is to be set anew or taken away before anything is approved. */
export type MarkWithoutPlace = {
  readonly code: 'mark-without-place';
  readonly passages: readonly string[];
};

export function lostMarks({
  screening,
}: Pick<ProtocolDraft, 'screening'>): MarkWithoutPlace | undefined {
  const lost = screening.marks.filter(({ place }) => place === 'lost');
  if (lost.length === 0) return undefined;
  return {
    code: 'mark-without-place',
    passages: [...new Set(lost.map(({ passage }) => passage))],
  };
}

function hinderedFrom(
  draft: ProtocolDraft,
  seen: number,
):
  | {
      readonly refused: true;
      readonly refusal:
        InOtherState | { readonly code: 'version-conflict'; readonly version: number };
    }
  | undefined {
  const { status } = draft.state;
  if (status === 'frozen' || status === 'for-approval')
    return refuse({ code: 'protocol-in-other-state', status });
  return draft.revision === seen
    ? undefined
    : refuse({ code: 'version-conflict', version: draft.revision });
}
