import { z } from 'zod';
import { publicContracts } from '../../contracts/public.ts';
import type { PublicContract } from '../../contracts/public.ts';
import { dataRoot } from './addresses.ts';

/** Which data stands where below a municipality: the path, and the contract it is written by. */
export const publicDataPaths = {
  '': 'Overview',
  '/moter': 'Meetings',
  '/moter/{id}': 'Meeting',
  '/planer': 'Plans',
  '/planer/{id}': 'Plan',
  '/prosesser': 'Processes',
  '/prosesser/{id}': 'Process',
  '/horinger/{id}': 'Hearing',
  '/sporringer/{id}': 'Poll',
} as const satisfies Readonly<Record<string, PublicContract>>;

type Json = Readonly<Record<string, unknown>>;

/** The public data as OpenAPI 3.1 describes it: for whoever builds on it, without asking us. */
export function publicDescription(site: string): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, contract] of Object.entries(publicContracts)) registry.add(contract, { id });
  const refTo = (name: string): string => `#/components/schemas/${name}`;
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: refTo });
  const parameter = (name: string, description: string, schema: Json): Json => ({
    ...{ name, in: 'path', required: true, description, schema },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rådslag: open data',
      version: '1',
      summary:
        'What anybody may read of meetings, plans and planning processes. No key, no cookies.',
    },
    servers: [{ url: `${site}${dataRoot}` }],
    paths: Object.fromEntries(
      Object.entries(publicDataPaths).map(([path, name]) => [
        `/{municipality}${path}`,
        {
          get: {
            operationId: `see${name}`,
            parameters: [
              parameter('municipality', 'As in the address of its pages', { type: 'string' }),
              ...(path.includes('{id}')
                ? [parameter('id', 'UUID', { type: 'string', format: 'uuid' })]
                : []),
            ],
            responses: {
              '200': {
                description: 'As asked',
                content: { 'application/json': { schema: { $ref: refTo(name) } } },
              },
              '404': { description: 'Nothing here for the public: closed, not yet, or never' },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [
          name,
          schema,
        ]),
      ),
    },
  };
}
