import type { Request, RequestHandler, Response } from 'express';
import type { FileContent } from '../app/records/read-record-file.ts';
import { invariant, never } from '../core/decision.ts';
import { signedIn } from './auth/sign-in.ts';
import { sendFile } from './send-file.ts';
import { sendProblem } from './send-problem.ts';
import type { ApiRoute } from './route.ts';
import { isUuid } from './uuid.ts';

/** Asks the route's use case and puts its answer, or its refusal, on the wire. */
export function serveApi(route: ApiRoute): RequestHandler {
  return async (req, res) => {
    const { by, language } = signedIn(req);
    const ids = idsIn(req);
    // An id that cannot be one is answered as an unknown one: the database is not asked, and nothing is told.
    if (!ids) {
      sendProblem(res, { code: 'not-found' }, language);
      return;
    }
    const query = queryIn(req);
    const outcome = await route.serve({ by, ids, query, body: req.body as unknown });
    if (outcome.refused) sendProblem(res, outcome.refusal, language);
    else sendAnswer(res, route, outcome.value);
  };
}

function idsIn(req: Request): Readonly<Record<string, string>> | undefined {
  const given = Object.entries(req.params).map(([name, id]) => [name, String(id)] as const);
  if (!given.every(([, id]) => isUuid(id))) return undefined;
  return Object.fromEntries(given.map(([name, id]) => [name, id.toLowerCase()]));
}

/** A name that stands twice has no value that everybody reads alike, and is left out. */
function queryIn(req: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(req.query).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
}

function sendAnswer(res: Response, { answer, path }: ApiRoute, value: unknown): void {
  res.set('Cache-Control', 'no-store');
  switch (answer.kind) {
    case 'nothing':
      res.status(204).end();
      return;
    case 'file':
      sendFile(res, value as FileContent);
      return;
    case 'json': {
      // Parsed on the way out: views hold more than the wire has room for (where a file lies, what a row is called), and it stays here.
      const wire = answer.contract.safeParse(value);
      invariant(wire.success, `${path} answers with what its contract does not know`);
      res.status(answer.status).set('Content-Type', 'application/json; charset=utf-8');
      res.end(JSON.stringify(wire.data));
      return;
    }
    default:
      never(answer);
  }
}
