import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { resultsTable } from '../../core/polls/results-table.ts';
import type { Language } from '../../core/documents/document-model.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { mediaTypes } from '../records/media-types.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { seePoll } from './see-polls.ts';
import type { PollView } from './see-polls.ts';

/**
 * A poll's results as a file. It is made of the page itself, so that it can hold nothing that the reader does not see there, and without names: while results
 * are hidden, the file says why instead.
 */
export const exportResults =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'spreadsheets' | 'documents'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    format: 'xlsx' | 'csv' | 'json',
  ): Promise<Decision<FileContent, NotAllowed | NotFound>> => {
    const seen = await seePoll(deps)(by, pollId);
    if (seen.refused) return seen;
    const { spreadsheets, documents, clock } = deps;
    const language = await deps.unitOfWork.read(by.municipality, async (tx) =>
      (await tx.people.byId(by.personId))?.language ?? 'nb',
    ); // prettier-ignore
    const table = tableOf(seen.value, language);
    const bytes =
      format === 'json'
        ? new TextEncoder().encode(JSON.stringify(contentOf(seen.value), null, 2))
        : format === 'xlsx'
          ? spreadsheets.writeXlsx([table])
          : spreadsheets.writeCsv(table);
    return decide({
      name: `resultater-${osloDate(clock.now())}.${format}`,
      ...{ mediaType: mediaTypes[format], sha256: documents.sha256(bytes), bytes },
    });
  };

function tableOf({ poll, answered, eligible, results, resultsHidden }: PollView, language: Language) {
  return resultsTable(
    {
      ...{ title: poll.title, answered, eligible },
      ...{ questions: results?.questions ?? [], hidden: resultsHidden },
    },
    language,
  );
} // prettier-ignore

/** For other programs: the shape is told by its version, which is raised when a field changes meaning or goes away. */
function contentOf({ poll, audience, round, process, ...view }: PollView) {
  const { id, title, purpose, status, visibility, openedAt, closesAt, closedAt, outcomeNote } = poll; // prettier-ignore
  return {
    schemaVersion: 1,
    poll: { id, title, purpose, status, visibility, openedAt, closesAt, closedAt, outcomeNote },
    audience: audience.name,
    ...{ round, process, answered: view.answered, eligible: view.eligible },
    ...{ results: withoutNames(view.results), resultsHidden: view.resultsHidden },
  };
}

/** Names stay on the page: a file goes to others than those who were told of. */
function withoutNames(results: PollView['results']) {
  if (!results) return null;
  const { byName: _names, ...shown } = results;
  return shown;
}
