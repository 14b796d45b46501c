import { backToDesk } from '../../core/protocols/approve-protocol.ts';
import { editProtocol } from '../../core/protocols/edit-protocol.ts';
import type { PassageEdit } from '../../core/protocols/edit-protocol.ts';
import type { AuthorizedMember } from '../authority.ts';
import { changeDraft } from './change-draft.ts';
import type { DraftDeps } from './change-draft.ts';

/** Other words in some passages. */
export const editDraft =
  (deps: DraftDeps) => (by: AuthorizedMember, draftId: string, edits: readonly PassageEdit[]) =>
    changeDraft(deps, by, draftId, 'clerk', 'protocol-edited', ({ draft }) =>
      editProtocol(draft, edits),
    );

/** Back on the desk: nobody is asked any more, and the chair has nothing to approve. */
export const takeBackDraft = (deps: DraftDeps) => (by: AuthorizedMember, draftId: string) =>
  changeDraft(deps, by, draftId, 'clerk', 'protocol-taken-back', ({ draft }) =>
    backToDesk(draft, ''),
  );

/** The chair sends the minutes back with what is wrong. */
export const returnDraft =
  (deps: DraftDeps) => (by: AuthorizedMember, draftId: string, note: string) =>
    changeDraft(deps, by, draftId, 'chair', 'protocol-returned', ({ draft }) =>
      backToDesk(draft, note),
    );
