import { Validator } from '@seriousme/openapi-schema-validator';
import type { Express } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';

type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

describe('the API document', () => {
  let server: TestServer;
  let document: Document;
  beforeAll(async () => {
    server = await aServer();
    document = (await server.ask('GET', '/api/openapi.json')).json() as Document;
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('has every route of the server, and the server every route in it', () => {
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(described.toSorted()).toEqual(mountedRoutes(server.app).toSorted());
    expect(described.length).toBeGreaterThan(25);
  });

  it('points at nothing that is not there', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g);
    const names = new Set([...references].map(([, reference]) => reference));
    for (const name of names)
      expect(document.components.schemas).toHaveProperty([
        name?.replace('#/components/schemas/', '') ?? '',
      ]);
    expect(names.size).toBeGreaterThan(25);
  });

  it('gives each operation a name of its own', () => {
    const ids = [...JSON.stringify(document).matchAll(/"operationId":"([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

type Layer = {
  readonly route?: { readonly path: unknown; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
};

/** What Express would answer below `/api`, read from its own routing table. */
function mountedRoutes(app: Express): readonly string[] {
  const found: string[] = [];
  const walk = (layers: readonly Layer[]): void => {
    for (const { route, handle } of layers) {
      const path = typeof route?.path === 'string' ? route.path : '';
      if (path.startsWith('/api/'))
        for (const method of Object.keys(route?.methods ?? {}))
          found.push(`${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
      if (handle.stack) walk(handle.stack);
    }
  };
  walk((app.router as unknown as { readonly stack: readonly Layer[] }).stack);
  return found;
}
