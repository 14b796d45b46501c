import {
  markPassage,
  settleScreening as settle,
  unmarkPassage,
} from '../../core/protocols/mark-passage.ts';
import type { Stretch } from '../../core/screening/whole-words.ts';
import type { AuthorizedMember } from '../authority.ts';
import { codesHere } from '../screening/codes-here.ts';
import { changeDraft } from './change-draft.ts';
import type { DraftDeps } from './change-draft.ts';

type GivenMark = {
  readonly passage: string;
  readonly place: Stretch | null;
  readonly code: string;
};

/** The clerk marks a passage, or words in it, as not for the public. */
export const markInDraft =
  (deps: DraftDeps) => (by: AuthorizedMember, draftId: string, given: GivenMark, seen: number) =>
    changeDraft(
      ...([deps, by, draftId, 'clerk', 'passage-screened'] as const),
      async ({ draft }, { tx }) => {
        const { codes } = await codesHere(tx);
        return markPassage(draft, { ...given, id: deps.ids.next() }, codes, seen);
      },
    );

/** Takes a mark away again. */
export const unmarkInDraft =
  (deps: DraftDeps) => (by: AuthorizedMember, draftId: string, markId: string, seen: number) =>
    changeDraft(deps, by, draftId, 'clerk', 'passage-unscreened', ({ draft }) =>
      unmarkPassage(draft, markId, seen),
    );

/** The clerk has looked, and nothing more is to be screened. */
export const settleScreening =
  (deps: DraftDeps) => (by: AuthorizedMember, draftId: string, seen: number) =>
    changeDraft(deps, by, draftId, 'clerk', 'screening-settled', ({ draft }, { now }) =>
      settle(draft, seen, now),
    );
