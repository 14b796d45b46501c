import type { Deps } from '../../app/deps.ts';
import { markInDraft, settleScreening, unmarkInDraft } from '../../app/protocols/screen-draft.ts';
import { keepAccessCodes, seeAccessCodes } from '../../app/screening/keep-access-codes.ts';
import {
  accessCodeList,
  accessCodesPage,
  passageMark,
  passageUnmarking,
  screeningSettled,
} from '../../contracts/screening.ts';
import { changes, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function screeningRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeAccessCodes(deps),
    keep: keepAccessCodes(deps),
    mark: markInDraft(deps),
    unmark: unmarkInDraft(deps),
    settle: settleScreening(deps),
  };
  const draft = '/api/protocol-drafts/:draftId' as const;
  return [
    reads(
      '/api/access-codes',
      'What parts of a document may be screened by here',
      accessCodesPage,
      ({ by }) => ask.see(by),
    ),
    changes(
      'put',
      '/api/access-codes',
      'Keep the list; a code is retired and never left out',
      accessCodeList,
      ({ by, body }) => ask.keep(by, body.codes, body.version),
    ),
    changes(
      'post',
      `${draft}/marks`,
      'Mark a passage, or words in it, as not for the public',
      passageMark,
      ({ by, ids, body: { revision, ...given } }) => ask.mark(by, ids.draftId, given, revision),
    ),
    changes(
      'post',
      `${draft}/unmarking`,
      'Take a mark away',
      passageUnmarking,
      ({ by, ids, body }) => ask.unmark(by, ids.draftId, body.markId, body.revision),
    ),
    changes(
      'post',
      `${draft}/screening-settled`,
      'Nothing more is to be screened',
      screeningSettled,
      ({ by, ids, body }) => ask.settle(by, ids.draftId, body.revision),
    ),
  ];
}
