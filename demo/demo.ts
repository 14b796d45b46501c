import { Router } from 'express';
import { mintScope } from '../src/app/authority-mint.ts';
import type { Deps } from '../src/app/deps.ts';
import { invariant } from '../src/core/decision.ts';
import { entraAuthority, createLocalIssuer } from './entra/local-issuer.ts';
import { personaTokens } from './entra/persona-tokens.ts';
import { createLocalGraph, demoLoopback } from './graph/local-graph.ts';
import { loadBaerum } from './baerum/load-baerum.ts';
import { bodyId, exampleGroups, examplePeople, newInDirectory, personId } from './baerum/people.ts';
import { examplePersonas } from './baerum/personas.ts';
import { createGateway } from './gateway/gateway.ts';
import { createSeats } from './gateway/seats.ts';
import { playgroundGroup } from './playground/group-conversation.ts';
import type { PlaygroundPeople, PlaygroundPerson } from './playground/playground-config.ts';
import { startPlayground } from './playground/start-playground.ts';
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

/** What the demonstration leaves in the data folder beside the database: names directly in it. */
export const leftInDataFolder: readonly string[] = ['entra', 'graph', 'playground'];

const graphRoles = [
  'Sites.Selected',
  'Calendars.ReadWrite',
  'GroupMember.Read.All',
  'User.ReadBasic.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
];

/** Who sits in the Playground: somebody at the screen, and five others with a chat of their own; one each of six lists. */
const playgroundPeople: PlaygroundPeople = {
  atTheScreen: seated('B1'),
  others: [seated('A1'), seated('C1'), seated('D1'), seated('E1'), seated('F1')],
};

function seated(seat: string): PlaygroundPerson {
  const person = examplePeople.find((someone) => someone.id === personId(seat));
  invariant(person !== undefined, `the example council has the seat ${seat}`);
  return { objectId: person.entraObjectId, name: person.name };
}

/** Stands in for Microsoft 365: a local Entra, a local Graph with SharePoint and calendars, and the personas that a visitor may act as. */
export async function createDemo(options: {
  readonly dataDir: string;
  readonly port: number;
  readonly playgroundPort: number;
}) {
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
    people: [...examplePeople, newInDirectory.person].map((person) => ({
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
      memberIds: [
        ...group.members,
        ...(group.id === newInDirectory.group ? [newInDirectory.person.entraObjectId] : []),
      ],
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
  const seats = createSeats(playgroundPeople);
  const playgroundAddress = `http://127.0.0.1:${options.playgroundPort}`;
  const connector = `${base}/demo/gateway/connector`;
  router.use(
    '/gateway',
    createGateway({
      tenantId: demoIdentity.tenantId,
      seats,
      botAddress: `${base}/api/messages`,
      playgroundConnector: `${playgroundAddress}/_connector`,
      issueChannelToken: ({ serviceUrl }) =>
        issuer.issueChannelToken({ botId: demoIdentity.botId, serviceUrl }),
      isConnectorToken: async (token) =>
        (await issuer.readAppToken(token, 'https://api.botframework.com')) !== undefined,
    }),
  );

  return {
    router,
    loopback: demoLoopback(base),
    /** Where the bot reaches a chat before any conversation has told it. */
    serviceUrl: connector,
    /** What to try and where, one line each. */
    addresses: (hasPlayground: boolean): readonly string[] => [
      '',
      'Rådslag er klar. Eksempelet er Bærum; alle folk er oppdiktede. Prøv:',
      `  ${base}/tab/?persona=facilitator    fasilitator: åpne prosessen, planlegg en verkstedrunde, send en spørring`,
      `  ${base}/tab/?persona=politician     folkevalgt: se hva som venter, svar, følg resultatene`,
      `  ${base}/tab/?persona=clerk          utvalgssekretær: se protokollene gå til arkivet`,
      ...(hasPlayground
        ? [
            `  ${playgroundAddress}                       Agents Playground: svar på kortet slik en folkevalgt ser det i Teams`,
            `  ${base}/demo/gateway/               velg hvem du er i gruppesamtalen der`,
          ]
        : []),
      `  ${base}/demo/graph/                 SharePoint-biblioteket og kalenderen, slik de er blitt`,
      `  ${base}/offentlig/                  det offentligheten ser: kunngjøringer og protokoller`,
      `  ${base}/api/openapi.json            API-et beskrevet`,
      '',
      'Ctrl-C stopper alt. Neste start beholder det du har gjort; npm start -- --reset begynner på nytt.',
    ],
    startPlayground: () =>
      startPlayground({
        dataDir: options.dataDir,
        port: options.playgroundPort,
        tenantId: demoIdentity.tenantId,
        botId: demoIdentity.botId,
        people: playgroundPeople,
        groupName: 'Kommunestyret',
        messagesAddress: `${base}/demo/gateway/messages`,
        serviceUrl: connector,
      }),
    /** Loads Bærum, once, with the council's group chat. */
    load: async (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>) => {
      const loaded = await loadBaerum(deps, {
        entraTenantId: demoIdentity.tenantId,
        sharePoint: {
          siteId: demoIdentity.siteId,
          openLibraryId: demoIdentity.openLibraryId,
          restrictedLibraryId: demoIdentity.restrictedLibraryId,
        },
        catalogueAppId: demoIdentity.catalogueAppId,
      });
      const group = playgroundGroup({
        bodyId: bodyId('KS'),
        tenantId: demoIdentity.tenantId,
        botId: demoIdentity.botId,
        serviceUrl: connector,
      });
      await deps.unitOfWork.run(mintScope(loaded.municipality.id), (tx) =>
        tx.conversations.save(group),
      );
      return loaded;
    },
  };
}
