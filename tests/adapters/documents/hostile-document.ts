import type { DocumentModel } from '../../../src/core/documents/document-model.ts';
import { documentWith } from './example-document.ts';

const nasty =
  'Plan & <budsjett> "2027" \u0000\u0007\u001b[31m rød\u202eanigiro\u202c \ud800 halv \udc00 e\u0301 a\u030a đ\u030c x\u0483 ' +
  '👨‍👩‍👧‍👦 🏳️‍🌈 1️⃣ 日本 العربية \ue000 \ufeff\u00adsoft\u00adhyphen fi ffi fj\t tab\r\nlinje \u2028skille 25\u00a0000 25\u202f000 A\u2011B µ μ ǩ';
const endless = 'Æ'.repeat(10_000);

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
    ],
  });
}
