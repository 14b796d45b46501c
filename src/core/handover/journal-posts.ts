import type { Adoption } from '../adoptions/adoption.ts';
import type { Hearing, Statement } from '../hearings/hearing.ts';
import type { Choices } from '../polls/choice.ts';
import { layOutPhaseRecord } from '../records/lay-out-phase-record.ts';
import type { PhaseRecord } from '../records/phase-record.ts';
import type { Poll, Tally } from '../polls/poll.ts';
import { pollResult } from '../protocols/assemble-protocol.ts';
import { layOutPoll } from '../protocols/lay-out-poll.ts';
import type { Paragraph } from '../texts/draft-text.ts';
import { formatDate } from '../time/format.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import { osloDate } from '../time/oslo.ts';
import { endOfCase } from './case-folder.ts';
import type { HandedCase, JournalKind, JournalPost } from './case-folder.ts';
import type { Screening } from './document-elements.ts';
import { documentWords } from './document-words.ts';
import type { Handover } from './handover-term.ts';
import {
  adoptionBlocks,
  courseBlocks,
  documentOf,
  hearingBlocks,
  statementBlocks,
} from './journal-documents.ts';
import { noark, privateSenderBasis } from './noark-words.ts';
import type { DocumentBlock } from '../documents/document-model.ts';

/** What is put in the journal of a case, and on which day: enough to number it before it is read whole. */
export type JournalLine = {
  readonly id: string;
  readonly kind: JournalKind;
  /** The id of what it is made of: the process, hearing, statement, adoption, poll, or frozen version of a phase's record. */
  readonly sourceId: string;
  readonly caseId: string;
  readonly on: CivilDate;
};

/** How the process went is always one of a case's posts; it is dated when the case ended. */
export function courseLine(handover: Handover, handed: HandedCase): JournalLine {
  const { id: caseId } = handed.process;
  // A process that goes on into the next term is told of in both packages.
  const id = handover.namedId(`handover/course/${handover.term.id}/${caseId}`);
  const on = osloDate(endOfCase(handover, handed));
  return { id, kind: 'course', sourceId: caseId, caseId, on };
}

type Given = Pick<JournalPost, 'title' | 'direction' | 'createdAt' | 'handledBy'> & {
  readonly blocks: readonly DocumentBlock[];
  readonly parties?: JournalPost['parties'];
  readonly publicTitle?: string;
  readonly screening?: Screening | null;
  readonly documentKind: string;
};

function post(
  handover: Handover,
  line: JournalLine,
  handed: HandedCase,
  given: Given,
): JournalPost {
  const { blocks, ...rest } = given;
  const { language } = handover.municipality;
  return {
    ...{ parties: [], publicTitle: given.title, screening: null, ...rest },
    ...{ id: line.id, kind: line.kind, on: line.on },
    document: documentOf(handover, {
      title: given.title,
      subtitle: `${handed.process.title} · ${formatDate(line.on, language)}`,
      identifier: `${handed.year}/${handed.number}`,
      createdAt: given.createdAt,
      blocks,
    }),
  };
}

export function coursePost(handover: Handover, line: JournalLine, handed: HandedCase): JournalPost {
  const words = documentWords[handover.municipality.language];
  const { process, responsible } = handed;
  return post(handover, line, handed, {
    title: words.course(process.title),
    direction: 'internal',
    createdAt: endOfCase(handover, handed),
    handledBy: responsible,
    documentKind: 'Prosessbeskrivelse',
    blocks: courseBlocks(handover, process, responsible),
  });
}

export function hearingPost(
  handover: Handover,
  line: JournalLine,
  handed: HandedCase,
  given: {
    readonly hearing: Hearing;
    readonly sentAt: Instant;
    readonly sentBy: string;
    readonly text: string;
    readonly paragraphs: readonly Paragraph[];
  },
): JournalPost {
  const { hearing } = given;
  const words = documentWords[handover.municipality.language];
  return post(handover, line, handed, {
    title: words.hearing(given.text),
    direction: 'out',
    createdAt: given.sentAt,
    handledBy: given.sentBy,
    documentKind: 'Høringsbrev',
    parties: hearing.parties
      .filter((name) => name.trim() !== '')
      .map((name) => ({ name, isScreened: false })),
    blocks: hearingBlocks(handover, hearing, given.paragraphs),
  });
}

