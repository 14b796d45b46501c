import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { MembershipFunction } from '../../core/people/person.ts';
import { actions, may } from '../../core/people/roles.ts';
import type { Action, Role } from '../../core/people/roles.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type MeView = {
  readonly personId: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly actions: readonly Action[];
  readonly municipality: {
    readonly name: string;
    readonly slug: string;
    readonly motto: string;
    readonly values: readonly string[];
  };
  readonly bodies: readonly {
    readonly id: string;
    readonly name: string;
    readonly function: MembershipFunction;
  }[];
};

/** Who I am here, and what I may do. */
export const seeMe =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities'>) =>
  async (by: AuthorizedMember): Promise<MeView> => {
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const person = await tx.people.byId(by.personId);
      invariant(person !== null, 'an authorised member is a person');
      const memberships = await tx.people.membershipsOf(by.personId, osloDate(deps.clock.now()));
      const bodies = new Map((await tx.people.bodies()).map((body) => [body.id, body.name]));
      return {
        personId: person.id,
        name: person.name,
        language: person.language,
        roles: by.roles,
        actions: actions.filter((action) => may(by.roles, action)),
        municipality: {
          name: municipality.name,
          slug: municipality.slug,
          motto: municipality.motto,
          values: municipality.values,
        },
        bodies: memberships.map((membership) => ({
          id: membership.bodyId,
          name: bodies.get(membership.bodyId) ?? '',
          function: membership.function,
        })),
      };
    });
  };

/** Chooses the language of the tab, the cards and the bot. */
export const chooseLanguage =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (by: AuthorizedMember, language: Language): Promise<Decision<null, never>> =>
    deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.people.saveLanguage(by.personId, language);
      await tx.audit.append(
        actorOf(by),
        { type: 'language-chosen', subject: by.personId, facts: { language } },
        deps.clock.now(),
      );
      return decide(null);
    });

export type BodyView = {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly noticeDays: number;
  readonly members: number;
};

/** The municipality's bodies with the number of their members today (deputies not counted). */
export const listBodies =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
  ): Promise<Decision<{ readonly bodies: readonly BodyView[] }, NotAllowed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const bodies: BodyView[] = [];
      for (const body of await tx.people.bodies()) {
        const roll = await tx.people.roll(body.id, osloDate(deps.clock.now()));
        bodies.push({
          id: body.id,
          name: body.name,
          abbreviation: body.abbreviation,
          noticeDays: body.noticeDays,
          members: roll.filter((entry) => entry.function !== 'deputy').length,
        });
      }
      return decide({ bodies });
    });
  };
