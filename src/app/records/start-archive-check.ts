import { usualCheckRules } from '../../core/records/archive-check.ts';
import type { ArchiveCheck } from '../../core/records/archive-check.ts';
import { lastPlanned } from '../../core/records/check-times.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { beginCheck } from './begin-check.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** So long a command's check waits for whoever started it. */
const minutesForACommand = 24 * 60;

/** Checks the archive now, in the background. Where a check is under way, that one is what was asked for; one that was left in the middle is gone on with. */
export const startArchiveCheck =
  (deps: Needs) =>
  async (by: AuthorizedMember): Promise<Decision<null, NotAllowed>> => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;
    const scope = by.municipality;
    await deps.unitOfWork.run(scope, (tx) =>
      start(tx, deps, scope, { origin: 'clerk', startedBy: by.personId }),
    );
    deps.events.publish(scope, { topic: 'archive-check', id: scope.municipalityId });
    return decide(null);
  };

/** The check of the week where it is due, and the job of one that nobody is at any more. */
export async function startCheckOfTheWeek(
  tx: Transaction,
  deps: Pick<Deps, 'clock' | 'ids'>,
  scope: MunicipalityScope,
): Promise<void> {
  const now = deps.clock.now();
  const { municipalityId } = scope;
  const running = await tx.archiveChecks.running();
  if (running) {
    if (running.heldUntil > now) return;
    if (running.origin !== 'command') {
      await tx.jobs.enqueue({ name: 'check-archive', municipalityId });
      return;
    }
    // A command that was killed is gone on with by whoever started it, for a day: then it holds up the week's no longer.
    if (running.updatedAt > addMinutes(now, -minutesForACommand)) return;
    await tx.archiveChecks.end(running.id, 'given-up', now);
  }
  const rules = (await tx.archiveChecks.rules()) ?? usualCheckRules;
  if (rules.isWeekly && (await isDue(tx, lastPlanned(rules, now))))
    await start(tx, deps, scope, { origin: 'weekly', startedBy: null });
}

/** Has none that asked SharePoint begun since the planned time, and was something archived before? A look at what is stored alone does not stand for it. */
async function isDue(tx: Transaction, planned: Instant): Promise<boolean> {
  const last = await tx.archiveChecks.lastRemote();
  if (last && last.startedAt >= planned) return false;
  const first = await tx.audit.firstOfType('record-archived');
  return first !== null && first.at < planned;
}

async function start(
  tx: Transaction,
  { clock, ids }: Pick<Deps, 'clock' | 'ids'>,
  { municipalityId }: MunicipalityScope,
  who: Pick<ArchiveCheck, 'origin' | 'startedBy'>,
): Promise<void> {
  const now = clock.now();
  const wish = { id: ids.next(), holder: ids.next(), depth: 'remote', resume: true } as const;
  const begun = await beginCheck(tx, { ...wish, ...who }, now);
  if (begun.refused) return;
  // For the job to take up.
  await tx.archiveChecks.release(begun.value.id, wish.holder, now);
  await tx.jobs.enqueue({ name: 'check-archive', municipalityId });
}
