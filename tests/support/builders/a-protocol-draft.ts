import type { ProtocolDraft } from '../../../src/core/protocols/protocol-draft.ts';
import { nothingScreened } from '../../../src/core/protocols/screening-mark.ts';
import { aProtocol } from './a-protocol.ts';
import { ids, uuid } from './ids.ts';
import { at } from './instants.ts';

/** Minutes on the clerk's desk as they were assembled; give what the test is about. */
export function aProtocolDraft(overrides: Partial<ProtocolDraft> = {}): ProtocolDraft {
  const content = overrides.content ?? aProtocol();
  return {
    ...{ id: uuid(900), roundId: ids.round, version: 1, reason: '' },
    ...{ origin: aProtocol(), content, revision: 1 },
    begunAt: at('2026-11-19T19:00:00.000Z'),
    state: { status: 'drafting', returned: '' },
    ...{ asks: [], proposals: [], screening: nothingScreened },
    ...overrides,
  };
}

export const sentAt = at('2026-11-20T08:00:00.000Z');
export const correctBefore = at('2026-11-27T22:59:00.000Z');

/** The same, sent to the chair and Ola. */
export function aDraftInCorrection(overrides: Partial<ProtocolDraft> = {}): ProtocolDraft {
  return aProtocolDraft({
    ...{ revision: 2, state: { status: 'in-correction', sentAt, deadline: correctBefore } },
    asks: [ids.chair, ids.ola].map((personId) => ({ personId, askedAt: sentAt, acceptedAt: null })),
    ...overrides,
  });
}
