import type { Deps } from '../../app/deps.ts';
import {
  addKnowledge,
  changeKnowledge,
  orderKnowledge,
  removeKnowledge,
} from '../../app/knowledge/keep-knowledge.ts';
import { answerReaction, reactToKnowledge } from '../../app/knowledge/react.ts';
import { seeKnowledge } from '../../app/knowledge/see-knowledge.ts';
import * as contract from '../../contracts/knowledge.ts';
import { created, savedVersion } from '../../contracts/rounds.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** A process's knowledge base, and what is thought of it. */
export function knowledgeRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeKnowledge(deps),
    add: addKnowledge(deps),
    change: changeKnowledge(deps),
    remove: removeKnowledge(deps),
    order: orderKnowledge(deps),
    react: reactToKnowledge(deps),
    answer: answerReaction(deps),
  };
  return [
    reads(
      '/api/processes/:processId/knowledge',
      'A process’s knowledge base',
      contract.knowledgePage,
      ({ by, ids }) => ask.see(by, ids.processId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/processes/:processId/knowledge',
        summary: 'Add an item to the knowledge base',
        ...{ body: contract.knowledgeWords, answer: created },
      },
      ({ by, ids, body }) => ask.add(by, ids.processId, body),
    ),
    changes(
      'put',
      '/api/processes/:processId/knowledge-order',
      'Put the items of the knowledge base in another order',
      contract.knowledgeOrder,
      ({ by, ids, body }) => ask.order(by, ids.processId, body.itemIds),
    ),
    changesAndAnswers(
      {
        method: 'put',
        path: '/api/knowledge/:itemId',
        summary: 'Change an item of the knowledge base',
        ...{ body: contract.knowledgeChange, answer: savedVersion },
      },
      ({ by, ids, body }) => {
        const { version, ...words } = body;
        return ask.change(by, ids.itemId, words, version);
      },
    ),
    changes(
      'post',
      '/api/knowledge/:itemId/remove',
      'Take an item out of the knowledge base',
      contract.knowledgeStep,
      ({ by, ids, body }) => ask.remove(by, ids.itemId, body.version),
    ),
    changes(
      'post',
      '/api/knowledge/:itemId/reactions',
      'Mark an item as surprising, as making curious, or as lacking something',
      contract.reactionDraft,
      ({ by, ids, body }) => ask.react(by, ids.itemId, body),
    ),
    changesAndAnswers(
      {
        method: 'put',
        path: '/api/knowledge-reactions/:reactionId/answer',
        summary: 'Answer a reaction for the administration',
        ...{ body: contract.reactionAnswer, answer: savedVersion },
      },
      ({ by, ids, body }) => ask.answer(by, ids.reactionId, body.text, body.version),
    ),
  ];
}