/** A private person is named in the running journal alone; of a closed statement nothing is told but that it came. */
export function statementPost(
  handover: Handover,
  line: JournalLine,
  handed: HandedCase,
  given: { readonly statement: Statement; readonly registeredBy: string },
): JournalPost {
  const { statement } = given;
  const { sender, openness } = statement;
  const words = documentWords[handover.municipality.language];
  const isClosed = openness.kind === 'closed';
  const isNameless = isClosed || statement.senderKind === 'private-person';
  return post(handover, line, handed, {
    title: words.statementFrom(sender),
    publicTitle: isNameless ? words.statement : words.statementFrom(sender),
    direction: 'in',
    createdAt: statement.registeredAt,
    handledBy: given.registeredBy,
    documentKind: 'Høringsuttalelse',
    parties: [{ name: sender, isScreened: isNameless }],
    screening: !isNameless
      ? null
      : {
          basis: openness.kind === 'closed' ? openness.basis : privateSenderBasis,
          metadata: [noark.screensSender, noark.screensTitle],
          isDocumentScreened: true,
        },
    blocks: statementBlocks(handover, statement),
  });
}

export function adoptionPost(
  handover: Handover,
  line: JournalLine,
  handed: HandedCase,
  given: {
    readonly adoption: Adoption;
    readonly body: string;
    readonly recordedBy: string;
    readonly paragraphs: readonly Paragraph[];
  },
): JournalPost {
  const { adoption, body } = given;
  return post(handover, line, handed, {
    title: documentWords[handover.municipality.language].adoption(handed.process.title),
    direction: 'internal',
    createdAt: adoption.recordedAt,
    handledBy: given.recordedBy,
    documentKind: 'Vedtak',
    parties: [{ name: body, isScreened: false }],
    blocks: adoptionBlocks(handover, adoption, body, given.paragraphs),
  });
}

/** A poll that was held outside a meeting; those of a meeting are in its minutes. */
export function pollPost(
  handover: Handover,
  line: JournalLine,
  handed: HandedCase,
  given: {
    readonly poll: Poll;
    readonly tally: Tally;
    /** What an order or a text is reckoned from; empty where the sums are enough. */
    readonly answers: readonly Choices[];
    readonly body: string;
    readonly closedAt: Instant;
  },
): JournalPost {
  const { poll, tally, answers, body } = given;
  const { openness } = poll;
  const words = documentWords[handover.municipality.language];
  const isClosed = openness.kind === 'closed';
  return post(handover, line, handed, {
    title: words.poll(poll.title),
    publicTitle: isClosed ? words.closedPoll : words.poll(poll.title),
    direction: 'internal',
    createdAt: given.closedAt,
    handledBy: handed.responsible,
    documentKind: 'Resultat av spørring',
    parties: [{ name: body, isScreened: false }],
    screening: isClosed
      ? {
          basis: openness.basis,
          metadata: [noark.screensTitle],
          isDocumentScreened: true,
        }
      : null,
    // Sums and how they were used: who answered what is nowhere in what is handed over.
    blocks: layOutPoll(pollResult({ poll, tally, answers }), handover.municipality.language),
  });
}

/** A closed phase, as its newest record tells of it. */
export function phasePost(
  handover: Handover,
  line: JournalLine,
  handed: HandedCase,
  given: {
    readonly content: PhaseRecord;
    readonly version: number;
    readonly madeAt: Instant;
  },
): JournalPost {
  const { content, version } = given;
  const { openness } = content;
  const document = layOutPhaseRecord(content, version);
  return post(handover, line, handed, {
    // What a phase is called stands on the public pages, whatever is closed in it.
    title: document.title,
    direction: 'internal',
    createdAt: given.madeAt,
    handledBy: handed.responsible,
    documentKind: 'Fase i prosess',
    screening:
      openness.kind === 'closed'
        ? {
            basis: openness.basis,
            metadata: [noark.screensWholeDocument],
            isDocumentScreened: true,
          }
        : null,
    blocks: document.blocks,
  });
}
