import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { CardFacts, Conversation, SendOutcome } from '../ports/messenger.ts';
import type { Drawn } from './card-kind.ts';
import { cardKinds } from './card-kinds.ts';

type SendDeps = Pick<
  Deps,
  | 'unitOfWork'
  | 'clock'
  | 'events'
  | 'messenger'
  | 'municipalities'
  | 'installations'
  | 'tabAddress'
  | 'log'
>;

/** After this many tries the message is given up and shown as unreachable. */
const longestTrial = 12;

/**
 * The job that sends one message. What was sent is never sent again: a message with an activity id is done, one whose answer was lost stays
 * `uncertain` and is left to the facilitator, because a doubled card in a politician's chat costs more trust than a missing one.
 */
export const sendMessage =
  (deps: SendDeps) =>
  async (scope: MunicipalityScope, messageId: string): Promise<JobOutcome> => {
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'a job names a registered municipality');

    const waiting = await deps.unitOfWork.run(scope, async (tx) => {
      const found = await tx.messages.forSending(messageId);
      return found?.state === 'waiting' ? found : null;
    });
    if (!waiting) return { outcome: 'done' };

    const conversation = await reach(deps, scope, municipality, waiting);
    const claimed = await claim(deps, scope, municipality, messageId);
    if (!claimed) return { outcome: 'done' };
    const { message, drawn } = claimed;

    const sent = await send(deps, conversation, message, drawn);
    const after = next(message, sent);
    await deps.unitOfWork.run(scope, async (tx) => {
      const rendered = after.state === 'sent' ? (drawn?.form ?? null) : null;
      await tx.messages.save({ ...message, ...after, rendered, updatedAt: deps.clock.now() });
      // What was answered while the card was on its way must still reach it.
      if (after.state === 'sent')
        await tx.jobs.enqueue({
          name: 'refresh-cards',
          municipalityId: scope.municipalityId,
          kind: message.kind,
          subjectId: message.subjectId,
        });
    });
    deps.events.publish(scope, cardKinds[message.kind].change(message.subjectId));
    if (after.state !== 'waiting') return { outcome: 'done' };
    const asked = sent.outcome === 'try-later' ? sent.retryAfterSeconds : null;
    return { outcome: 'again', afterSeconds: asked ?? Math.min(600, 2 ** message.attempts) };
  };

/**
 * Takes the message for this run, under its lock, and draws its card. From here until the answer is stored it stands as uncertain: a second run at the same
 * time finds it taken, and a process that is killed in between leaves a message that may have arrived, which is not sent again.
 */
async function claim(
  deps: SendDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  messageId: string,
): Promise<{
  readonly message: OutgoingMessage;
  readonly drawn: Drawn<CardFacts> | null;
} | null> {
  return deps.unitOfWork.run(scope, async (tx) => {
    const waiting = await tx.messages.forSending(messageId);
    if (waiting?.state !== 'waiting') return null;
    const message: OutgoingMessage = {
      ...waiting,
      state: 'uncertain',
      cause: 'interrupted',
      attempts: waiting.attempts + 1,
      updatedAt: deps.clock.now(),
    };
    await tx.messages.save(message);
    const drawn = await cardKinds[message.kind].draw(deps, tx, municipality, message);
    return { message, drawn };
  });
}

function next(
  message: OutgoingMessage,
  sent: SendOutcome,
): Pick<OutgoingMessage, 'state' | 'activityId' | 'cause'> {
  switch (sent.outcome) {
    case 'sent':
      return { state: 'sent', activityId: sent.activityId, cause: null };
    case 'uncertain':
      return { state: 'uncertain', activityId: null, cause: sent.cause };
    case 'unreachable':
      return { state: 'unreachable', activityId: null, cause: sent.cause };
    case 'try-later':
      return message.attempts >= longestTrial
        ? { state: 'unreachable', activityId: null, cause: sent.cause }
        : { state: 'waiting', activityId: null, cause: sent.cause };
  }
}

async function send(
  deps: SendDeps,
  conversation: Conversation | Exclude<SendOutcome, { outcome: 'sent' }>,
  { kind }: OutgoingMessage,
  drawn: Drawn<CardFacts> | null,
): Promise<SendOutcome> {
  if ('outcome' in conversation) return conversation;
  if (!drawn) return { outcome: 'unreachable', cause: `${kind}-gone` };
  if (drawn.tooLate !== null) return { outcome: 'unreachable', cause: drawn.tooLate };
  return deps.messenger.sendCard(conversation, drawn.facts);
}

/** The conversation to write in: the stored one, or a personal one opened now, with the app installed for the person first where that is needed. */
async function reach(
  deps: SendDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  message: OutgoingMessage,
): Promise<Conversation | Exclude<SendOutcome, { outcome: 'sent' }>> {
  const { stored, person, serviceUrl } = await deps.unitOfWork.read(scope, async (tx) => ({
    stored:
      message.personId === null
        ? await tx.conversations.byId(message.conversationId ?? '')
        : await tx.conversations.ofPerson(message.personId),
    person: message.personId === null ? null : await tx.people.byId(message.personId),
    serviceUrl: await tx.conversations.knownServiceUrl(),
  }));
  if (stored) return stored;
  if (!person) return { outcome: 'unreachable', cause: 'conversation-gone' };

  const installed = await deps.installations.installFor(municipality, person.entraObjectId);
  if (installed.refused)
    return installed.refusal.code === 'try-later'
      ? {
          outcome: 'try-later',
          retryAfterSeconds: installed.refusal.retryAfterSeconds,
          cause: 'install',
        }
      : { outcome: 'unreachable', cause: `install-${installed.refusal.code}` };

  const opened = await deps.messenger.openPersonalConversation({
    personId: person.id,
    entraObjectId: person.entraObjectId,
    tenantId: municipality.entraTenantId,
    serviceUrl,
  });
  if (opened.outcome !== 'opened') return opened;
  const conversation: Conversation = {
    conversationId: opened.conversationId,
    kind: 'personal',
    personId: person.id,
    bodyId: null,
    reference: opened.reference,
  };
  await deps.unitOfWork.run(scope, (tx) => tx.conversations.save(conversation));
  return conversation;
}
