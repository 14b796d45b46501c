import type { DocumentDrawing, DocumentModel } from '../../../src/core/documents/document-model.ts';
import { documentWith } from './example-document.ts';

const nasty =
  'Plan & <budsjett> "2027" \u0000\u0007\u001b[31m rød\u202eanigiro\u202c \ud800 halv \udc00 e\u0301 a\u030a đ\u030c x\u0483 ' +
  '👨‍👩‍👧‍👦 🏳️‍🌈 1️⃣ 日本 العربية \ue000 \ufeff\u00adsoft\u00adhyphen fi ffi fj\t tab\r\nlinje \u2028skille 25\u00a0000 25\u202f000 A\u2011B µ μ ǩ';
const endless = 'Æ'.repeat(10_000);

/** Drawings of what nobody wrote in good faith: endless words, numbers that are none, nobody at the table. */
const hostileFigures: DocumentModel['blocks'] = [
  {
    form: 'diverging',
    key: [
      { label: nasty, tone: 'solid', side: 'right' },
      { label: 'b', tone: 'hatched', side: 'left' },
      { label: endless, tone: 'hollow', side: 'apart' },
    ],
    rows: [
      { label: endless.slice(0, 1000), values: [1, 2, 3] },
      { label: nasty, values: [-1, 0] },
      { label: '', values: [] },
    ],
  },
  { form: 'grouped', key: [{ label: nasty, tone: 'hatched', side: 'left' }], rows: [] },
  {
    form: 'dots',
    ...{ left: nasty, right: endless.slice(0, 500), note: nasty, perDot: '{people}' },
    steps: [
      { label: nasty, count: 5000 },
      { label: '', count: 0 },
    ],
  },
  { form: 'columns', left: '', right: '', note: '', perDot: '', steps: [] },
  {
    form: 'places',
    methods: [nasty, ''],
    rows: [{ label: endless.slice(0, 500), dot: 1, ring: 9 }],
  },
  {
    form: 'tables',
    tables: [
      { number: 1, title: nasty, seats: [] },
      { number: 2, title: '', seats: [nasty, endless.slice(0, 500)] },
    ],
  },
  { form: 'tables', tables: [] },
].map((drawing) => ({
  ...({ kind: 'figure', caption: nasty, alternativeText: nasty } as const),
  drawing: drawing as DocumentDrawing,
}));

/** Every kind of block with text that nobody wrote in good faith, and shapes that should not occur. */
export function hostileDocument(): DocumentModel {
  const wide = Array.from({ length: 40 }, (_, index) => `verdi${index}`);
  return documentWith({
    title: nasty,
    subtitle: nasty,
    municipality: nasty,
    identifier: nasty,
    blocks: [
      { kind: 'heading', level: 3, text: nasty },
      { kind: 'paragraph', text: nasty },
      { kind: 'heading', level: 1, text: 'a' },
      { kind: 'heading', level: 3, text: 'b' },
      { kind: 'paragraph', text: endless },
      { kind: 'list', ordered: true, items: [nasty, endless, ''] },
      { kind: 'list', ordered: false, items: [] },
      {
        kind: 'facts',
        items: [
          { term: endless, description: endless },
          { term: nasty, description: '' },
        ],
      },
      {
        kind: 'table',
        caption: nasty,
        columns: [{ title: nasty }, { title: 'x', align: 'end' }, { title: '' }],
        rows: [
          [nasty, '1', ''],
          [endless, endless, 'x'],
          ['', '', ''],
        ],
      },
      { kind: 'table', caption: '', columns: [{ title: endless }], rows: [['a'], ['b']] },
      { kind: 'table', caption: '', columns: wide.map((title) => ({ title })), rows: [wide] },
      { kind: 'table', caption: 'Ingen rader', columns: [{ title: 'Tom' }], rows: [] },
      {
        kind: 'bars',
        caption: nasty,
        alternativeText: '',
        bars: [
          { label: endless, share: NaN, text: endless },
          { label: nasty, share: 9, text: nasty },
          { label: '', share: -1, text: '' },
        ],
      },
      { kind: 'bars', caption: '', alternativeText: '', bars: [] },
      ...hostileFigures,
    ],
  });
}
