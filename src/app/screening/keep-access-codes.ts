import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { may } from '../../core/people/roles.ts';
import { keepAccessCodes as keep } from '../../core/screening/access-code.ts';
import type { KeepCodesRefusal } from '../../core/screening/access-code.ts';
import type { AccessCode } from '../../core/screening/shipped-codes.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { codesHere } from './codes-here.ts';

export type AccessCodesView = {
  readonly codes: readonly AccessCode[];
  readonly version: number;
  readonly mayChange: boolean;
};

/** What may be screened by here. It is no secret: it is printed wherever something was taken out. */
export const seeAccessCodes =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<AccessCodesView, NotAllowed>> =>
    denied(by, 'see-processes') ??
    deps.unitOfWork.read(by.municipality, async (tx) =>
      decide({ ...(await codesHere(tx)), mayChange: mayKeep(by) }),
    );

/** Keeps the list, for those who administer and those who keep the archive. What is frozen keeps the words that it was screened by. */
export const keepAccessCodes =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    codes: readonly AccessCode[],
    seen: number,
  ): Promise<Decision<null, KeepCodesRefusal | NotAllowed>> => {
    const refusal = mayKeep(by) ? undefined : denied(by, 'administer');
    if (refusal) return refusal;
    const { municipalityId } = by.municipality;
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.accessCodes.lock();
      const kept = keep(await codesHere(tx), codes, seen);
      if (kept.refused) return kept;
      await tx.accessCodes.save(kept.value, seen + 1);
      await tx.audit.append(
        actorOf(by),
        {
          type: 'access-codes-changed',
          subject: municipalityId,
          facts: { bases: codes.map(({ basis }) => basis).join('; ') },
        },
        deps.clock.now(),
      );
      return decide(null);
    });
    if (!outcome.refused)
      deps.events.publish(by.municipality, { topic: 'record', id: municipalityId });
    return outcome;
  };

const mayKeep = ({ roles }: AuthorizedMember): boolean =>
  may(roles, 'administer') || may(roles, 'run-archive');
