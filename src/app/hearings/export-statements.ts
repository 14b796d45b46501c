import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { statementDocument, statementTable } from '../../core/hearings/list-statements.ts';
import type { StatementList } from '../../core/hearings/list-statements.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { fileOf } from '../records/table-file.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { labelOf, visibleStatements } from './see-hearings.ts';

export type StatementFormat = 'xlsx' | 'csv' | 'pdf';

type ExportDeps = Pick<
  Deps,
  'unitOfWork' | 'municipalities' | 'spreadsheets' | 'documents' | 'clock'
>;

/** The statements of a hearing as a file, as far as the reader may see them, with what was done with each. */
export const exportStatements =
  (deps: ExportDeps) =>
  async (
    by: AuthorizedMember,
    hearingId: string,
    format: StatementFormat,
  ): Promise<Decision<FileContent, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    const list = await deps.unitOfWork.read(
      by.municipality,
      async (tx): Promise<StatementList | null> => {
        const hearing = await tx.hearings.byId(hearingId);
        const process = hearing?.sent && (await tx.processes.byId(hearing.processId));
        if (!hearing?.sent || !process) return null;
        const version = await tx.texts.version(hearing.textId, hearing.sent.textVersion);
        const paragraphs = version?.paragraphs ?? [];
        return {
          ...{ hearing, process: process.title, language: municipality?.language ?? 'nb' },
          statements: visibleStatements(by, await tx.hearings.statements([hearingId])),
          paragraphs: new Map(paragraphs.map((one) => [one.id, labelOf(one)])),
        };
      },
    );
    if (!list || !municipality) return notFound;
    const bytes = await write(deps, list, format, municipality.name);
    return decide(fileOf(deps, bytes, `uttalelser-${osloDate(deps.clock.now())}`, format));
  };

async function write(
  { spreadsheets, documents, clock }: ExportDeps,
  list: StatementList,
  format: StatementFormat,
  municipality: string,
): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return spreadsheets.writeXlsx([statementTable(list)]);
    case 'csv':
      return spreadsheets.writeCsv(statementTable(list));
    case 'pdf': {
      const at = clock.now();
      const about = { municipality, identifier: `${list.process} ${osloDate(at)}`, at };
      return documents.renderPdf(statementDocument(list, about));
    }
  }
}
