import { describe, expect, it } from 'vitest';
import type { DocumentBlock, DocumentModel } from '../../../src/core/documents/document-model.ts';
import type { Choices } from '../../../src/core/polls/choice.ts';
import { resultsOf } from '../../../src/core/polls/results-of.ts';
import { difference, together } from '../../../src/core/polls/tally.ts';
import { questionMinutes } from '../../../src/core/protocols/poll-minutes.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  questionIdOf,
} from '../../support/builders/every-question.ts';
import { layOutProtocol } from '../../../src/core/protocols/lay-out-protocol.ts';
import type { ProtocolContent } from '../../../src/core/protocols/protocol.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';

const laidOut = (overrides: Partial<ProtocolContent> = {}): DocumentModel =>
  layOutProtocol(aProtocol(overrides), 1);
const headings = ({ blocks }: DocumentModel, level: number): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );
/** Everything that a reader meets, in order. */
const read = ({ blocks }: DocumentModel): string => blocks.map(textOf).join('\n');

function textOf(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'facts':
      return block.items.map(({ term, description }) => `${term}: ${description}`).join('\n');
    case 'table':
      return [block.columns.map((column) => column.title), ...block.rows]
        .map((row) => row.join(' | '))
        .join('\n');
    case 'bars':
    case 'figure':
      return block.alternativeText;
  }
}

