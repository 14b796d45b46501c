import { json, Router } from 'express';
import { personaChoice } from '../../src/contracts/session.ts';
import type { PersonaList } from '../../src/contracts/session.ts';
import type { Role } from '../../src/core/people/roles.ts';
import type { LocalTokens } from './tokens.ts';

/** Somebody that a visitor to the demo may act as. */
export type Persona = {
  /** The short name that stands in addresses: `ordforer`, `fasilitator`. */
  readonly persona: string;
  readonly name: string;
  /** Who this is, in one line. */
  readonly description: string;
  readonly roles: readonly Role[];
  readonly tenantId: string;
  readonly objectId: string;
};

/**
 * `GET /demo/personas` and `POST /demo/token` `{"persona": "…"}` → `{"access_token": "…"}`, mounted at `/demo`; in demo mode only.
 * @param clientAppId `aud` of the tokens: our own app
 */
export function personaTokens(
  tokens: LocalTokens,
  clientAppId: string,
  personas: readonly Persona[],
): Router {
  const router = Router();
  router.get('/personas', (_req, res) => {
    const list: PersonaList = {
      personas: personas.map(({ persona, name, roles, description }) => ({
        persona,
        name,
        roles: [...roles],
        description,
      })),
    };
    res.json(list);
  });
  router.post('/token', json(), async (req, res) => {
    const wish = personaChoice.safeParse(req.body);
    const persona = personas.find((known) => known.persona === wish.data?.persona);
    if (!persona) {
      res.status(404).json({ error: 'no-such-persona', personas: personas.map((p) => p.persona) });
      return;
    }
    const { name, tenantId, objectId } = persona;
    const token = await tokens.issueUserToken({ name, tenantId, objectId, clientAppId });
    res.set('Cache-Control', 'no-store').json({ access_token: token });
  });
  return router;
}
