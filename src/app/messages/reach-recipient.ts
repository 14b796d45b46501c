import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Person } from '../../core/people/person.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { Conversation, SendOutcome } from '../ports/messenger.ts';

export type NotReached = Exclude<SendOutcome, { outcome: 'sent' }>;
type Reached =
  | { readonly outcome: 'reached'; readonly conversation: Conversation }
  | { readonly outcome: 'not-reached'; readonly failed: NotReached };

export type ReachDeps = Pick<
  Deps,
  'unitOfWork' | 'clock' | 'messenger' | 'municipalities' | 'installations'
>;

/**
 * Opens a personal conversation with the recipient, with the app installed for them first, and keeps it. A body's conversation cannot be opened from here.
 * The turn for opening it is taken already.
 */
export async function reachRecipient(
  deps: ReachDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  message: OutgoingMessage,
): Promise<Reached & { readonly appInstalledAt: Instant | null }> {
  const ready = await installForRecipient(deps, scope, municipality, message);
  if (ready.outcome === 'not-reached') return ready;
  const { person, appInstalledAt } = ready;
  const serviceUrl = await deps.unitOfWork.read(scope, (tx) => tx.conversations.knownServiceUrl());

  const opened = await deps.messenger.openPersonalConversation({
    personId: person.id,
    entraObjectId: person.entraObjectId,
    tenantId: municipality.entraTenantId,
    serviceUrl,
  });
  if (opened.outcome !== 'opened') return { ...notReached(opened), appInstalledAt };
  const conversation: Conversation = {
    conversationId: opened.conversationId,
    kind: 'personal',
    personId: person.id,
    bodyId: null,
    reference: opened.reference,
  };
  await deps.unitOfWork.run(scope, (tx) => tx.conversations.save(conversation));
  return { outcome: 'reached', conversation, appInstalledAt };
}

type Ready =
  | {
      readonly outcome: 'ready';
      readonly person: Person;
      readonly appInstalledAt: Instant | null;
    }
  | ReturnType<typeof notReached>;

/** Has the app installed for the recipient, where it is missing. */
export async function installForRecipient(
  deps: Pick<ReachDeps, 'unitOfWork' | 'clock' | 'installations'>,
  scope: MunicipalityScope,
  municipality: Municipality,
  { personId }: OutgoingMessage,
): Promise<Ready> {
  const person = await deps.unitOfWork.read(scope, async (tx) =>
    personId === null ? null : tx.people.byId(personId),
  );
  if (!person) return notReached({ outcome: 'unreachable', cause: 'conversation-gone' });

  const installed = await deps.installations.installFor(municipality, person.entraObjectId);
  if (installed.refused) {
    const { refusal } = installed;
    return notReached(
      refusal.code === 'try-later'
        ? {
            outcome: 'try-later',
            retryAfterSeconds: refusal.retryAfterSeconds,
            cause: 'install',
          }
        : { outcome: 'unreachable', cause: `install-${refusal.code}` },
    );
  }
  const appInstalledAt = installed.value === 'installed' ? deps.clock.now() : null;
  return { outcome: 'ready', person, appInstalledAt };
}

const notReached = (failed: NotReached) =>
  ({ outcome: 'not-reached', failed, appInstalledAt: null }) as const;