describe('the minutes as a document', () => {
  it('says whose they are, in what version and from when', () => {
    expect(laidOut()).toMatchObject({
      title: 'Protokoll: Verksted 1: ambisjoner for perioden',
      subtitle: 'Kommunestyret · torsdag 19. november 2026 kl. 17.03',
      municipality: 'Prøveby kommune',
      identifier: 'KS 09/2026 v1',
      language: 'nb',
      createdAt: '2026-11-19T19:00:00.000Z',
    });
  });

  it.each([
    ['nb', ['Om møtet', 'Oppmøte', 'Dagsorden', 'Spørsmål til politikken', 'Resultater av spørringer', 'Administrasjonens oppsummering']],
    ['nn', ['Om møtet', 'Oppmøte', 'Dagsorden', 'Spørsmål til politikken', 'Resultat av spørjingar', 'Oppsummering frå administrasjonen']],
    ['en', ['About the meeting', 'Attendance', 'Agenda', 'Questions put to politics', 'Poll results', 'Summary by the administration']],
  ] as const)('has its headings in order, in %s', (language, expected) => {
    expect(headings(laidOut({ language }), 1)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['nb', 'torsdag 19. november 2026 kl. 17.00', 'Vara for Ola Nordmann', 'Verkstedet har ikke truffet vedtak.'],
    ['nn', 'torsdag 19. november 2026 kl. 17.00', 'Vara for Ola Nordmann', 'Verkstaden har ikkje gjort vedtak.'],
    ['en', 'Thursday 19 November 2026 at 17:00', 'Deputy for Ola Nordmann', 'The workshop has made no decision.'],
  ] as const)('tells time, deputies and that nothing was decided, in %s', (language, ...expected) => {
    const text = read(laidOut({ language }));
    for (const words of expected) expect(text).toContain(words);
  }); // prettier-ignore

  it('says the same in the same words every time', () => {
    expect(laidOut()).toEqual(laidOut());
  });

  it('counts seats, not people: the deputy sits in the absent member’s', () => {
    expect(read(laidOut())).toContain('2 til stede. Organet har 2 medlemmer.');
  });

  it('says so when nobody was present, and when nobody was absent', () => {
    const empty = laidOut({ present: [] });
    expect(read(empty)).toContain('0 til stede. Organet har 1 medlemmer.');
    expect(read(empty)).toContain('Til stede\nIngen');
    expect(read(laidOut({ absent: [] }))).toContain('Fraværende\nIngen');
  });

  it('gives the clock, the minutes and the breaks of the agenda', () => {
    const text = read(laidOut());
    expect(text).toContain('17.00 | Innledning | Ordføreren | 30');
    expect(text).toContain('17.30 | Pause: Kaffe |  | 15');
  });

  it('names the basis of a closed meeting', () => {
    const openness = { kind: 'closed', basis: 'offl. § 23', decision: 'KS 41/26' } as const;
    expect(read(laidOut({ openness }))).toContain('Åpenhet: Lukket møte, hjemmel: offl. § 23');
  });

  it('gives the reason for short notice where there is one, and no empty line where there is none', () => {
    expect(read(laidOut({ shortNoticeReason: 'Haster' }))).toContain(
      'Kort varsel, begrunnelse: Haster',
    );
    expect(read(laidOut())).not.toContain('Kort varsel');
  });

  it('puts the most chosen first, in the figure, its text and the table alike', () => {
    const text = read(laidOut());
    expect(text).toContain('Hamang: 2; Sandvika nord: 1');
    expect(text).toContain('Alternativ | Antall\nHamang | 2\nSandvika nord | 1');
    const bars = laidOut().blocks.find((block) => block.kind === 'bars');
    expect(bars?.bars.map((bar) => bar.share)).toEqual([1, 0.5]);
  });

  it.each([
    ['nb', 'Plass (Schulze)', 'Vet ikke', 'Mer mot Bygge tettere', 'Enig', 'Nysgjerrig', 'Delvis', '3 skrev svar med egne ord.'],
    ['nn', 'Plass (Schulze)', 'Veit ikkje', 'Meir mot Bygge tettere', 'Samd', 'Nyfiken', 'Delvis', '3 skreiv svar med eigne ord.'],
    ['en', 'Place (Schulze)', 'Don’t know', 'More towards Bygge tettere', 'Agree', 'Curious', 'Partly', '3 answered in their own words.'],
  ] as const)('shows what every kind of question came to, and never what people wrote, in %s', (language, ...words) => {
    const answer: Choices = Object.fromEntries(everyKind.map((kind) => [questionIdOf(kind), everyAnswer[kind]]));
    const answers = [answer, answer, answer];
    const { options } = together(answers.map((one) => difference(undefined, one)));
    const asked = everyKind.map((kind) => everyQuestion()[kind]);
    const questions = resultsOf(asked, options, answers).map(questionMinutes);
    const polls = aProtocol().polls.map((poll) => ({ ...poll, questions }));
    const text = read(laidOut({ polls, language }));
    for (const word of words) expect(text).toContain(word);
    for (const { text: question } of asked) expect(text).toContain(question);
    for (const written of ['Husk barna.', 'Skoleveien', 'Hvorfor nå?']) expect(text).not.toContain(written);
  }); // prettier-ignore

  it('draws no bar longer than nothing when nobody chose anything', () => {
    const none = ['Sandvika nord', 'Hamang'].map((label) => ({ label, value: 0 }));
    const question = { text: 'Hvor?', kind: 'single-choice', options: none } as const;
    const polls = aProtocol().polls.map((poll) => ({ ...poll, questions: [question] }));
    const bars = laidOut({ polls }).blocks.find((block) => block.kind === 'bars');
    expect(bars?.bars.map((bar) => bar.share)).toEqual([0, 0]);
  });

  it.each([
    ['nb', 'Færre enn tre svarte.'],
    ['nn', 'Færre enn tre svara.'],
    ['en', 'Fewer than three answered.'],
  ] as const)(
    'says that too few answered instead of what they answered, in %s',
    (language, words) => {
      const polls = aProtocol().polls.map((poll) => ({
        ...poll,
        answered: 2,
        questions: poll.questions.map(({ text, kind }) => ({ text, kind, options: [] as const })),
      }));
      const document = laidOut({ polls, language });
      expect(read(document)).toContain(words);
      expect(document.blocks.some((block) => block.kind === 'bars')).toBe(false);
    },
  );

  it('says so when there was no poll, and leaves out questions where there were none', () => {
    const bare = laidOut({ polls: [], questions: [] });
    expect(read(bare)).toContain('Det ble ikke holdt noen spørring i runden.');
    expect(headings(bare, 1)).not.toContain('Spørsmål til politikken');
  });

  it('makes a paragraph of each part of the summary, and none of the empty lines between', () => {
    const { blocks } = laidOut({ summary: '  Først.\n\n \n\nSå.\nFortsatt.\n\n' });
    const start = blocks.findIndex((block) => textOf(block) === 'Administrasjonens oppsummering');
    expect(blocks.slice(start + 1, -1).map(textOf)).toEqual(['Først.', 'Så.\nFortsatt.']);
  });
});
