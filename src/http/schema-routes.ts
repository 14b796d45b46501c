import { Router } from 'express';
import type { RequestHandler } from 'express';
import { recordSchemas } from '../contracts/record-documents.ts';

/** The forms of what lies in the archive, for whoever reads it: the same for everybody, without signing in. */
export function schemaRoutes(limit: RequestHandler): Router {
  const router = Router();
  for (const [name, schema] of Object.entries(recordSchemas)) {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    router.get(`/schemas/${name}.json`, limit, (_req, res) => {
      res.type('application/schema+json').set('Cache-Control', 'public, max-age=86400').send(text);
    });
  }
  return router;
}
