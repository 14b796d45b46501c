import type { StatementFigures, StatementResult } from '../check-ins/check-in-results.ts';
import type { DocumentBlock, DocumentModel, Language } from '../documents/document-model.ts';
import { directionBlocks } from '../protocols/lay-out-outputs.ts';
import { outputWords } from '../protocols/output-words.ts';
import { paragraphs } from '../protocols/paragraphs.ts';
import { protocolWords } from '../protocols/protocol-words.ts';
import type { ProtocolDirection } from '../protocols/round-outputs.ts';
import { formatMoment, formatPeriod } from '../time/format.ts';
import { facts } from './lay-out-poll-record.ts';
import type {
  PhaseCheckIn,
  PhasePoll,
  PhaseRecord,
  PhaseRound,
  ScreenedPhaseRecord,
} from './phase-record.ts';
import { phaseRecordWords } from './phase-record-words.ts';
import { resultInShort } from './result-in-short.ts';

/** A phase's record as a document to be read. A part that there is nothing of is left out. */
export function layOutPhaseRecord(content: PhaseRecord, version: number): DocumentModel {
  const { language, reopened } = content;
  const words = phaseRecordWords[language];
  const again = reopened && `${formatMoment(reopened.at, language)}: ${reopened.reason}`;
  return {
    ...head(content, version),
    title: `${words.title}: ${content.title}`,
    blocks: [...course(content, again ?? ''), ...made(content, content.directions.lines)],
  };
}

/** The public variant: what is open of it, and of the rest only that it was. */
export function layOutScreenedPhaseRecord(
  content: ScreenedPhaseRecord,
  version: number,
): DocumentModel {
  const { language, reopenedAt } = content;
  const words = phaseRecordWords[language];
  return {
    ...head(content, version),
    title: `${words.screenedTitle}: ${content.title}`,
    blocks: [
      { kind: 'paragraph', text: words.screened },
      ...course(content, reopenedAt === null ? '' : formatMoment(reopenedAt, language)),
      ...made(content, content.directions),
      { kind: 'heading', level: 1, text: words.withheld },
      list(
        content.withheld.map(
          ({ kind, basis }) => `${words.withheldKinds[kind]}, ${words.closedBy(basis)}`,
        ),
      ),
    ],
  };
}

type Either = PhaseRecord | ScreenedPhaseRecord;

function head(content: Either, version: number): Omit<DocumentModel, 'title' | 'blocks'> {
  const { language, municipality, closedAt } = content;
  return {
    subtitle: `${content.process} · ${formatMoment(closedAt, language)}`,
    language,
    municipality: `${municipality.name} ${protocolWords[language].municipalitySuffix}`,
    identifier: `${phaseReference(content)} v${version}`,
    pageLabel: protocolWords[language].page,
    createdAt: closedAt,
  };
}

/** What tells one phase from another in names and footers: the end of its id, which is chance. */
export function phaseReference({ phaseId }: Pick<PhaseRecord, 'phaseId'>): string {
  return phaseId.slice(-12);
}

function course(content: Either, again: string): readonly DocumentBlock[] {
  const { language, adopted, planned, openedAt } = content;
  const [shared, words] = [protocolWords[language], phaseRecordWords[language]];
  return [
    { kind: 'heading', level: 1, text: words.about },
    facts([
      [shared.process, content.process],
      [shared.purpose, content.purpose],
      [words.lead, words.leads[content.lead]],
      [words.adopted, formatPeriod(adopted.startsOn, adopted.endsOn, language)],
      [words.planned, formatPeriod(planned.startsOn, planned.endsOn, language)],
      [words.opened, openedAt === null ? words.notOpened : formatMoment(openedAt, language)],
      [words.closed, formatMoment(content.closedAt, language)],
      [words.reopened, again],
      [words.version, content.isSupplemented ? words.supplemented : ''],
    ]),
    ...titled(words.products, content.products),
    ...titled(
      words.deadlines,
      content.deadlines.map(({ rule, paragraph }) => `${rule} (${paragraph})`),
    ),
    { kind: 'heading', level: 1, text: words.rounds },
    ...(content.rounds.length === 0
      ? [{ kind: 'paragraph', text: words.noRounds } as const]
      : [roundTable(content.rounds, language)]),
  ];
}

