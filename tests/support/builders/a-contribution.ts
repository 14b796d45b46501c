import type {
  KnowledgeItem,
  KnowledgeReaction,
} from '../../../src/core/knowledge/knowledge-item.ts';
import type { CivilDate, Instant } from '../../../src/core/time/instant.ts';
import type { Contribution } from '../../../src/core/workshops/contribution.ts';

/** Of the full municipality, or of any other that has these. */
type Ids = Readonly<
  Record<
    'contribution' | 'phase' | 'round' | 'body' | 'knowledgeItem' | 'process' | 'reaction',
    string
  >
> & { readonly objectId: (number: number) => string };

const at = '2026-11-19T17:10:00.000Z' as Instant;

/** What table 1 answers to the only question of the full municipality's round. */
export function aContribution(ids: Ids, overrides: Partial<Contribution> = {}): Contribution {
  return {
    ...{ id: ids.contribution, phaseId: ids.phase, roundId: ids.round, bodyId: ids.body },
    ...{ questionId: 'question-1', tableNumber: 1, text: 'Vern om matjorda', source: 'table' },
    ...{ namedPersonId: null, clientKey: ids.objectId(480), madeAt: at, version: 1 },
    ...{ withdrawnAt: null, ...overrides },
  };
}

export function aKnowledgeItem(ids: Ids, overrides: Partial<KnowledgeItem> = {}): KnowledgeItem {
  return {
    ...{ id: ids.knowledgeItem, processId: ids.process, kind: 'figure', title: 'Innbyggere' },
    ...{ body: 'Flere eldre', unit: 'innbyggere', source: 'SSB', ordinal: 1, version: 1 },
    points: [
      { label: '2020', value: 127_731 },
      { label: '2040', value: 151_000.5 },
    ],
    ...{ dated: '2026-01-01' as CivilDate, removedAt: null, isExample: false, ...overrides },
  };
}

export function aReaction(ids: Ids, overrides: Partial<KnowledgeReaction> = {}): KnowledgeReaction {
  return {
    ...{ id: ids.reaction, itemId: ids.knowledgeItem, kind: 'curious', words: 'Hvor bor de?' },
    ...{ from: { roundId: ids.round, tableNumber: 1 }, namedPersonId: null, answer: null },
    ...{ clientKey: ids.objectId(481), madeAt: at, version: 1, ...overrides },
  };
}
