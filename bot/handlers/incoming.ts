import { z } from 'zod';
import type { Activity } from 'botbuilder';
import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import type { AuthorizedMember, MunicipalityScope } from '../../src/app/authority.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import type { Municipality } from '../../src/core/municipalities/municipality.ts';
import type { BotDeps } from '../bot-deps.ts';

const account = z.object({
  id: z.string().max(500),
  name: z.string().optional(),
  aadObjectId: z.string().optional(),
});

/** The part of an activity that is looked at. Everything else in it is somebody else's business. */
const shape = z.object({
  type: z.string(),
  name: z.string().optional(),
  action: z.string().optional(),
  /** Of a press: the message whose card it was. */
  replyToId: z.string().max(1000).optional(),
  channelId: z.string(),
  serviceUrl: z.url(),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1).max(1000),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().optional() }).optional(),
      meeting: z.unknown().optional(),
    })
    .nullish(),
  membersAdded: z.array(account).optional(),
  membersRemoved: z.array(account).optional(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z
    .array(z.object({ contentType: z.string() }))
    .nullish()
    .catch(null),
});
export type Incoming = z.infer<typeof shape> & { readonly original: Activity };

/** A body as an activity, or null when it is none. */
export function readActivity(body: unknown): Incoming | null {
  const read = shape.safeParse(body);
  return read.success ? { ...read.data, original: body as Activity } : null;
}

/** Who is there. Names, e-mail addresses and card data are never asked. */
export type Present = {
  readonly municipality: Municipality;
  readonly scope: MunicipalityScope;
  readonly language: Language;
  /** `no-identity`: the channel did not say who it was. `unknown`: somebody the municipality has not added. */
  readonly who:
    | { readonly kind: 'member'; readonly member: AuthorizedMember }
    | { readonly kind: 'no-identity' }
    | { readonly kind: 'unknown' };
};

/**
 * The municipality and the person behind an activity whose token has been checked. The SDK's check says nothing about the tenant, so it is made here:
 * null for a tenant that is not registered, not stated, or stated twice and differently.
 */
export async function identify(
  incoming: Incoming,
  deps: Pick<BotDeps, 'municipalityByTenant' | 'personByObjectId'>,
): Promise<Present | null> {
  const stated = [incoming.conversation.tenantId, incoming.channelData?.tenant?.id].filter(
    (tenant) => tenant !== undefined,
  );
  const [tenantId] = stated;
  if (tenantId === undefined || stated.some((other) => other !== tenantId)) return null;
  const municipality = await deps.municipalityByTenant(tenantId);
  if (!municipality) return null;

  const scope = mintScope(municipality.id);
  const objectId = incoming.from.aadObjectId;
  if (objectId === undefined || objectId === '')
    return { municipality, scope, language: municipality.language, who: { kind: 'no-identity' } };
  // Nobody has what is no id, and no store is asked for it.
  const isId = z.guid().safeParse(objectId).success;
  const person = isId ? await deps.personByObjectId(scope, objectId) : null;
  if (!person)
    return { municipality, scope, language: municipality.language, who: { kind: 'unknown' } };
  return {
    municipality,
    scope,
    language: person.language,
    who: { kind: 'member', member: mintMember(scope, person.id, person.roles) },
  };
}
