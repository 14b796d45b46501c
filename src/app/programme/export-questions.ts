import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { questionTable } from '../../core/programme/question-table.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { closedToReader } from '../openness/closed-notes.ts';
import type { NotesClosed } from '../openness/closed-notes.ts';
import { tableFile } from '../records/table-file.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { gatheringsOf } from './see-programme.ts';

/** The discussion questions of a programme as a file that can be sent on, in the municipality's language. */
export const exportQuestions =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'spreadsheets' | 'documents' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    format: 'xlsx' | 'csv',
  ): Promise<Decision<FileContent, NotAllowed | NotFound | NotesClosed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    const read = await deps.unitOfWork.read(by.municipality, async (tx) => {
      const closed = await closedToReader(tx, processId);
      if (closed) return closed;
      const process = await tx.processes.byId(processId);
      const programme = process && (await tx.programmes.ofProcess(processId));
      if (!programme) return notFound;
      const language = municipality?.language ?? 'nb';
      return decide(questionTable(programme.questions, gatheringsOf(process), language));
    });
    if (read.refused) return read;
    return decide(
      tableFile(deps, read.value, `drøftingsspørsmål-${osloDate(deps.clock.now())}`, format),
    );
  };
