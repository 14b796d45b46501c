import { json, Router } from 'express';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { denied } from '../app/allowed.ts';
import type { Action } from '../core/people/roles.ts';
import { signedIn } from './auth/sign-in.ts';
import type { ApiRoute } from './route.ts';
import { sendProblem } from './send-problem.ts';

/** Reads the bodies of the few routes that take in files, with room for them there and nowhere else. Whoever may not use the route is answered before a byte is read. */
export function takeUploads(routes: readonly ApiRoute[]): Router {
  const router = Router();
  for (const { path, upload } of routes) {
    if (!upload) continue;
    // A file is sent as it is: nothing packed is unfolded here.
    const read = json({ limit: upload.largestBody, inflate: false });
    router.use(path, onlyFor(upload.needs), read, tellTooLarge(upload.largestBody));
  }
  return router;
}

function onlyFor(needs: Action): RequestHandler {
  return (req, res, next) => {
    const { by, language } = signedIn(req);
    const refusal = denied(by, needs);
    if (refusal) sendProblem(res, refusal.refusal, language);
    else next();
  };
}

function tellTooLarge(largestBody: number): ErrorRequestHandler {
  return (fault: unknown, req, res, next) => {
    const isTooLarge = typeof fault === 'object' && fault !== null && 'status' in fault && fault.status === 413; // prettier-ignore
    if (!isTooLarge) {
      next(fault);
      return;
    }
    const megabytes = Math.floor((largestBody * 3) / 4 / (1024 * 1024));
    sendProblem(res, { code: 'file-too-large', megabytes }, signedIn(req).language);
  };
}
