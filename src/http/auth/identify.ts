import { mintMember, mintScope } from '../../app/authority-mint.ts';
import type { AuthorizedMember } from '../../app/authority.ts';
import type { Deps } from '../../app/deps.ts';
import type { Language } from '../../contracts/values.ts';
import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { TokenValidator } from './token-validator.ts';

/** Who is asking, checked. */
export type SignedIn = {
  readonly by: AuthorizedMember;
  readonly language: Language;
  /** When the token ends, in milliseconds after 1970-01-01T00:00Z. */
  readonly expiresAt: number;
};

export type IdentifyRefusal =
  | { readonly code: 'not-signed-in' }
  | { readonly code: 'sign-in-unavailable' }
  | { readonly code: 'not-registered'; readonly language: Language };

/** @param authorization the request's Authorization header */
export type Identify = (
  authorization: string | undefined,
) => Promise<Decision<SignedIn, IdentifyRefusal>>;

/**
 * From a bearer token to somebody with authority: the token is checked, its tenant is a registered municipality, its object id is a person there.
 * Roles are read anew each time, so that a role that is taken away is gone at the next request.
 */
export function createIdentify(
  deps: Pick<Deps, 'unitOfWork' | 'log'> & { readonly validate: TokenValidator },
): Identify {
  return async (authorization) => {
    const token = /^Bearer ([^\s]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return refuse({ code: 'not-signed-in' });

    const valid = await deps.validate(token);
    if (valid.refused) {
      const { code, cause } = valid.refusal;
      if (code === 'token-refused') {
        deps.log.info('a token was refused', { cause });
        return refuse({ code: 'not-signed-in' });
      }
      deps.log.error('signing keys could not be fetched', { cause });
      return refuse({ code: 'sign-in-unavailable' });
    }

    const { municipality, objectId, expiresAt } = valid.value;
    const scope = mintScope(municipality.id);
    const person = await deps.unitOfWork.read(scope, (tx) => tx.people.byObjectId(objectId));
    if (!person) return refuse({ code: 'not-registered', language: municipality.language });
    return decide({
      by: mintMember(scope, person.id, person.roles),
      language: person.language,
      expiresAt,
    });
  };
}
