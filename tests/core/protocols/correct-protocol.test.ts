import { describe, expect, it } from 'vitest';
import {
  acceptProtocol,
  judgeProposal,
  proposeChange,
  sendForCorrection,
} from '../../../src/core/protocols/correct-protocol.ts';
import type { ProtocolDraft } from '../../../src/core/protocols/protocol-draft.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import {
  aDraftInCorrection,
  aProtocolDraft,
  correctBefore,
  sentAt,
} from '../../support/builders/a-protocol-draft.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const later = at('2026-11-21T08:00:00.000Z');
const change = {
  ...{ id: uuid(910), personId: ids.ola, passage: 'summary:0', was: 'Rådet var tydelig.' },
  ...{ text: 'Rådet var delt.', why: 'Tre av bordene sa det motsatte.' },
};
const proposed = (): ProtocolDraft => {
  const draft = proposeChange(aDraftInCorrection(), change, later);
  if (draft.refused) throw new Error(draft.refusal.code);
  return draft.value;
};

describe('sending the minutes to those who were present', () => {
  it('asks each of them until the deadline', () => {
    const sent = sendForCorrection(aProtocolDraft(), [ids.chair, ids.ola], correctBefore, sentAt);
    expect(sent).toMatchObject({
      value: {
        state: { status: 'in-correction', sentAt, deadline: correctBefore },
        asks: [
          { personId: ids.chair, acceptedAt: null },
          { personId: ids.ola, acceptedAt: null },
        ],
      },
    });
  });

  it('is refused as "nobody-was-present" for a round that nobody came to', () => {
    expect(sendForCorrection(aProtocolDraft(), [], correctBefore, sentAt)).toMatchObject({
      refusal: { code: 'nobody-was-present' },
    });
  });

  it('is refused as "correction-ends-in-past" at the very deadline', () => {
    expect(
      sendForCorrection(aProtocolDraft(), [ids.ola], correctBefore, correctBefore),
    ).toMatchObject({ refusal: { code: 'correction-ends-in-past' } });
  });

  it('is refused with the passages while an identity number stands in them', () => {
    const content = aProtocol({ summary: 'Gjelder 018190 10192.' });
    expect(
      sendForCorrection(aProtocolDraft({ content }), [ids.ola], correctBefore, sentAt),
    ).toMatchObject({ refusal: { code: 'identity-number-in-protocol', passages: ['summary:0'] } });
  });
});

describe('answering', () => {
  it('accepts once, however often it is said', () => {
    const once = acceptProtocol(aDraftInCorrection(), ids.ola, sentAt);
    if (once.refused) throw new Error(once.refusal.code);
    const twice = acceptProtocol(once.value, ids.ola, later);
    expect(twice).toMatchObject({ value: { asks: [{}, { acceptedAt: sentAt }] } });
  });

  it('keeps a proposal with its words and why, and an acceptance falls away', () => {
    const accepted = acceptProtocol(aDraftInCorrection(), ids.ola, sentAt);
    if (accepted.refused) throw new Error(accepted.refusal.code);
    expect(proposeChange(accepted.value, change, later)).toMatchObject({
      value: {
        content: { summary: 'Rådet var tydelig.' },
        asks: [{}, { personId: ids.ola, acceptedAt: null }],
        proposals: [{ ...change, proposedAt: later, verdict: null }],
      },
    });
  });

  it('is refused as "correction-over" at the very instant of the deadline', () => {
    const draft = aDraftInCorrection();
    const over = { refusal: { code: 'correction-over', deadline: correctBefore } };
    expect(acceptProtocol(draft, ids.ola, correctBefore)).toMatchObject(over);
    expect(proposeChange(draft, change, correctBefore)).toMatchObject(over);
  });

  it('is refused as "not-asked-to-correct" for somebody who was not present', () => {
    const refusal = { refusal: { code: 'not-asked-to-correct' } };
    expect(acceptProtocol(aDraftInCorrection(), ids.kari, later)).toMatchObject(refusal);
    const fromKari = { ...change, personId: ids.kari };
    expect(proposeChange(aDraftInCorrection(), fromKari, later)).toMatchObject(refusal);
  });

  it('is refused as "words-unchanged" when nothing is proposed', () => {
    const same = { ...change, text: change.was };
    expect(proposeChange(aDraftInCorrection(), same, later)).toMatchObject({
      refusal: { code: 'words-unchanged' },
    });
  });
});

describe('judging a proposal', () => {
  const judged = { byId: ids.clerk, reason: '' };

  it('puts the words in the minutes when it is taken', () => {
    const taken = judgeProposal(proposed(), change.id, { ...judged, isTaken: true }, later);
    expect(taken).toMatchObject({
      value: {
        content: { summary: 'Rådet var delt.' },
        proposals: [{ verdict: { isTaken: true } }],
      },
    });
  });

  it('leaves the words with a reason', () => {
    const reason = 'Oppsummeringen er administrasjonens.';
    const left = judgeProposal(proposed(), change.id, { ...judged, reason, isTaken: false }, later);
    expect(left).toMatchObject({
      value: { content: { summary: 'Rådet var tydelig.' }, proposals: [{ verdict: { reason } }] },
    });
  });

  it('is refused as "left-without-reason"', () => {
    expect(
      judgeProposal(proposed(), change.id, { ...judged, isTaken: false }, later),
    ).toMatchObject({ refusal: { code: 'left-without-reason' } });
  });

  it('shows both when the passage says something else by now', () => {
    const draft = { ...proposed(), content: aProtocol({ summary: 'Rådet var klart.' }) };
    expect(judgeProposal(draft, change.id, { ...judged, isTaken: true }, later)).toMatchObject({
      refusal: {
        code: 'passages-conflict',
        conflicts: [{ mine: 'Rådet var delt.', theirs: 'Rådet var klart.' }],
      },
    });
  });

  it('is refused as "proposal-judged" the second time', () => {
    const once = judgeProposal(proposed(), change.id, { ...judged, isTaken: true }, later);
    if (once.refused) throw new Error(once.refusal.code);
    expect(judgeProposal(once.value, change.id, { ...judged, isTaken: true }, later)).toMatchObject(
      { refusal: { code: 'proposal-judged' } },
    );
  });
});
