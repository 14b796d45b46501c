import type { DocumentModel, Language } from '../documents/document-model.ts';
import { formatMoment } from '../time/format.ts';
import { protocolWords } from './protocol-words.ts';
import type { ScreenedProtocol } from './screened-protocol.ts';

type ScreenedWords = {
  readonly title: string;
  readonly explained: string;
  readonly decision: string;
  readonly decidedInCase: (number: string) => string;
  readonly decided: string;
};

/** The fixed words of the public variant, beside those that it shares with the minutes. */
export const screenedWords: Readonly<Record<Language, ScreenedWords>> = {
  nb: {
    title: 'Protokoll, offentlig utgave',
    explained:
      'Møtet var lukket. Dette er den offentlige utgaven av protokollen. Hele protokollen er arkivert og skjermet. Du kan be kommunen om innsyn.',
    decision: 'Vedtak om å lukke',
    decidedInCase: (number) => `Sak ${number}`,
    decided: 'Vedtaket er ført i den skjermede protokollen',
  },
  nn: {
    title: 'Protokoll, offentleg utgåve',
    explained:
      'Møtet var lukka. Dette er den offentlege utgåva av protokollen. Heile protokollen er arkivert og skjerma. Du kan be kommunen om innsyn.',
    decision: 'Vedtak om å lukke',
    decidedInCase: (number) => `Sak ${number}`,
    decided: 'Vedtaket er ført i den skjerma protokollen',
  },
  en: {
    title: 'Minutes, public variant',
    explained:
      'The meeting was closed. This is the public variant of its minutes. The whole minutes are archived and restricted. You can ask the municipality for access.',
    decision: 'Decision to close',
    decidedInCase: (number) => `Case ${number}`,
    decided: 'The decision is entered in the restricted minutes',
  },
};

/** The public variant as a document to be read. Its title is only which meeting it was: the round's own may tell what is exempt. */
export function layOutScreenedProtocol(content: ScreenedProtocol, version: number): DocumentModel {
  const { language, body, openness } = content;
  const [words, own] = [protocolWords[language], screenedWords[language]];
  const { decidedInCase } = openness;
  const facts = [
    [words.body, body.name],
    [words.meetingNumber, content.meetingNumber],
    [words.time, formatMoment(content.startsAt, language)],
    [words.started, formatMoment(content.startedAt, language)],
    [words.closed, formatMoment(content.closedAt, language)],
    [words.place, content.place],
    [words.openness, words.closedWithBasis(openness.basis)],
    [own.decision, decidedInCase === null ? own.decided : own.decidedInCase(decidedInCase)],
    [words.notice, formatMoment(content.noticePublishedAt, language)],
  ] as const;
  return {
    title: `${own.title}: ${body.name} ${content.meetingNumber}`,
    subtitle: `${body.name} · ${formatMoment(content.startedAt, language)}`,
    language,
    municipality: `${content.municipality.name} ${words.municipalitySuffix}`,
    identifier: `${body.abbreviation} ${content.meetingNumber} v${version}`,
    pageLabel: words.page,
    createdAt: content.closedAt,
    blocks: [
      { kind: 'heading', level: 1, text: words.meetingFacts },
      {
        kind: 'facts',
        items: facts
          .filter(([, description]) => description !== '')
          .map(([term, description]) => ({ term, description })),
      },
      { kind: 'paragraph', text: own.explained },
    ],
  };
}
