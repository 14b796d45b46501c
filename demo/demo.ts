import { Router } from 'express';
import type { Deps } from '../src/app/deps.ts';
import { entraAuthority, createLocalIssuer } from './entra/local-issuer.ts';
import { personaTokens } from './entra/persona-tokens.ts';
import { createLocalGraph, demoLoopback } from './graph/local-graph.ts';
import { loadBaerum } from './baerum/load-baerum.ts';
import { exampleGroups, examplePeople } from './baerum/people.ts';
import { examplePersonas } from './baerum/personas.ts';
import { demoIdentity } from './identity.ts';

/** What the demonstration gives instead of what an administrator would have set up; the same parser reads both. */
export function demoEnvironment(port: number): Readonly<Record<string, string>> {
  const base = `http://127.0.0.1:${port}`;
  return {
    PUBLIC_URL: base,
    LOG_LEVEL: 'warn',
    AAD_APP_CLIENT_ID: demoIdentity.appClientId,
    AAD_APP_TENANT_ID: demoIdentity.tenantId,
    SECRET_AAD_APP_CLIENT_SECRET: demoIdentity.appSecret,
    BOT_ID: demoIdentity.botId,
    BOT_TENANT_ID: demoIdentity.tenantId,
    SECRET_BOT_PASSWORD: demoIdentity.botPassword,
    BOT_OPENID_METADATA: `${base}/demo/entra/botframework/.well-known/openid-configuration`,
  };
}

const graphRoles = [
  'Sites.Selected',
  'Calendars.ReadWrite',
  'GroupMember.Read.All',
  'User.ReadBasic.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
];

/** Stands in for Microsoft 365: a local Entra, a local Graph with SharePoint and calendars, and the personas that a visitor may act as. */
export async function createDemo(options: { readonly dataDir: string; readonly port: number }) {
  const base = `http://127.0.0.1:${options.port}`;
  const issuer = await createLocalIssuer({
    dataDir: options.dataDir,
    tenantIds: [demoIdentity.tenantId, 'botframework.com'],
    clients: [
      {
        clientId: demoIdentity.appClientId,
        credential: { kind: 'secret', secret: demoIdentity.appSecret },
        roles: graphRoles,
      },
      {
        clientId: demoIdentity.botId,
        credential: { kind: 'secret', secret: demoIdentity.botPassword },
      },
    ],
    authority: entraAuthority,
  });
  const graph = createLocalGraph({
    dataDir: options.dataDir,
    readToken: async (token, resource) => {
      const claims = await issuer.readAppToken(token, resource);
      return claims && { tid: claims.tid };
    },
    people: examplePeople.map((person) => ({
      tenantId: demoIdentity.tenantId,
      objectId: person.entraObjectId,
      name: person.name,
      userPrincipalName: `${person.entraObjectId}@baerum.example`,
      mail: `${person.entraObjectId}@baerum.example`,
    })),
    groups: exampleGroups.map((group) => ({
      tenantId: demoIdentity.tenantId,
      id: group.id,
      name: group.name,
      memberIds: group.members,
    })),
    sites: [
      {
        tenantId: demoIdentity.tenantId,
        id: demoIdentity.siteId,
        name: 'Rådslag',
        libraries: [
          { driveId: demoIdentity.openLibraryId, name: 'Protokoller' },
          { driveId: demoIdentity.restrictedLibraryId, name: 'Skjermede protokoller' },
        ],
      },
    ],
  });

  const router = Router();
  router.use('/entra', issuer.router);
  router.use('/graph', graph.router);
  router.use(
    personaTokens(
      issuer,
      demoIdentity.appClientId,
      examplePersonas.map((persona) => ({ ...persona, tenantId: demoIdentity.tenantId })),
    ),
  );

  return {
    router,
    issuer,
    loopback: demoLoopback(base),
    /** Loads Bærum, once. */
    load: (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>) =>
      loadBaerum(deps, {
        entraTenantId: demoIdentity.tenantId,
        sharePoint: {
          siteId: demoIdentity.siteId,
          openLibraryId: demoIdentity.openLibraryId,
          restrictedLibraryId: demoIdentity.restrictedLibraryId,
        },
        catalogueAppId: demoIdentity.catalogueAppId,
      }),
  };
}
