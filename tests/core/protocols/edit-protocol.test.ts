import { describe, expect, it } from 'vitest';
import { editProtocol } from '../../../src/core/protocols/edit-protocol.ts';
import { aProtocolDraft, correctBefore, sentAt } from '../../support/builders/a-protocol-draft.ts';

const summary = { key: 'summary:0', was: 'Rådet var tydelig.', text: 'Rådet var klart.' };

describe('editing the minutes', () => {
  it('changes the words and raises the revision; what they began as is kept', () => {
    const edited = editProtocol(aProtocolDraft(), [summary]);
    expect(edited).toMatchObject({
      value: {
        revision: 2,
        content: { summary: 'Rådet var klart.' },
        origin: { summary: 'Rådet var tydelig.' },
      },
    });
  });

  it('keeps what two clerks have written in different passages', () => {
    const first = editProtocol(aProtocolDraft(), [summary]);
    if (first.refused) throw new Error('refused');
    const place = { key: 'place:0', was: 'Kommunestyresalen', text: 'Salen' };
    expect(editProtocol(first.value, [place])).toMatchObject({
      value: { content: { summary: 'Rådet var klart.', place: 'Salen' } },
    });
  });

  it('is refused as "passages-conflict" with both versions where two have written in the same, and saves nothing', () => {
    const first = editProtocol(aProtocolDraft(), [summary]);
    if (first.refused) throw new Error('refused');
    expect(editProtocol(first.value, [{ ...summary, text: 'Rådet var delt.' }])).toEqual({
      refused: true,
      refusal: {
        code: 'passages-conflict',
        conflicts: [{ key: 'summary:0', mine: 'Rådet var delt.', theirs: 'Rådet var klart.' }],
      },
    });
  });

  it('changes nothing when the same words are sent again', () => {
    const draft = aProtocolDraft();
    expect(editProtocol(draft, [{ ...summary, text: summary.was }])).toEqual({
      refused: false,
      value: draft,
    });
  });

  it.each(['question:0', 'poll:0', 'summary:9', 'present:0', ''])(
    'is refused as "passage-locked" for %s',
    (key) => {
      expect(editProtocol(aProtocolDraft(), [{ key, was: '', text: 'x' }])).toMatchObject({
        refusal: { code: 'passage-locked', key },
      });
    },
  );

  it('is refused as "passage-empty" where a heading would be without words', () => {
    const empty = { key: 'agenda-title:0', was: 'Innledning', text: ' ' };
    expect(editProtocol(aProtocolDraft(), [empty])).toMatchObject({
      refusal: { code: 'passage-empty', key: 'agenda-title:0' },
    });
  });

  it.each([
    { status: 'for-approval', sentAt },
    { status: 'frozen', frozenAt: sentAt, approvedById: 'x' },
  ] as const)('is refused as "protocol-in-other-state" when they are $status', (state) => {
    expect(editProtocol(aProtocolDraft({ state }), [summary])).toMatchObject({
      refusal: { code: 'protocol-in-other-state', status: state.status },
    });
  });

  it('goes on while they are with those who correct', () => {
    const state = { status: 'in-correction', sentAt, deadline: correctBefore } as const;
    expect(editProtocol(aProtocolDraft({ state }), [summary]).refused).toBe(false);
  });
});
