import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { isOfAdministration } from '../../../core/people/roles.ts';
import type { NoteTaker } from '../../../core/workshops/contribution.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import { actorOf } from '../../authority.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';

type AssignRefusal =
  | { readonly code: 'round-is-closed' }
  | { readonly code: 'note-takers-conflict' }
  | { readonly code: 'not-of-administration'; readonly personIds: readonly string[] };

/** Who writes for which table. They are of the administration: whoever sits at the table talks, and does not hold the pen. Source: domain.md § 6. */
export const assignNoteTakers =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    noteTakers: readonly NoteTaker[],
    /** The list that the facilitator had before them: of two who assign at once, the second is told. */
    seen: readonly NoteTaker[],
  ): Promise<Decision<null, AssignRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      if (!round) return notFound;
      if (round.state.status === 'closed') return refuse({ code: 'round-is-closed' });
      if (marksOf(await tx.contributions.noteTakers(roundId)) !== marksOf(seen))
        return refuse({ code: 'note-takers-conflict' });
      const staff = new Set(
        (await tx.people.all())
          .filter(({ roles }) => isOfAdministration(roles))
          .map(({ id }) => id),
      );
      const strangers = noteTakers.filter(({ personId }) => !staff.has(personId));
      if (strangers.length > 0)
        return refuse({
          code: 'not-of-administration',
          personIds: strangers.map(({ personId }) => personId),
        });

      const distinct = new Map(noteTakers.map((one) => [marksOf([one]), one]));
      await tx.contributions.saveNoteTakers(roundId, [...distinct.values()]);
      await tx.audit.append(
        actorOf(by),
        {
          type: 'note-takers-assigned',
          subject: roundId,
          facts: { tables: new Set(noteTakers.map(({ tableNumber }) => tableNumber)).size },
        },
        deps.clock.now(),
      );
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'live', id: roundId });
    return decision;
  };

const marksOf = (list: readonly NoteTaker[]): string =>
  list
    .map(({ tableNumber, personId }) => `${String(tableNumber)}:${personId}`)
    .toSorted()
    .join(' ');
