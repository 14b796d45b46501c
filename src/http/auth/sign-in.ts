import type { Request, RequestHandler } from 'express';
import { invariant } from '../../core/decision.ts';
import { acceptedLanguage } from '../reader-language.ts';
import { sendProblem } from '../send-problem.ts';
import type { Identify, SignedIn } from './identify.ts';

const known = new WeakMap<Request, SignedIn>();

/** Lets nobody past who is not somebody in a registered municipality. */
export function signIn(identify: Identify): RequestHandler {
  return async (req, res, next) => {
    const identified = await identify(req.headers.authorization);
    if (!identified.refused) {
      known.set(req, identified.value);
      next();
      return;
    }
    const { refusal } = identified;
    const own = refusal.code === 'not-registered' ? refusal.language : 'nb';
    sendProblem(res, { code: refusal.code }, acceptedLanguage(req) ?? own);
  };
}

/** Who is asking; only behind `signIn`. */
export function signedIn(req: Request): SignedIn {
  const who = known.get(req);
  invariant(who !== undefined, 'the route is behind the sign-in');
  return who;
}

/** Who is asking, where that may not be known yet. */
export function signedInIfKnown(req: Request): SignedIn | undefined {
  return known.get(req);
}
