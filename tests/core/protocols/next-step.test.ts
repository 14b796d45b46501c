import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../src/core/protocols/next-step.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import {
  aDraftInCorrection,
  aProtocolDraft,
  correctBefore,
  sentAt,
} from '../../support/builders/a-protocol-draft.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

const proposals = [
  {
    ...{ id: uuid(910), personId: ids.ola, passage: 'summary:0', was: 'x', text: 'y', why: '' },
    ...{ proposedAt: sentAt, verdict: null },
  },
];

describe('the next step of minutes on their way', () => {
  it.each([
    [aProtocolDraft(), 'clerk', 'check-and-approve'],
    [aProtocolDraft(), 'chair', 'check-and-send-to-chair'],
    [aDraftInCorrection(), 'clerk', 'wait-for-answers'],
    [aDraftInCorrection({ proposals }), 'clerk', 'judge-proposals'],
    [aProtocolDraft({ content: aProtocol({ title: '01819010192' }) }), 'clerk', 'remove-identity-number'], // prettier-ignore
    [aProtocolDraft({ state: { status: 'for-approval', sentAt } }), 'chair', 'wait-for-chair'],
    [aProtocolDraft({ state: { status: 'frozen', frozenAt: sentAt, approvedById: ids.clerk } }), 'clerk', null], // prettier-ignore
  ] as const)('is one', (draft, approver, step) => {
    expect(nextStep(draft, { approver, handling: 'checked' }, sentAt)).toBe(step);
  });

  it('is the clerk’s again from the very deadline', () => {
    expect(
      nextStep(aDraftInCorrection(), { approver: 'clerk', handling: 'checked' }, correctBefore),
    ).toBe('check-and-approve');
  });
});
