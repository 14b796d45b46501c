import type { ProtocolContent } from '../../../src/core/protocols/protocol.ts';
import { aProtocol } from './a-protocol.ts';
import { roundStart } from './a-round.ts';
import { at } from './instants.ts';

/** Stands in every text of the minutes that `markedProtocol` gives. */
export const marker = 'Purpurhemmelig';

/** What may be told of a closed meeting: nothing of this is marked. */
const told = new Set(['schema', 'language', 'municipality', 'body', 'meetingNumber', 'place']);
/** What a field may hold is given by its type: a marker there would be no minutes any more. */
const given = new Set(['kind', 'function', 'status', 'as']);

const outputs: NonNullable<ProtocolContent['outputs']> = {
  tables: [{ number: 1, seated: [{ name: 'Åse Ås', party: 'Bypartiet' }] }],
  agendaHeld: [
    {
      title: 'Innledning',
      kind: 'item',
      startedAt: roundStart,
      endedAt: at('2026-11-19T16:40:00.000Z'),
    },
  ],
  contributions: [
    { question: 'Hva?', table: 1, namedBy: 'Åse Ås', text: 'Kjøp tomten' },
    { question: 'Hva?', table: null, namedBy: null, text: 'Vent' },
  ],
  directions: [{ text: 'Kommunen kjøper', status: 'dropped', note: 'For dyrt', understood: null }],
};

/**
 * The minutes of a closed meeting with every field filled, and the marker in every text of them that is not told: also in those that are added to the
 * minutes after this was written.
 */
export function markedProtocol(mark: string = marker): ProtocolContent {
  const content = aProtocol({
    ...{ schema: 'radslag.protocol.v3', shortNoticeReason: 'Det hastet', outputs },
    ...{ papers: ['Notat'], whatNext: ['Ny runde'], remarks: 'Rettet', reason: 'Feil' },
    template: { name: 'Møtebok', opening: 'Innledning', closing: 'Rett utskrift' },
    approval: { name: 'Åse Ås', as: 'chair', approvedAt: at('2026-11-20T08:00:00.000Z') },
    ...{ summary: 'Rådet var tydelig.' },
  });
  const marked = Object.fromEntries(
    Object.entries(content).map(([name, value]) => [
      name,
      told.has(name) ? value : withMark(value, mark),
    ]),
  );
  const decision = `${mark} i sak 41/26 om ${mark}`;
  const basis = 'offl. § 23';
  return { ...(marked as ProtocolContent), openness: { kind: 'closed', basis, decision } };
}

function withMark(value: unknown, mark: string): unknown {
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\dT/.test(value) ? value : `${value} ${mark}`;
  if (Array.isArray(value)) return value.map((one) => withMark(one, mark));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, given.has(name) ? one : withMark(one, mark)]),
  );
}
