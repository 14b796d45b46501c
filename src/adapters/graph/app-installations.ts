import type { AppInstallations } from '../../app/ports/microsoft.ts';
import { readBytes, withValue } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';

/**
 * Installs our own app for a person, through Graph.
 * @param baseUrl Graph's address with its version: the app is named by its whole address
 */
export function createAppInstallations(graph: GraphCalls, baseUrl: string): AppInstallations {
  return {
    installFor: async (municipality, personObjectId) => {
      const { catalogueAppId } = municipality;
      if (catalogueAppId === null) return { refused: true, refusal: { code: 'not-found' } };
      const answer = await graph.send(municipality, {
        call: 'install-app',
        path: `/users/${encodeURIComponent(personObjectId)}/teamwork/installedApps`,
        body: {
          'teamsApp@odata.bind': `${baseUrl}/appCatalogs/teamsApps/${encodeURIComponent(catalogueAppId)}`,
        },
        repeatable: true,
      });
      const alreadyThere = answer.refused && answer.refusal.code === 'conflict';
      return alreadyThere
        ? { refused: false, value: 'was-there' }
        : withValue(await readBytes(answer), () => 'installed' as const);
    },
  };
}
