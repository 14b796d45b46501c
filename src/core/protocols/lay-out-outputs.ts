import type { DocumentBlock } from '../documents/document-model.ts';
import type { Language } from '../documents/document-model.ts';
import { formatTime } from '../time/format.ts';
import { outputWords } from './output-words.ts';
import type { OutputWords } from './output-words.ts';
import type {
  ProtocolContribution,
  ProtocolDirection,
  ProtocolTable,
  RoundOutputs,
} from './round-outputs.ts';

/** What a round has made, as blocks of the minutes. A part that there is nothing of is left out. */
export function layOutOutputs(
  outputs: RoundOutputs,
  questions: readonly string[],
  language: Language,
): readonly DocumentBlock[] {
  const words = outputWords[language];
  return [
    ...agendaHeld(outputs, words, language),
    ...tables(outputs, words),
    ...contributions(outputs.contributions, questions, words),
    ...directionBlocks(outputs.directions, words),
  ];
}

function agendaHeld(
  { agendaHeld: held }: RoundOutputs,
  words: OutputWords,
  language: Language,
): readonly DocumentBlock[] {
  if (held.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.agendaHeld },
    {
      kind: 'table',
      caption: words.agendaHeld,
      columns: [{ title: words.from }, { title: words.to }, { title: words.item }],
      rows: held.map(({ startedAt, endedAt, title, kind }) => [
        formatTime(startedAt, language),
        formatTime(endedAt, language),
        kind === 'break' ? `${words.break}: ${title}` : title,
      ]),
    },
  ];
}

function tables({ tables: all }: RoundOutputs, words: OutputWords): readonly DocumentBlock[] {
  if (all.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.tables },
    { kind: 'paragraph', text: words.tablesNote },
    {
      kind: 'figure',
      caption: words.roomCaption,
      alternativeText: words.room(
        all.length,
        all.reduce((sum, { seated }) => sum + seated.length, 0),
      ),
      drawing: {
        form: 'tables',
        tables: all.map(({ number, seated }) => ({
          ...{ number, title: words.table(number) },
          seats: seated.map(inWords),
        })),
      },
    },
    {
      kind: 'table',
      caption: words.tables,
      columns: [{ title: words.tables }, { title: words.seated }],
      rows: all.map(({ number, seated }) => [
        words.table(number),
        seated.map(inWords).join(', ') || '–',
      ]),
    },
  ];
}

function inWords({ name, party }: ProtocolTable['seated'][number]): string {
  return `${name} (${party})`;
}

function contributions(
  all: readonly ProtocolContribution[],
  questions: readonly string[],
  words: OutputWords,
): readonly DocumentBlock[] {
  if (all.length === 0) return [];
  const blocks: DocumentBlock[] = [
    { kind: 'heading', level: 1, text: words.contributions },
    { kind: 'paragraph', text: words.contributionsNote },
  ];
  // Two that are screened by the same basis read alike.
  for (const question of new Set(questions)) {
    const given = all.filter((one) => one.question === question);
    blocks.push({ kind: 'heading', level: 2, text: question });
    if (given.length === 0) blocks.push({ kind: 'paragraph', text: words.noContributions });
    else
      blocks.push({
        kind: 'table',
        caption: question,
        columns: [{ title: words.who }, { title: words.contribution }],
        rows: given.map(({ table, namedBy, text }) => [
          namedBy ?? (table === null ? words.fromPerson : words.table(table)),
          text,
        ]),
      });
  }
  return blocks;
}

/** Each direction with how it stands and how many say that they were understood. */
export function directionBlocks(
  all: readonly ProtocolDirection[],
  words: OutputWords,
): readonly DocumentBlock[] {
  if (all.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.directions },
    { kind: 'paragraph', text: words.directionsNote },
    ...all.flatMap(({ text, status, note, understood }): readonly DocumentBlock[] => [
      { kind: 'heading', level: 2, text },
      {
        kind: 'paragraph',
        text: [
          `${words.statuses[status]}.`,
          understood === null ? words.notAsked : words.understood(understood),
          note === '' ? '' : words.note(note),
        ]
          .filter((part) => part !== '')
          .join(' '),
      },
    ]),
  ];
}
