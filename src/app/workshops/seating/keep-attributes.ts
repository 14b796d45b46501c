import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import * as core from '../../../core/workshops/seating/registered-attribute.ts';
import type {
  AttributeRefusal,
  RegisteredAttribute,
} from '../../../core/workshops/seating/registered-attribute.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import { actorOf } from '../../authority.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';

type Wish = Pick<RegisteredAttribute, 'name' | 'values' | 'legalBasis' | 'purpose'>;

/** The municipality begins to register an attribute, with its basis and purpose. */
export const chooseAttribute =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids'>) =>
  async (
    by: AuthorizedMember,
    wish: Wish,
  ): Promise<Decision<{ readonly id: string }, NotAllowed | AttributeRefusal>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.seatingAttributes.lock();
      const decision = core.chooseAttribute(await tx.seatingAttributes.chosen(), wish);
      if (decision.refused) return decision;

      const id = deps.ids.next();
      const chosenAt = deps.clock.now();
      await tx.seatingAttributes.add({ ...wish, id, chosenBy: by.personId, chosenAt });
      const { name, legalBasis, purpose } = wish;
      const facts = { name, values: wish.values.join(', '), legalBasis, purpose };
      const event = { type: 'seating-attribute-chosen', subject: id, facts } as const;
      await tx.audit.append(actorOf(by), event, chosenAt);
      return decide({ id });
    });
  };

/** It is registered no longer, and what was registered of everybody is deleted. Seatings that were made stay as they were. */
export const dropAttribute =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    attributeId: string,
  ): Promise<Decision<null, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.seatingAttributes.lock();
      const chosen = await tx.seatingAttributes.chosen();
      const attribute = chosen.find(({ id }) => id === attributeId);
      if (!attribute) return notFound;
      const values = await tx.seatingAttributes.values();
      const deleted = values.filter((value) => value.attributeId === attributeId).length;
      await tx.seatingAttributes.remove(attributeId);
      const facts = { name: attribute.name, deleted };
      const event = { type: 'seating-attribute-dropped', subject: attributeId, facts } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide(null);
    });
  };

/** Registers what an elected member is in an attribute; null takes it away. The audit log says that it was done, never what. */
export const registerValue =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    attributeId: string,
    personId: string,
    value: string | null,
  ): Promise<Decision<null, NotAllowed | NotFound | { readonly code: 'no-such-value' }>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.seatingAttributes.lock();
      const chosen = await tx.seatingAttributes.chosen();
      const attribute = chosen.find(({ id }) => id === attributeId);
      const person = await tx.people.byId(personId);
      // Only those who can sit at a table: nothing is registered of staff.
      if (!attribute || !person?.roles.includes('politician')) return notFound;
      if (value !== null && !attribute.values.includes(value))
        return refuse({ code: 'no-such-value' });
      await tx.seatingAttributes.saveValue({ attributeId, personId }, value);
      const facts = { name: attribute.name, isRegistered: value !== null };
      const event = { type: 'seating-value-registered', subject: personId, facts } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide(null);
    });
  };
