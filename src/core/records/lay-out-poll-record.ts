import type { DocumentBlock, DocumentModel } from '../documents/document-model.ts';
import { layOutPoll } from '../protocols/lay-out-poll.ts';
import { protocolWords } from '../protocols/protocol-words.ts';
import { formatDate, formatMoment } from '../time/format.ts';
import type { PollRecord, ScreenedPollRecord } from './poll-record.ts';
import { pollRecordWords } from './poll-record-words.ts';

/** A poll's record as a document to be read. */
export function layOutPollRecord(content: PollRecord, version: number): DocumentModel {
  const { language, openness } = content;
  const [shared, words] = [protocolWords[language], pollRecordWords[language]];
  return {
    ...head(content, version),
    title: `${words.title}: ${content.title}`,
    blocks: [
      { kind: 'heading', level: 1, text: words.about },
      facts([
        [shared.body, content.body.name],
        [words.whom, content.whom],
        [words.opened, formatMoment(content.openedAt, language)],
        [words.closed, formatMoment(content.closedAt, language)],
        [shared.process, content.process],
        [shared.phase, content.phase],
        [words.shown, words.visibilities[content.visibility]],
        [words.results, words.resultsWhen[content.resultsWhen]],
        [shared.openness, openness.kind === 'open' ? words.open : words.closedBy(openness.basis)],
        [words.review, content.reviewOn === null ? '' : formatDate(content.reviewOn, language)],
        [words.version, content.reason === null ? '' : words.reasons[content.reason]],
      ]),
      { kind: 'heading', level: 1, text: words.result },
      ...(content.isLost ? [{ kind: 'paragraph', text: words.lost } as const] : []),
      ...layOutPoll(content, language),
      ...(content.outcomeNote === ''
        ? [{ kind: 'paragraph', text: words.noOutcome } as const]
        : []),
      { kind: 'paragraph', text: words.advice },
    ],
  };
}

/** The public variant: that there was a poll, and what it is closed by. Its title may tell what is exempt, and is not in it. */
export function layOutScreenedPollRecord(
  content: ScreenedPollRecord,
  version: number,
): DocumentModel {
  const { language, body } = content;
  const [shared, words] = [protocolWords[language], pollRecordWords[language]];
  return {
    ...head(content, version),
    title: `${words.screenedTitle}: ${body.name}`,
    blocks: [
      { kind: 'heading', level: 1, text: words.about },
      facts([
        [shared.body, body.name],
        [words.closed, formatMoment(content.closedAt, language)],
        [shared.openness, words.closedBy(content.openness.basis)],
      ]),
      { kind: 'paragraph', text: words.screened },
    ],
  };
}

function head(
  content: PollRecord | ScreenedPollRecord,
  version: number,
): Omit<DocumentModel, 'title' | 'blocks'> {
  const { language, body, municipality, closedAt } = content;
  return {
    subtitle: `${body.name} · ${formatMoment(closedAt, language)}`,
    language,
    municipality: `${municipality.name} ${protocolWords[language].municipalitySuffix}`,
    identifier: `${body.abbreviation} ${pollReference(content)} v${version}`,
    pageLabel: protocolWords[language].page,
    createdAt: closedAt,
  };
}

/** What tells one poll from another in names and footers, without saying what it was about. */
export function pollReference({ pollId }: Pick<PollRecord, 'pollId'>): string {
  // The end of an id is chance; its beginning is the time, and two made together share it.
  return pollId.slice(-12);
}

/** Terms with what is said of them; what nothing is said of is left out. */
export function facts(
  items: readonly (readonly [term: string, description: string])[],
): DocumentBlock {
  return {
    kind: 'facts',
    items: items
      .filter(([, description]) => description !== '')
      .map(([term, description]) => ({ term, description })),
  };
}
