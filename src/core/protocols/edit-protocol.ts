import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { followMarks } from './follow-marks.ts';
import { passagesOf, withPassage } from './passages.ts';
import type { ProtocolDraft, ProtocolDraftState } from './protocol-draft.ts';

export type InOtherState = {
  readonly code: 'protocol-in-other-state';
  readonly status: ProtocolDraftState['status'];
};

/** Words for one passage, with those that the writer had before them. */
export type PassageEdit = { readonly key: string; readonly was: string; readonly text: string };

/** A passage that another has written in meanwhile. */
export type PassageConflict = {
  readonly key: string;
  readonly mine: string;
  readonly theirs: string;
};

export type EditProtocolRefusal =
  | InOtherState
  | { readonly code: 'passage-locked'; readonly key: string }
  | { readonly code: 'passage-empty'; readonly key: string }
  | { readonly code: 'passages-conflict'; readonly conflicts: readonly PassageConflict[] };

/**
 * Other words in some passages. Two who write in different ones both keep theirs; where another has written in the same, both are shown and nothing is saved.
 * The minutes that lie with the chair are taken back first: nobody approves words that change under their eyes.
 */
export function editProtocol(
  draft: ProtocolDraft,
  edits: readonly PassageEdit[],
): Decision<ProtocolDraft, EditProtocolRefusal> {
  const { status } = draft.state;
  if (status === 'frozen' || status === 'for-approval')
    return refuse({ code: 'protocol-in-other-state', status });

  let { content } = draft;
  let { marks } = draft.screening;
  const conflicts: PassageConflict[] = [];
  for (const { key, was, text } of edits) {
    const passage = passagesOf(content).find((candidate) => candidate.key === key);
    if (passage?.isEditable !== true) return refuse({ code: 'passage-locked', key });
    if (passage.mustSaySomething && text.trim() === '')
      return refuse({ code: 'passage-empty', key });
    if (passage.text === text) continue;
    if (passage.text === was) {
      const written = withPassage(content, key, text);
      marks = followMarks(marks, content, written, key);
      content = written;
    } else conflicts.push({ key, mine: text, theirs: passage.text });
  }
  if (conflicts.length > 0) return refuse({ code: 'passages-conflict', conflicts });
  return decide(
    content === draft.content
      ? draft
      : {
          ...{ ...draft, content, revision: draft.revision + 1 },
          // Other words are to be looked at anew.
          screening: { marks, settledAt: null },
        },
  );
}
