import { describe, expect, it } from 'vitest';
import {
  approveProtocol,
  backToDesk,
  beginVersion,
  sendToChair,
} from '../../../src/core/protocols/approve-protocol.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import {
  aDraftInCorrection,
  aProtocolDraft,
  correctBefore,
  sentAt,
} from '../../support/builders/a-protocol-draft.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const now = at('2026-11-21T08:00:00.000Z');
const clerk = { personId: ids.clerk, name: 'Siri Solberg', as: 'clerk' } as const;
const chair = { personId: ids.chair, name: 'Åse Ås', as: 'chair' } as const;
const withChair = aProtocolDraft({ revision: 3, state: { status: 'for-approval', sentAt } });

describe('approving the minutes', () => {
  it('freezes them at once by one click of the clerk, with who approved and when', () => {
    expect(approveProtocol(aProtocolDraft(), clerk, 1, now)).toMatchObject({
      value: {
        draft: { state: { status: 'frozen', frozenAt: now, approvedById: ids.clerk } },
        protocol: {
          ...{ id: uuid(900), roundId: ids.round, version: 1, assembledAt: now },
          content: {
            schema: 'radslag.protocol.v3',
            approval: { name: 'Siri Solberg', as: 'clerk', approvedAt: now },
          },
        },
      },
    });
  });

  it('freezes what the chair has read', () => {
    expect(approveProtocol(withChair, chair, 3, now)).toMatchObject({
      value: { protocol: { content: { approval: { as: 'chair' } } } },
    });
  });

  it('is refused as "version-conflict" when the words are others than those that were read', () => {
    expect(approveProtocol(aProtocolDraft({ revision: 2 }), clerk, 1, now)).toEqual({
      refused: true,
      refusal: { code: 'version-conflict', version: 2 },
    });
  });

  it('is refused before the clerk has laid them before the chair, and twice', () => {
    const refusal = { code: 'protocol-in-other-state' };
    expect(approveProtocol(aProtocolDraft(), chair, 1, now)).toMatchObject({ refusal });
    const frozen = { status: 'frozen', frozenAt: now, approvedById: ids.clerk } as const;
    expect(approveProtocol(aProtocolDraft({ state: frozen }), clerk, 1, now)).toMatchObject({
      refusal: { ...refusal, status: 'frozen' },
    });
  });

  it('waits for corrections until the deadline, or until everybody has accepted', () => {
    const draft = aDraftInCorrection();
    expect(approveProtocol(draft, clerk, 2, now)).toMatchObject({
      refusal: { code: 'correction-under-way', deadline: correctBefore },
    });
    expect(approveProtocol(draft, clerk, 2, correctBefore).refused).toBe(false);
    const asks = draft.asks.map((ask) => ({ ...ask, acceptedAt: now }));
    expect(approveProtocol({ ...draft, asks }, clerk, 2, now).refused).toBe(false);
  });

  it('is refused as "proposals-undecided" while one has no answer', () => {
    const proposal = {
      ...{ id: uuid(910), personId: ids.ola, passage: 'summary:0', was: 'x', text: 'y' },
      ...{ why: '', proposedAt: now, verdict: null },
    };
    const draft = aDraftInCorrection({ proposals: [proposal] });
    expect(approveProtocol(draft, clerk, 2, correctBefore)).toMatchObject({
      refusal: { code: 'proposals-undecided', count: 1 },
    });
  });

  it('is refused while an identity number stands in them', () => {
    const content = aProtocol({ title: 'Om 01819010192' });
    expect(approveProtocol(aProtocolDraft({ content }), clerk, 1, now)).toMatchObject({
      refusal: { code: 'identity-number-in-protocol', passages: ['title:0'] },
    });
  });
});

describe('the way to the chair and back', () => {
  it('goes to a chair who is there', () => {
    expect(sendToChair(aProtocolDraft(), true, now)).toMatchObject({
      value: { state: { status: 'for-approval', sentAt: now }, revision: 2 },
    });
    expect(sendToChair(aProtocolDraft(), false, now)).toMatchObject({
      refusal: { code: 'body-without-chair' },
    });
  });

  it('comes back to the desk with what is wrong', () => {
    expect(backToDesk(withChair, 'Punkt 2 mangler.')).toMatchObject({
      value: { state: { status: 'drafting', returned: 'Punkt 2 mangler.' } },
    });
    expect(backToDesk(aProtocolDraft(), '')).toMatchObject({
      refusal: { code: 'protocol-in-other-state' },
    });
  });
});

describe('another version', () => {
  it('begins as the frozen one, with its reason and without who approved', () => {
    const approval = { name: 'Åse Ås', as: 'chair', approvedAt: now } as const;
    const frozen = {
      ...{ id: uuid(900), roundId: ids.round, version: 1, assembledAt: now },
      content: aProtocol({ approval }),
    };
    const made = { id: uuid(901), reason: 'Feil navn', now };
    const draft = beginVersion(frozen, made);
    expect(draft).toMatchObject({ version: 2, reason: 'Feil navn', revision: 1 });
    expect(draft.content).toEqual(draft.origin);
    expect(draft.content.approval).toBeUndefined();
    expect(approveProtocol(draft, clerk, 1, now)).toMatchObject({
      value: { protocol: { version: 2, content: { reason: 'Feil navn' } } },
    });
  });
});
