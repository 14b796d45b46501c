import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { MessageKind } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';

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
};

/**
 * One outgoing message per recipient, each with the job that sends it, in the transaction of whatever causes them. Each has a key of its own, so that a second
 * run adds only what is missing.
 */
export async function writeMessages(
  deps: Pick<Deps, 'ids'>,
  tx: Transaction,
  scope: MunicipalityScope,
  { kind, subjectId, edition = 0, personIds, conversationIds = [] }: ToWrite,
  now: Instant,
): Promise<void> {
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
      updatedAt: now,
    })),
  );
  for (const message of added)
    await tx.jobs.enqueue({
      name: 'send-message',
      municipalityId: scope.municipalityId,
      messageId: message.id,
    });
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
