import { decide } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import type { RegisteredAttribute } from '../../../core/workshops/seating/registered-attribute.ts';
import { denied } from '../../allowed.ts';
import type { NotAllowed } from '../../allowed.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';

export type AttributesPage = {
  readonly attributes: readonly (Omit<RegisteredAttribute, 'chosenBy'> & {
    readonly registered: number;
  })[];
  /** The elected members, with what is registered of each; nobody while nothing is chosen. */
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly values: readonly { readonly attributeId: string; readonly value: string }[];
  }[];
};

/** What the municipality registers so that tables are mixed by it, for those who administer. */
export const seeAttributes =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<AttributesPage, NotAllowed>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const chosen = await tx.seatingAttributes.chosen();
      if (chosen.length === 0) return decide({ attributes: [], people: [] });
      const registered = await tx.seatingAttributes.values();
      const people = (await tx.people.all()).filter(({ roles }) => roles.includes('politician'));
      return decide({
        attributes: chosen.map(({ id, name, values, legalBasis, purpose, chosenAt }) => ({
          ...{ id, name, values, legalBasis, purpose, chosenAt },
          registered: registered.filter(({ attributeId }) => attributeId === id).length,
        })),
        people: people.map(({ id, name }) => ({
          ...{ personId: id, name },
          values: registered
            .filter(({ personId }) => personId === id)
            .map(({ attributeId, value }) => ({ attributeId, value })),
        })),
      });
    });
  };

export type OwnAttributes = {
  readonly attributes: readonly (Pick<
    RegisteredAttribute,
    'id' | 'name' | 'legalBasis' | 'purpose'
  > & { readonly value: string | null })[];
};

/** What is registered of the reader, why and on what basis. */
export const seeOwnAttributes =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<OwnAttributes, NotAllowed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const chosen = await tx.seatingAttributes.chosen();
      const own = chosen.length === 0 ? [] : await tx.seatingAttributes.valuesOf(by.personId);
      return decide({
        attributes: chosen.map(({ id, name, legalBasis, purpose }) => ({
          ...{ id, name, legalBasis, purpose },
          value: own.find(({ attributeId }) => attributeId === id)?.value ?? null,
        })),
      });
    });
  };