function made(
  { language, polls, checkIns }: Either,
  directions: readonly ProtocolDirection[],
): readonly DocumentBlock[] {
  return [
    ...pollBlocks(polls, language),
    ...checkInBlocks(checkIns, language),
    ...directionBlocks(directions, outputWords[language]),
  ];
}

function roundTable(rounds: readonly PhaseRound[], language: Language): DocumentBlock {
  const words = phaseRecordWords[language];
  return {
    kind: 'table',
    caption: words.rounds,
    columns: [{ title: words.round }, { title: words.time }, { title: words.record }],
    rows: rounds.map((round) => [
      `${round.body} ${round.meetingNumber ?? ''}`.trim() + `: ${round.title}`,
      formatMoment(round.startsAt, language),
      round.isCancelled ? words.cancelled : (round.record?.fileName ?? words.notArchived),
    ]),
  };
}

function pollBlocks(polls: readonly PhasePoll[], language: Language): readonly DocumentBlock[] {
  if (polls.length === 0) return [];
  const [shared, words] = [protocolWords[language], phaseRecordWords[language]];
  return [
    { kind: 'heading', level: 1, text: words.polls },
    ...polls.flatMap((poll): readonly DocumentBlock[] => [
      { kind: 'heading', level: 2, text: poll.title },
      { kind: 'paragraph', text: `${poll.whom}. ${shared.answered(poll.answered, poll.eligible)}` },
      ...(poll.questions.length === 0
        ? []
        : [
            list(
              poll.questions.map(
                (question) => `${question.text} – ${resultInShort(question, language)}`,
              ),
            ),
          ]),
      ...(poll.outcomeNote === ''
        ? []
        : [
            { kind: 'heading', level: 3, text: words.outcome } as const,
            ...paragraphs(poll.outcomeNote),
          ]),
      facts([[words.inArchive, poll.record?.fileName ?? words.notArchived]]),
    ]),
  ];
}

function checkInBlocks(
  checkIns: readonly PhaseCheckIn[],
  language: Language,
): readonly DocumentBlock[] {
  if (checkIns.length === 0) return [];
  const words = phaseRecordWords[language];
  return [
    { kind: 'heading', level: 1, text: words.checkIns },
    ...checkIns.flatMap(({ title, statements }): readonly DocumentBlock[] => [
      { kind: 'heading', level: 2, text: title },
      list(statements.map(({ text, result }) => `${text} – ${inWords(result, language)}`)),
    ]),
  ];
}

/** The two groups side by side where each may be shown, both together where one is too small, or that there were too few. */
function inWords(result: StatementResult, language: Language): string {
  const words = phaseRecordWords[language];
  const said = (who: string, { mean, answers, doNotKnow }: StatementFigures): string => {
    const written = mean.toFixed(1);
    const figure = language === 'en' ? written : written.replace('.', ',');
    return `${who}: ${words.figures(figure, answers, doNotKnow)}`;
  };
  switch (result.kind) {
    case 'too-few':
      return words.tooFew;
    case 'pooled':
      return said(words.everybody, result.figures);
    case 'by-group': {
      const { politics, administration } = result.groups;
      return [
        ...(politics ? [said(words.politics, politics)] : []),
        ...(administration ? [said(words.administration, administration)] : []),
      ].join('; ');
    }
  }
}

function titled(text: string, items: readonly string[]): readonly DocumentBlock[] {
  return items.length === 0 ? [] : [{ kind: 'heading', level: 1, text }, list(items)];
}

function list(items: readonly string[]): DocumentBlock {
  return { kind: 'list', ordered: false, items };
}
