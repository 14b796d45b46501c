import { describe, expect, it } from 'vitest';
import { approveProtocol, beginVersion } from '../../../src/core/protocols/approve-protocol.ts';
import { editProtocol } from '../../../src/core/protocols/edit-protocol.ts';
import {
  markPassage,
  settleScreening,
  unmarkPassage,
} from '../../../src/core/protocols/mark-passage.ts';
import { nextStep } from '../../../src/core/protocols/next-step.ts';
import type { ProtocolDraft } from '../../../src/core/protocols/protocol-draft.ts';
import { wordsLeft } from '../../../src/core/protocols/words-left.ts';
import { shippedCodes } from '../../../src/core/screening/shipped-codes.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aProtocolDraft, sentAt } from '../../support/builders/a-protocol-draft.ts';
import { chanceFrom } from '../../support/chance.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

const code = 'offl-13-personal';
const summary = 'Ola er syk og Kari tar over.\n\nRådet var tydelig.';
const draft = (overrides: Partial<ProtocolDraft> = {}) =>
  aProtocolDraft({ content: aProtocol({ summary }), ...overrides });
let made = 0;
const mark = (on: ProtocolDraft, passage: string, place: [number, number] | null) => {
  made += 1;
  const given = { id: uuid(5000 + made), passage, code };
  const stretch = place && { start: place[0], end: place[1] };
  return markPassage(on, { ...given, place: stretch }, shippedCodes, on.revision);
};
const marked = (on: ProtocolDraft, passage: string, place: [number, number] | null) => {
  const decision = mark(on, passage, place);
  if (decision.refused) throw new Error(decision.refusal.code);
  return decision.value;
};
const edited = (on: ProtocolDraft, key: string, was: string, text: string) => {
  const decision = editProtocol(on, [{ key, was, text }]);
  if (decision.refused) throw new Error(decision.refusal.code);
  return decision.value;
};
const first = 'Ola er syk og Kari tar over.';
const approver = { personId: ids.clerk, name: 'Siri Sekretær', as: 'clerk' } as const;
const checked = { approver: 'clerk', handling: 'checked' } as const;

describe('marking minutes', () => {
  it('grows to whole words, raises the revision, and is undone', () => {
    const one = marked(draft(), 'summary:0', [1, 2]);
    expect(one.revision).toBe(2);
    expect(one.screening.marks).toMatchObject([
      { passage: 'summary:0', place: { start: 0, end: 3 }, words: 'Ola', code },
    ]);
    expect(unmarkPassage(one, one.screening.marks[0]?.id ?? '', 2)).toMatchObject({
      value: { revision: 3, screening: { marks: [] } },
    });
    expect(unmarkPassage(one, uuid(1), 2)).toMatchObject({ refusal: { code: 'no-such-mark' } });
  });

  it('takes a passage that cannot be rewritten: what was asked can be screened', () => {
    expect(marked(draft(), 'poll:0', null).screening.marks).toMatchObject([{ place: 'whole' }]);
  });

  it('is refused to the second of two clerks, who has read other words', () => {
    const one = marked(draft(), 'summary:0', [0, 3]);
    const late = { id: uuid(1), passage: 'summary:0', place: null, code };
    expect(markPassage(one, late, shippedCodes, 1)).toMatchObject({
      refusal: { code: 'version-conflict', version: 2 },
    });
  });

  it('is refused for a closed meeting, where nothing is, by a code that is not to be chosen, and when it is too late', () => {
    const openness = { kind: 'closed', basis: 'offl. § 23', decision: 'Sak 1/26' } as const;
    const closed = draft({ content: aProtocol({ openness }) });
    expect(mark(closed, 'summary:0', null)).toMatchObject({ refusal: { code: 'meeting-is-screened-whole' } }); // prettier-ignore
    expect(mark(draft(), 'summary:9', null)).toMatchObject({ refusal: { code: 'no-such-passage' } }); // prettier-ignore
    expect(mark(draft(), 'summary:0', [0, 999])).toMatchObject({ refusal: { code: 'nothing-to-screen' } }); // prettier-ignore
    expect(mark(draft(), 'remarks:0', null)).toMatchObject({ refusal: { code: 'nothing-to-screen' } }); // prettier-ignore
    const given = { id: uuid(1), passage: 'summary:0', place: null, code };
    for (const codes of [[], shippedCodes.map((one) => ({ ...one, isRetired: true }))])
      expect(markPassage(draft(), given, codes, 1)).toMatchObject({
        refusal: { code: 'access-code-not-listed' },
      });
    const late = draft({ state: { status: 'for-approval', sentAt } });
    expect(mark(late, 'summary:0', null)).toMatchObject({ refusal: { code: 'protocol-in-other-state' } }); // prettier-ignore
  });

  it('points to where the same words stand unmarked', () => {
    const on = marked(draft({ content: aProtocol({ summary, remarks: 'Ola var der.' }) }), 'summary:0', [0, 3]); // prettier-ignore
    const set = on.screening.marks.map((one) => ({ ...one, place: { start: 0, end: 3 } }));
    expect(wordsLeft(on.content, set)).toEqual([
      { passage: 'absent:0', words: 'Ola' },
      { passage: 'remarks:0', words: 'Ola' },
    ]);
  });
});

