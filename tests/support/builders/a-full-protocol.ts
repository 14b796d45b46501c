import type { ProtocolQuestion } from '../../../src/core/protocols/poll-minutes.ts';
import type { ProtocolContent } from '../../../src/core/protocols/protocol.ts';
import { aProtocol } from './a-protocol.ts';
import { at } from './instants.ts';

const parties = ['Bypartiet', 'Bygdelista', 'Fjordlista', 'Framtidslista'];
const names = [
  'Åse Ås', 'Zoë Berg', 'Jon Áhkká Somby', 'Marit Østbye-Aasen', 'Sunniva Čáppa', 'Ola Nordbø',
  'Ingrid Mathisen', 'Bjørn Løkken', 'Synnøve Kjærstad-Haugerud', 'Per Ås', 'Kari Moen', 'Nils Vik',
]; // prettier-ignore

const person = (index: number) => ({
  name: `${names[index % names.length]}${index < names.length ? '' : ` ${Math.floor(index / names.length) + 1}`}`,
  party: parties[index % parties.length] ?? '',
});

/** One question of every kind that is drawn, with answers of a council of 43. */
export const everyDrawnQuestion: readonly ProtocolQuestion[] = [
  {
    ...{ text: 'Hvor bør kommunen vokse først?', kind: 'single-choice' },
    options: [
      { label: 'Langs banen', value: 21 },
      { label: 'Ved fjorden', value: 14 },
      { label: 'I bygdene', value: 6 },
    ],
  },
  {
    ...{ text: 'Hvilken rekkefølge skal målene ha?', kind: 'ranking' },
    options: [
      { label: 'Alle barn har en voksen de stoler på', points: 88.5, bordaPlace: 1, schulzePlace: 1 },
      { label: 'Eldre bor trygt hjemme lenger', points: 71, bordaPlace: 2, schulzePlace: 3 },
      { label: 'Kommunen kutter egne klimagassutslipp', points: 70, bordaPlace: 3, schulzePlace: 2 },
      { label: 'Flere deltar i planarbeidet', points: 12, bordaPlace: 4, schulzePlace: 4 },
    ],
  }, // prettier-ignore
  {
    ...{ text: 'Hvor klar er retningen for deg?', kind: 'scale', unsure: 2 },
    ...{ lowest: 'Helt uklar', highest: 'Helt klar' },
    counts: [3, 4, 9, 18, 7].map((count, index) => ({ value: index + 1, count })),
  },
  {
    ...{ text: 'Hva veier tyngst?', kind: 'trade-off', unsure: 3 },
    ...{ left: 'Bygge tettere ved stasjonene', right: 'Verne mer av jordbruket' },
    counts: [4, 9, 6, 5, 3, 8, 5].map((count, index) => ({ value: index - 3, count })),
  },
  {
    ...{ text: 'Hva mener du om påstandene?', kind: 'agreement' },
    options: [
      { label: 'Kommunen bør samle tjenestene i færre og større bygg, også når det gir lengre reisevei', counts: { agree: 23, disagree: 14, pass: 4 } },
      { label: 'Skolene skal være åpne om kvelden', counts: { agree: 38, disagree: 1, pass: 2 } },
      { label: 'Parkering skal koste mer', counts: { agree: 9, disagree: 30, pass: 2 } },
    ],
  }, // prettier-ignore
  {
    ...{ text: 'Hvordan virker funnene på deg?', kind: 'knowledge-reaction' },
    options: [
      { label: 'Hver fjerde innbygger er over 67 år i 2040', counts: { surprised: 12, curious: 20, missing: 3 } },
      { label: 'Sykefraværet øker mest i skolen', counts: { surprised: 5, curious: 9, missing: 17 } },
    ],
  }, // prettier-ignore
  {
    ...{ text: 'Er føringene til å forstå?', kind: 'verification' },
    options: [
      { label: 'Vekst skjer i tettstedene', counts: { understood: 33, partly: 6, not: 2 } },
      { label: 'Ingen nye skoler før 2031', counts: { understood: 19, partly: 12, not: 10 } },
    ],
  }, // prettier-ignore
];

/** The minutes of a whole workshop: a council at its tables, every kind of question, contributions and directions. */
export function aFullProtocol(overrides: Partial<ProtocolContent> = {}): ProtocolContent {
  return aProtocol({
    schema: 'radslag.protocol.v3',
    present: Array.from({ length: 41 }, (_, index) => ({
      ...person(index),
      ...{ function: index === 0 ? ('chair' as const) : ('member' as const), deputyFor: null },
      arrivedAt: index === 5 ? at('2026-11-19T16:20:00.000Z') : null,
      leftAt: index === 9 ? at('2026-11-19T18:05:00.000Z') : null,
    })),
    polls: [
      {
        ...{ title: 'Retning for perioden', purpose: 'Svarene brukes når planforslaget skrives.' },
        ...{ answered: 41, eligible: 43, questions: everyDrawnQuestion },
        outcomeNote: 'Administrasjonen arbeider videre med tettere vekst ved stasjonene.',
      },
    ],
    outputs: {
      tables: Array.from({ length: 7 }, (_, table) => ({
        number: table + 1,
        seated: Array.from({ length: table === 6 ? 5 : 6 }, (__, seat) => person(table + seat * 7)),
      })),
      agendaHeld: [
        {
          ...{ title: 'Innledning', kind: 'item' },
          startedAt: at('2026-11-19T16:03:00.000Z'),
          endedAt: at('2026-11-19T16:35:00.000Z'),
        },
      ],
      contributions: [
        {
          ...{ question: 'Hva skal vi gå for, og hvorfor?', table: 1, namedBy: null },
          text: 'Bygg tett der banen går. Da blir det råd til å verne resten.',
        },
        {
          ...{ question: 'Hva skal vi gå for, og hvorfor?', table: 2, namedBy: 'Åse Ås' },
          text: 'Skolene må komme først, ellers flytter familiene.',
        },
      ],
      directions: [
        {
          ...{ text: 'Vekst skjer i tettstedene', status: 'settled-by-threshold', note: '' },
          understood: { answered: 41, eligible: 43, understood: 33, partly: 6, not: 2 },
        },
        { text: 'Ingen nye skoler før 2031', status: 'asked', note: '', understood: null },
      ],
    },
    papers: ['Kunnskapsgrunnlaget', 'Økonomien i planperioden'],
    whatNext: ['Runde 2 holdes 14. januar 2027.'],
    remarks: '',
    template: { name: 'Møtebok', opening: '', closing: 'Rett utskrift bekreftes.' },
    ...overrides,
  });
}
