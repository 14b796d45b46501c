import { invariant } from '../../core/decision.ts';
import { tenantLimit } from '../../core/messages/pace.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { CardFacts } from '../ports/messenger.ts';
import type { Drawn } from './card-kind.ts';
import { cardKinds } from './card-kinds.ts';
import { sendTaken } from './send-taken.ts';
import type { SendDeps } from './send-taken.ts';
import { takeDue } from './take-due.ts';
import type { TakenMessage } from './take-due.ts';

/** Then others get their turn: a worker serves every municipality. */
const inOneRun = 200;
/** On their way at once. Teams answers in some tenths of a second: at fifty a second this many are under way. */
const abreast = 24;

/**
 * The job that empties a municipality's outbox, the most urgent first, as fast as Teams lets all replicas together. What was sent is never sent again: one
 * whose answer was lost stays `uncertain` and is left to the facilitator, because a doubled card in a politician's chat costs more trust than a missing one.
 */
export const sendMessages =
  (deps: SendDeps & Pick<Deps, 'usualPeace'>) =>
  async (scope: MunicipalityScope): Promise<JobOutcome> => {
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'a job names a registered municipality');

    const faults: unknown[] = [];
    const underWay = new Set<Promise<void>>();
    const leave = oneByOne(deps);
    const start = (messages: readonly TakenMessage[]): void => {
      // Drawn while the next are taken.
      const drawn = drawAll(deps, scope, municipality, messages);
      for (const one of messages) {
        const sending = drawn
          .then((cards) =>
            sendTaken(deps, scope, municipality, one, cards.get(one.message.id), leave),
          )
          .catch((fault: unknown) => void faults.push(fault))
          .finally(() => underWay.delete(sending));
        underWay.add(sending);
      }
    };
    const isAllTaken = async (): Promise<boolean> => {
      for (let taken = 0; taken < inOneRun && faults.length === 0;) {
        const { messages, askAgainMs } = await takeDue(deps)(scope);
        if (messages.length === 0 && askAgainMs === null) return true;
        start(messages);
        taken += messages.length;
        if (askAgainMs !== null && askAgainMs > 0) await deps.turns.after(askAgainMs);
        while (underWay.size >= abreast) await Promise.race(underWay);
      }
      return false;
    };
    const isDone = await isAllTaken().finally(() => Promise.all(underWay));
    if (faults.length > 0) throw faults[0];
    return isDone ? { outcome: 'done' } : { outcome: 'again', afterSeconds: 0 };
  };

/**
 * Lets calls leave one by one, no closer than Teams takes them. When this process has been held up, those whose turn came meanwhile would otherwise all leave
 * together, and be refused.
 */
function oneByOne({ turns }: Pick<Deps, 'turns'>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    const before = last;
    last = before.then(() => turns.after(tenantLimit.milliseconds / tenantLimit.calls));
    return before;
  };
}

/** The messages' cards as they should look now; one that cannot be drawn is left out, and hinders no other. */
async function drawAll(
  deps: SendDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  messages: readonly TakenMessage[],
): Promise<ReadonlyMap<string, Drawn<CardFacts> | null>> {
  const cards = new Map<string, Drawn<CardFacts> | null>();
  if (messages.length === 0) return cards;
  const draw = (some: readonly TakenMessage[]): Promise<void> =>
    deps.unitOfWork.read(scope, async (tx) => {
      for (const { message } of some)
        cards.set(message.id, await cardKinds[message.kind].draw(deps, tx, municipality, message));
    });
  try {
    await draw(messages);
  } catch {
    // A fault ends the transaction for all: once more one by one, to find whose it was.
    for (const one of messages)
      await draw([one]).catch((fault: unknown) => {
        deps.log.error('a card could not be drawn', {
          messageId: one.message.id,
          cause: String(fault),
        });
      });
  }
  return cards;
}