describe('a mark when the words change', () => {
  const kari: [number, number] = [14, 18];
  it('moves with its words', () => {
    const on = marked(draft(), 'summary:0', kari);
    const now = 'Ola er dessverre syk, og Kari tar over.';
    const place = edited(on, 'summary:0', first, now).screening.marks[0]?.place;
    expect(typeof place === 'object' && now.slice(place.start, place.end)).toBe('Kari');
  });

  it('goes with its paragraph when one before it is parted in two', () => {
    const on = marked(marked(draft(), 'summary:1', null), 'summary:0', kari);
    const after = edited(on, 'summary:0', first, 'Ola er syk.\n\nKari tar over.');
    expect(after.screening.marks).toMatchObject([
      { passage: 'summary:2', place: 'whole' },
      { passage: 'summary:1', place: { start: 0, end: 4 } },
    ]);
  });

  it.each([
    ['the words were changed', 'Ola er syk og Karin tar over.'],
    ['the word grew', 'Ola er syk og Karianne tar over.'],
    ['the words are gone', 'Ola er syk.'],
    ['it could be either of two', 'Kari er syk og Kari er her.'],
    ['all is written anew', 'Ingenting.'],
  ])('is lost, and stops approval, where %s', (_, text) => {
    const after = edited(marked(draft(), 'summary:0', kari), 'summary:0', first, text);
    expect(after.screening.marks).toMatchObject([{ place: 'lost', words: 'Kari' }]);
    expect(approveProtocol(after, approver, after.revision, sentAt, shippedCodes)).toMatchObject({
      refusal: { code: 'mark-without-place', passages: ['summary:0'] },
    });
    expect(settleScreening(after, after.revision, sentAt)).toMatchObject({
      refusal: { code: 'mark-without-place' },
    });
    expect(nextStep(after, checked, sentAt)).toBe('set-marks-anew');
  });

  it('never stands on other words than it was set on, whatever is written', () => {
    const seed = 20261129;
    const chance = chanceFrom(seed);
    const parts = ['Kari', 'Ola', 'og', 'A\u030Ase', '👩‍👩‍👧', 'Karianne', '\n\n', ',', 'x'.repeat(50)];
    const text = () =>
      Array.from({ length: 1 + chance.below(8) }, () => chance.oneOf(parts)).join(chance.oneOf([' ', '', '  '])); // prettier-ignore
    for (let round = 0; round < 400; round += 1) {
      const was = text().replaceAll('\n\n', ' ');
      let on = aProtocolDraft({ content: aProtocol({ remarks: was, summary: was }) });
      const passage = chance.oneOf(['remarks:0', 'summary:0']);
      const start = chance.below(was.length + 1);
      const set = mark(on, passage, [start, start + 1 + chance.below(was.length + 1)]);
      if (set.refused) continue;
      on = set.value;
      const [{ words } = { words: '' }] = on.screening.marks;
      const now = chance.below(3) === 0 ? was.replace(chance.oneOf(parts), chance.oneOf(parts)) : text(); // prettier-ignore
      const after = editProtocol(on, [{ key: passage, was, text: now }]);
      if (after.refused) continue;
      const [moved] = after.value.screening.marks;
      if (!moved || moved.place === 'lost') continue;
      if (moved.place === 'whole') throw new Error(`seed ${seed}: a stretch became whole`);
      const { summary: paragraphs, remarks } = after.value.content;
      const at = Number(moved.passage.split(':')[1]);
      const stands = passage === 'remarks:0' ? remarks : paragraphs.split('\n\n')[at];
      expect(stands?.slice(moved.place.start, moved.place.end), `seed ${seed}`).toBe(words);
    }
  });
});

describe('what is to be screened', () => {
  const warned = aProtocol({ summary: 'Ring 912 34 567.' });

  it('is a step of its own where the body has chosen to check, until it is marked or settled', () => {
    const on = draft({ content: warned });
    expect(nextStep(on, checked, sentAt)).toBe('screen-passages');
    expect(nextStep(on, { ...checked, handling: 'automatic' }, sentAt)).toBe('check-and-approve');
    expect(nextStep(marked(on, 'summary:0', null), checked, sentAt)).toBe('check-and-approve');
    const settled = settleScreening(on, 1, sentAt);
    if (settled.refused) throw new Error(settled.refusal.code);
    expect(nextStep(settled.value, checked, sentAt)).toBe('check-and-approve');
    // Other words are to be looked at anew.
    const again = edited(settled.value, 'summary:0', 'Ring 912 34 567.', 'Ring 912 34 568.');
    expect(nextStep(again, checked, sentAt)).toBe('screen-passages');
  });

  it('is nothing of a closed meeting, whose minutes are screened whole', () => {
    const openness = { kind: 'closed', basis: 'offl. § 23', decision: 'Sak 1/26' } as const;
    const on = draft({ content: { ...warned, openness } });
    expect(nextStep(on, checked, sentAt)).toBe('check-and-approve');
  });
});

describe('frozen minutes of which something is screened', () => {
  it('hold the marks with the words that their codes had, and give them on to the next version', () => {
    const on = marked(draft(), 'summary:0', [0, 3]);
    const approved = approveProtocol(on, approver, 2, sentAt, shippedCodes);
    if (approved.refused) throw new Error(approved.refusal.code);
    const { content } = approved.value.protocol;
    expect(content.schema).toBe('radslag.protocol.v4');
    expect(content.screening).toMatchObject([
      { words: 'Ola', basis: 'offl. § 13 jf. fvl. § 13 første ledd nr. 1', restriction: 'Unntatt offentlighet' }, // prettier-ignore
    ]);
    const next = beginVersion(approved.value.protocol, { id: uuid(77), reason: 'Feil', now: sentAt }); // prettier-ignore
    expect(next.screening.marks).toEqual(on.screening.marks);
    expect('screening' in next.content).toBe(false);
  });
});
