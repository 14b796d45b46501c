import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { tokenHash } from './token-hash.ts';

export type SubscriptionsView = {
  readonly subscriptions: readonly {
    readonly id: string;
    readonly bodyId: string | null;
    readonly createdAt: Instant;
  }[];
  /** Every body with the address of its open calendar, which anybody may subscribe to. */
  readonly bodies: readonly {
    readonly id: string;
    readonly name: string;
    readonly publicAddress: string;
  }[];
};

/** Which calendars I subscribe to. Their addresses are nowhere: they were shown when they were made. */
export const seeSubscriptions =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities'>) =>
  async (by: AuthorizedMember): Promise<Decision<SubscriptionsView, NotAllowed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    return deps.unitOfWork.read(by.municipality, async (tx) =>
      decide({
        subscriptions: (await tx.calendars.ofPerson(by.personId)).map(
          ({ id, bodyId, createdAt }) => ({ id, bodyId, createdAt }),
        ),
        bodies: (await tx.people.bodies()).map(({ id, name }) => ({
          ...{ id, name, publicAddress: `/offentlig/${municipality.slug}/kalender/${id}.ics` },
        })),
      }),
    );
  };

/**
 * Makes an address for a calendar, or a new one in place of the old, which stops at once.
 * @param bodyId null for the person's own calendar
 * @returns the path of the address; whoever has it reads the calendar, and it is never shown again
 */
export const subscribe =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock' | 'ids' | 'secrets' | 'documents'>) =>
  async (
    by: AuthorizedMember,
    bodyId: string | null,
  ): Promise<Decision<{ readonly address: string }, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      if (bodyId !== null && !(await tx.people.body(bodyId))) return notFound;
      const [token, id, createdAt] = [deps.secrets.next(), deps.ids.next(), deps.clock.now()];
      const subscription = { id, personId: by.personId, bodyId, createdAt };
      await tx.calendars.save(subscription, tokenHash(deps.documents, token));
      await tx.audit.append(actorOf(by), { type: 'calendar-subscribed', subject: id }, createdAt);
      return decide({ address: `/kalender/${municipality.slug}/${token}.ics` });
    });
  };

/** Ends a subscription of one's own: its address answers nobody from now on. */
export const withdrawSubscription =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (by: AuthorizedMember, subscriptionId: string): Promise<Decision<null, NotFound>> =>
    deps.unitOfWork.run(by.municipality, async (tx) => {
      if (!(await tx.calendars.remove(by.personId, subscriptionId))) return notFound;
      await tx.audit.append(
        actorOf(by),
        { type: 'calendar-withdrawn', subject: subscriptionId },
        deps.clock.now(),
      );
      return decide(null);
    });
