import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { DocumentModel } from '../../core/documents/document-model.ts';
import { draftWords } from '../../core/protocols/draft-words.ts';
import { layOutProtocol } from '../../core/protocols/lay-out-protocol.ts';
import type { ProtocolContent } from '../../core/protocols/protocol.ts';
import type { ProtocolDraft } from '../../core/protocols/protocol-draft.ts';
import { publicProtocol } from '../../core/protocols/public-protocol.ts';
import type { FrozenMark } from '../../core/protocols/screening-mark.ts';
import { layOutRecord } from '../../core/records/record-content.ts';
import type { AccessCode } from '../../core/screening/shipped-codes.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { codesHere } from '../screening/codes-here.ts';
import { sightOf } from './draft-facts.ts';

/**
 * Minutes as a Word file, for whoever may read them here and has to work on them elsewhere. What is not approved says so. The file is never archived. It leaves
 * the house, so to those who do not keep the archive or lead the body it goes without what is marked to be screened: they correct the rest of it here.
 */
export const downloadWord =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'documents'>) =>
  async (
    by: AuthorizedMember,
    draftId: string,
  ): Promise<Decision<FileContent, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const seen = await deps.unitOfWork.read(by.municipality, async (tx) => {
      const found = await tx.protocolDrafts.byId(draftId);
      const sight = await sightOf(tx, by, found, deps.clock.now());
      if (!sight) return null;
      const frozen = (await tx.protocols.byId(draftId))?.content ?? null;
      return { ...sight, frozen, codes: (await codesHere(tx)).codes };
    });
    if (!seen) return notFound;
    const { draft, frozen, codes, isClerk, isChair } = seen;
    const { content, version, state } = draft;
    const whole = frozen ?? asIfFrozen(draft, codes);
    const model = isClerk || isChair ? layOutRecord(whole, version) : layOutFor(whole, draft);
    const notYet =
      state.status === 'frozen' ? '' : ` · ${draftWords[content.language].notApproved}`;
    const bytes = await deps.documents.renderWord({
      ...model,
      subtitle: `${model.subtitle}${notYet}`,
      identifier: `${model.identifier}${notYet}`,
    });
    const number = content.meetingNumber.replace(/\W+/gu, '-');
    return decide({
      name: `${content.body.abbreviation}_${number}_v${version}.docx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      sha256: deps.documents.sha256(bytes),
      bytes,
    });
  };

/** A draft with its marks as they would be frozen. One whose words were changed stands for its whole passage: nobody has said where it belongs. */
function asIfFrozen(
  { content, screening }: ProtocolDraft,
  codes: readonly AccessCode[],
): ProtocolContent {
  if (screening.marks.length === 0) return content;
  const marks = screening.marks.map(({ place, ...mark }): FrozenMark => {
    const code = codes.find(({ key }) => key === mark.code);
    return {
      ...{ ...mark, place: place === 'lost' ? 'whole' : place },
      ...{ restriction: code?.restriction ?? '', basis: code?.basis ?? mark.code },
    };
  });
  return { ...content, schema: 'radslag.protocol.v4', screening: marks };
}

/** Without what is marked; of what is not approved nothing is said of an archive. */
function layOutFor(whole: ProtocolContent, { state, version }: ProtocolDraft): DocumentModel {
  const variant = publicProtocol(whole);
  if (!variant) return layOutRecord(whole, version);
  if (state.status === 'frozen') return layOutRecord(variant, version);
  const { screened: _screened, ...rest } = variant;
  return layOutProtocol({ ...rest, schema: 'radslag.protocol.v4' }, version);
}
