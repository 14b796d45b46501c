import type { Conversation } from '../../src/app/ports/messenger.ts';
import { conversationIds } from './playground-config.ts';

/**
 * The body's group chat as the database should know it from the first start on: the Playground tells of it only when somebody opens that chat, and a
 * poll may be published before.
 */
export function playgroundGroup(facts: {
  readonly bodyId: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly serviceUrl: string;
}): Conversation {
  return {
    conversationId: conversationIds.group,
    kind: 'group',
    personId: null,
    bodyId: facts.bodyId,
    reference: {
      serviceUrl: facts.serviceUrl,
      tenantId: facts.tenantId,
      bot: { id: facts.botId, name: 'Rådslag' },
    },
  };
}
