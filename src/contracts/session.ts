import { z } from 'zod';
import { role } from './people.ts';

/** GET /api/session-settings (public): how the tab signs in. No secrets, nothing about people. */
export const sessionSettings = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('production'), clientId: z.string(), authority: z.string() }),
  z.object({ mode: z.literal('demo'), personasAddress: z.string(), tokenAddress: z.string() }),
]);
export type SessionSettings = z.infer<typeof sessionSettings>;

/** GET /demo/personas (demo only) */
export const personaList = z.object({
  personas: z.array(
    z.object({
      persona: z.string(),
      name: z.string(),
      roles: z.array(role),
      description: z.string(),
    }),
  ),
});
export type PersonaList = z.infer<typeof personaList>;
/** POST /demo/token (demo only) */
export const personaChoice = z.object({ persona: z.string() });
export const demoToken = z.object({ access_token: z.string() });

/** GET /api/events (server-sent events, `change`): look again at this thing. */
export const changeEvent = z.object({
  topic: z.enum([
    'poll',
    'letter',
    'date-poll',
    'round',
    'live',
    'knowledge',
    'direction',
    'debt',
    'record',
    'archive-check',
    'process',
    'goal',
    'plan',
    'wheel',
    'everything',
  ]),
  id: z.string(),
});
export type ChangeEvent = z.infer<typeof changeEvent>;
