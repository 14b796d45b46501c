import { describe, expect, it } from 'vitest';
import { protocolCard, protocolSummary } from '../../../bot/cards/protocol-card.ts';
import type { ProtocolCardFacts } from '../../../src/app/ports/messenger.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { problemsOf } from './card-rules.ts';

const languages = ['nb', 'nn', 'en'] as const;
const facts = (overrides: Partial<ProtocolCardFacts> = {}): ProtocolCardFacts => ({
  ...{ kind: 'protocol', language: 'nb', draftId: ids.poll, title: 'Verksted *1*' },
  ...{ bodyName: 'Formannskapet', standing: 'to-correct' },
  ...{ deadline: at('2026-11-26T22:59:00.000Z'), tabAddress: 'https://teams.example/protocol' },
  ...overrides,
});

describe('the card about minutes', () => {
  it.each(languages)(
    'asks in %s whether they are right, until when, with one press',
    (language) => {
      const card = protocolCard(facts({ language }));
      expect(problemsOf(card)).toEqual([]);
      expect(card.actions).toMatchObject([
        { type: 'Action.Execute', verb: 'accept-protocol', data: { draftId: ids.poll } },
        { type: 'Action.OpenUrl', url: 'https://teams.example/protocol' },
      ]);
      expect(JSON.stringify(card.body)).toContain('26');
      expect(protocolSummary(facts({ language }))).toContain('Verksted');
    },
  );

  it.each(['accepted', 'to-approve', 'over'] as const)(
    'asks for no acceptance when it is %s, and leads to the page',
    (standing) => {
      for (const language of languages) {
        const card = protocolCard(facts({ language, standing, deadline: null }));
        expect(problemsOf(card)).toEqual([]);
        expect(card.actions).toMatchObject([{ type: 'Action.OpenUrl' }]);
        expect(card.actions).toHaveLength(1);
      }
    },
  );
});
