import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { resultsTable } from '../../core/polls/results-table.ts';
import type { Language } from '../../core/documents/document-model.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../people/language-of.ts';
import { fileOf, tableFile } from '../records/table-file.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { earlierThan } from './see-earlier.ts';
import type { Asking } from './see-earlier.ts';
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
    const { askings } = await earlierThan(deps, by, seen.value);
    const name = `resultater-${osloDate(deps.clock.now())}`;
    if (format === 'json') {
      const bytes = new TextEncoder().encode(
        JSON.stringify(contentOf(seen.value, askings), null, 2),
      );
      return decide(fileOf(deps, bytes, name, format));
    }
    const language = await deps.unitOfWork.read(by.municipality, (tx) => languageOf(tx, by));
    return decide(tableFile(deps, tableOf(seen.value, askings, language), name, format));
  };

function tableOf({ poll, answered, eligible, results, resultsHidden }: PollView, askings: readonly Asking[], language: Language) {
  return resultsTable(
    {
      ...{ title: poll.title, answered, eligible },
      questions: results?.questions ?? [],
      groups: [
        ...(results?.bySide ?? []).map(({ side, ...group }) => ({
          ...{ ...group, whose: { kind: 'side', side } as const },
        })),
        ...(results?.byParty ?? []).map(({ parties, ...group }) => ({
          ...{ ...group, whose: { kind: 'parties', parties } as const },
        })),
        ...askings.map(({ closedAt, phase, answered: people, questions }) => ({
          whose: { kind: 'asked-before', on: osloDate(closedAt), phase } as const,
          answered: people,
          questions: questions.map(({ questionId, result }) => ({ ...result, questionId })),
        })),
      ],
      hidden: resultsHidden,
    },
    language,
  );
} // prettier-ignore

/** For other programs: the shape is told by its version, which is raised when a field changes meaning or goes away. */
function contentOf(
  { poll, audience, round, process, ...view }: PollView,
  askings: readonly Asking[],
) {
  const { id, title, purpose, status, visibility, openedAt, closesAt, closedAt, outcomeNote } = poll; // prettier-ignore
  return {
    schemaVersion: 1,
    poll: { id, title, purpose, status, visibility, openedAt, closesAt, closedAt, outcomeNote },
    audience: audience.name,
    ...{ round, process, answered: view.answered, eligible: view.eligible },
    ...{ results: withoutNames(view.results), resultsHidden: view.resultsHidden },
    earlier: askings,
  };
}

/** Names stay on the page: a file goes to others than those who were told of. */
function withoutNames(results: PollView['results']) {
  if (!results) return null;
  const { byName: _names, ...shown } = results;
  return shown;
}
