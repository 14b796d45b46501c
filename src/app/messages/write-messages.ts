import type { MessagePriority } from '../../core/messages/priority.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { MessageKind } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import { wakeSending } from './wake-sending.ts';

type Recipient =
  | { readonly personId: string; readonly conversationId: null }
  | { readonly personId: null; readonly conversationId: string };

export type ToWrite = {
  readonly kind: MessageKind;
  readonly subjectId: string;
  /** Raised when the same is sent anew to those who have it; 0 for what is sent once. */
  readonly edition?: number;
  readonly personIds: readonly string[];
  readonly conversationIds?: readonly string[];
  /** `live` for what is waited for in a room; otherwise as its kind is. */
  readonly priority?: MessagePriority;
};

const reminders: readonly MessageKind[] = [
  'reminder',
  'due-reminder',
  'poll-reminder',
  'outcome-reminder',
];

const usualPriority = (kind: MessageKind): MessagePriority =>
  reminders.includes(kind) ? 'reminder' : 'ordinary';

/**
 * One outgoing message per recipient, with the job that sends them, in the transaction of whatever causes them. Each has a key of its own, so that a second
 * run adds only what is missing.
 */
export async function writeMessages(
  deps: Pick<Deps, 'ids'>,
  tx: Transaction,
  scope: MunicipalityScope,
  { kind, subjectId, edition = 0, personIds, conversationIds = [], ...wish }: ToWrite,
  now: Instant,
): Promise<void> {
  const priority = wish.priority ?? usualPriority(kind);
  const recipients: readonly Recipient[] = [
    ...personIds.map((personId) => ({ personId, conversationId: null })),
    ...conversationIds.map((conversationId) => ({ personId: null, conversationId })),
  ];
  const added = await tx.messages.addMissing(
    recipients.map((recipient) => ({
      ...recipient,
      id: deps.ids.next(),
      key: messageKey(kind, subjectId, edition, recipient),
      kind,
      subjectId,
      edition,
      state: 'waiting',
      activityId: null,
      rendered: null,
      cause: null,
      attempts: 0,
      priority,
      dueAt: now,
      appInstalledAt: null,
      sentBy: 'chat',
      updatedAt: now,
    })),
  );
  if (added.length > 0) await wakeSending(tx, scope, priority, null);
}

/** `poll:<poll>:person:<person>`, `letter:<letter>:2:person:<person>`, `poll:<poll>:conversation:<conversation>`. */
function messageKey(
  kind: OutgoingMessage['kind'],
  subjectId: string,
  edition: number,
  recipient: Recipient,
): string {
  const what = edition === 0 ? `${kind}:${subjectId}` : `${kind}:${subjectId}:${edition}`;
  return recipient.personId === null
    ? `${what}:conversation:${recipient.conversationId}`
    : `${what}:person:${recipient.personId}`;
}
