import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Conversation } from '../ports/messenger.ts';
import type { Greeting } from '../ports/preference-store.ts';

/** Keeps where the bot can write. A group chat that was tied to a body stays tied when its reference is refreshed. */
export const saveConversation =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  (scope: MunicipalityScope, conversation: Conversation): Promise<void> =>
    deps.unitOfWork.run(scope, async (tx) => {
      const known = await tx.conversations.byId(conversation.conversationId);
      await tx.conversations.save({
        ...conversation,
        bodyId: conversation.bodyId ?? known?.bodyId ?? null,
      });
    });

const sameInstallationMinutes = 10;

/** Keeps where the app was installed, and decides which greeting it gets: a person is greeted at length once, also when the app was away in between. */
export const greetConversation =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (scope: MunicipalityScope, conversation: Conversation): Promise<Greeting> =>
    deps.unitOfWork.run(scope, async (tx) => {
      const now = deps.clock.now();
      await tx.conversations.save(conversation);
      const claim = { at: now, unlessSince: addMinutes(now, -sameInstallationMinutes) };
      return conversation.personId === null
        ? tx.conversations.claimGreeting(conversation.conversationId, claim)
        : tx.preferences.claimGreeting(conversation.personId, claim);
    });

/** The app was removed there: nothing is sent to it any more. */
export const forgetConversation =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  (scope: MunicipalityScope, conversationId: string): Promise<void> =>
    deps.unitOfWork.run(scope, (tx) => tx.conversations.remove(conversationId));

/** Ties a group chat or channel to the body whose polls it gets. The name is compared without regard to case. */
export const tieConversation =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    conversationId: string,
    bodyName: string,
  ): Promise<
    Decision<
      { readonly bodyName: string },
      NotAllowed | { readonly code: 'no-such-body'; readonly bodies: readonly string[] }
    >
  > => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      const bodies = await tx.people.bodies();
      const wanted = bodyName.trim().toLocaleLowerCase('nb');
      const body = bodies.find((candidate) => candidate.name.toLocaleLowerCase('nb') === wanted);
      if (!body)
        return refuse({ code: 'no-such-body', bodies: bodies.map((candidate) => candidate.name) });
      await tx.conversations.assignBody(conversationId, body.id);
      return decide({ bodyName: body.name });
    });
  };
