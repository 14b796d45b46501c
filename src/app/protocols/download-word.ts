import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { draftWords } from '../../core/protocols/draft-words.ts';
import { layOutProtocol } from '../../core/protocols/lay-out-protocol.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { sightOf } from './draft-facts.ts';

/** Minutes as a Word file, for whoever may read them here and has to work on them elsewhere. What is not approved says so. The file is never archived. */
export const downloadWord =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'documents'>) =>
  async (
    by: AuthorizedMember,
    draftId: string,
  ): Promise<Decision<FileContent, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const draft = await deps.unitOfWork.read(by.municipality, async (tx) => {
      const found = await tx.protocolDrafts.byId(draftId);
      return (await sightOf(tx, by, found, deps.clock.now()))?.draft;
    });
    if (!draft) return notFound;
    const { content, version, state } = draft;
    const model = layOutProtocol(content, version);
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
