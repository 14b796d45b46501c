import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Request, RequestHandler } from 'express';
import { signedIn, signedInIfKnown } from './auth/sign-in.ts';
import { acceptedLanguage } from './reader-language.ts';
import { sendProblem } from './send-problem.ts';

/** Requests a minute, per replica: a brake on faults and misuse, not a quota. */
export type RateLimits = {
  /** One person in the API. */
  readonly perPerson: number;
  /** One address in the API, before anybody is known: a whole town hall may share one. */
  readonly perAddress: number;
  /** One address on the public pages. */
  readonly publicPerAddress: number;
  /** One address at the bot's entrance; Teams speaks for everybody from a few. */
  readonly botPerAddress: number;
};

export const usualLimits: RateLimits = {
  perPerson: 600,
  perAddress: 12_000,
  publicPerAddress: 600,
  botPerAddress: 60_000,
};

const minute = 60_000;

export function limitPeople(limit: number): RequestHandler {
  return limiter(limit, (req) => signedIn(req).by.personId);
}

export function limitAddresses(limit: number): RequestHandler {
  return limiter(limit, (req) => ipKeyGenerator(req.ip ?? ''));
}

function limiter(limit: number, keyGenerator: (req: Request) => string): RequestHandler {
  return rateLimit({
    windowMs: minute,
    limit,
    keyGenerator,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => {
      const language = signedInIfKnown(req)?.language ?? acceptedLanguage(req) ?? 'nb';
      sendProblem(res, { code: 'too-many-requests' }, language);
    },
  });
}
