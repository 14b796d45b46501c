import type { Deps } from '../../src/app/deps.ts';
import { sendMessages } from '../../src/app/messages/send-messages.ts';
import type { MunicipalityScope } from '../../src/app/authority.ts';
import type { JobOutcome } from '../../src/app/ports/jobs.ts';
import { at } from './builders/instants.ts';

/** Sends one waiting message now, and lets the others of the same edition wait for another time. */
export async function sendOnly(
  deps: Deps,
  scope: MunicipalityScope,
  messageId: string,
): Promise<JobOutcome> {
  await deps.unitOfWork.run(scope, async (tx) => {
    const wanted = await tx.messages.byId(messageId);
    if (!wanted) return;
    for (const message of await tx.messages.ofSubject(wanted.kind, wanted.subjectId)) {
      const dueAt = message.id === messageId ? deps.clock.now() : at('2999-01-01T00:00:00.000Z');
      if (message.state === 'waiting' && message.edition === wanted.edition)
        await tx.messages.save({ ...message, dueAt });
    }
  });
  return sendMessages(deps)(scope);
}
