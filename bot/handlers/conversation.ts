import type { Conversation } from '../../src/app/ports/messenger.ts';
import type { Incoming, Present } from './incoming.ts';

/** What the Bot Framework needs to find a conversation again. Kept in the database, opaque to everybody else. */
export type StoredReference = {
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name?: string };
  readonly tenantId: string;
};

/** Reads a reference that came back from the database; null when it is none of ours. */
export function readReference(reference: unknown): StoredReference | null {
  if (typeof reference !== 'object' || reference === null) return null;
  const { serviceUrl, bot, tenantId } = reference as Record<string, unknown>;
  if (typeof serviceUrl !== 'string' || typeof tenantId !== 'string') return null;
  if (typeof bot !== 'object' || bot === null) return null;
  const { id, name } = bot as Record<string, unknown>;
  if (typeof id !== 'string') return null;
  return {
    serviceUrl,
    tenantId,
    bot: { id, ...(typeof name === 'string' ? { name } : {}) },
  };
}

/** A meeting's chat is a group chat to the Bot Framework; its id and the channel's data say that there is a meeting. */
export function kindOf(incoming: Incoming): Conversation['kind'] {
  const { conversationType, id } = incoming.conversation;
  switch (conversationType) {
    case 'personal':
      return 'personal';
    case 'channel':
      return 'channel';
    default: {
      // Not said: Teams' own chats with a bot begin with `a:`. Anything else is taken for a group, where nobody's own is shown.
      if (conversationType === undefined && id.startsWith('a:')) return 'personal';
      const isMeeting =
        /^19:meeting_/u.test(id) || (incoming.channelData?.meeting ?? null) !== null;
      return isMeeting ? 'meeting' : 'group';
    }
  }
}

/** Where the bot can write from now on; null for a personal chat with somebody who is nobody here. */
export function conversationOf(incoming: Incoming, present: Present): Conversation | null {
  const kind = kindOf(incoming);
  const personId = present.who.kind === 'member' ? present.who.member.personId : null;
  if (kind === 'personal' && personId === null) return null;
  const reference: StoredReference = {
    serviceUrl: incoming.serviceUrl,
    tenantId: present.municipality.entraTenantId,
    bot: {
      id: incoming.recipient.id,
      ...(incoming.recipient.name === undefined ? {} : { name: incoming.recipient.name }),
    },
  };
  return {
    conversationId: conversationIdOf(incoming),
    kind,
    personId: kind === 'personal' ? personId : null,
    bodyId: null,
    reference,
  };
}

/** A message in a channel carries its thread after the channel's id; polls go to the channel. */
export function conversationIdOf(incoming: Incoming): string {
  return incoming.conversation.id.split(';messageid=')[0] ?? incoming.conversation.id;
}
