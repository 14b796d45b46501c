import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { may } from '../../core/people/roles.ts';
import type { Role } from '../../core/people/roles.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type AudiencePerson = {
  readonly id: string;
  readonly name: string;
  readonly bodies: readonly string[];
  readonly roles: readonly Role[];
};

/** Everybody who can be asked by name: who may see polls at all, with the bodies they sit in today. */
export const seeAudiencePeople =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
  ): Promise<Decision<{ readonly people: readonly AudiencePerson[] }, NotAllowed>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const today = osloDate(deps.clock.now());
      const seats = new Map<string, string[]>();
      for (const body of await tx.people.bodies())
        for (const { person } of await tx.people.roll(body.id, today))
          seats.set(person.id, [...(seats.get(person.id) ?? []), body.name]);
      const people = (await tx.people.all()).filter(({ roles }) => may(roles, 'see-polls'));
      return decide({
        people: people.map(({ id, name, roles }) => ({
          ...{ id, name, roles },
          bodies: seats.get(id) ?? [],
        })),
      });
    });
  };
