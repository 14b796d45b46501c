import { describe, expect, it } from 'vitest';
import type { ProtocolContent } from '../../../src/core/protocols/protocol.ts';
import { publicProtocol } from '../../../src/core/protocols/public-protocol.ts';
import type { FrozenMark } from '../../../src/core/protocols/screening-mark.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const basis = 'offl. § 13';
const gone = `[skjermet, ${basis}]`;
const mark = (passage: string, place: FrozenMark['place'], words: string): FrozenMark => ({
  ...{ id: uuid(6000), passage, place, words, code: 'offl-13-personal' },
  ...{ restriction: 'Unntatt offentlighet', basis },
});
const minutes = (...screening: readonly FrozenMark[]): ProtocolContent =>
  aProtocol({
    ...{ schema: 'radslag.protocol.v4', screening },
    template: { name: 'Møtebok for Åse Ås', opening: 'Ved Åse Ås', closing: 'Rett utskrift' },
    approval: { name: 'Åse Ås', as: 'chair', approvedAt: at('2026-11-20T08:00:00.000Z') },
    outputs: {
      tables: [{ number: 1, seated: [{ name: 'Åse Ås', party: 'Bypartiet' }] }],
      contributions: [{ question: 'Hva?', table: 1, namedBy: 'Åse Ås', text: 'Vent' }],
      ...{ agendaHeld: [], directions: [] },
    },
  });

describe('a name that is screened in the roll', () => {
  const variant = publicProtocol(minutes(mark('present:0', { start: 0, end: 6 }, 'Åse Ås')));

  it('is gone there, at the table, beside the contribution and under the minutes, and the others stay', () => {
    expect(variant?.present).toMatchObject([
      { name: gone, party: 'Bypartiet', function: 'chair' },
      { name: 'Zoë Berg', deputyFor: 'Ola Nordmann' },
    ]);
    expect(variant?.absent).toMatchObject([{ name: 'Ola Nordmann' }]);
    expect(variant?.outputs?.tables).toEqual([
      { number: 1, seated: [{ name: gone, party: 'Bypartiet' }] },
    ]);
    expect(variant?.outputs?.contributions).toMatchObject([{ namedBy: gone }]);
    expect(variant?.approval).toMatchObject({ name: gone });
  });

  it('is gone where a deputy took the place', () => {
    const absent = publicProtocol(minutes(mark('absent:0', { start: 0, end: 12 }, 'Ola Nordmann')));
    expect(absent?.absent).toMatchObject([{ name: gone }]);
    expect(absent?.present).toMatchObject([{ name: 'Åse Ås' }, { deputyFor: gone }]);
  });

  it('is gone with everybody where the whole list is marked', () => {
    const all = publicProtocol(minutes(mark('present:0', 'whole', 'Åse Ås\nZoë Berg')));
    expect(all?.present).toMatchObject([{ name: gone }, { name: gone, deputyFor: 'Ola Nordmann' }]);
    expect(all?.approval).toMatchObject({ name: gone });
  });

  it('takes the two of whom a mark goes over, and nobody else', () => {
    const two = publicProtocol(minutes(mark('present:0', { start: 4, end: 10 }, 'Ås\nZoë')));
    expect(two?.present).toMatchObject([{ name: `Åse ${gone}` }, { name: `${gone} Berg` }]);
  });
});

describe('words of the template that are screened', () => {
  it('are gone from what the minutes are called, and from before and after them', () => {
    const variant = publicProtocol(
      minutes(
        mark('template-name:0', { start: 12, end: 18 }, 'Åse Ås'),
        mark('template-opening:0', 'whole', 'Ved Åse Ås'),
        mark('template-closing:0', { start: 0, end: 4 }, 'Rett'),
      ),
    );
    expect(variant?.template).toEqual({
      ...{ name: `Møtebok for ${gone}`, opening: gone, closing: `${gone} utskrift` },
    });
  });
});
