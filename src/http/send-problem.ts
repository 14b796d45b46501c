import type { Response } from 'express';
import type { Language } from '../contracts/values.ts';
import { problemOf } from './problems.ts';
import type { Refusal } from './refusal.ts';

/** Seconds after which asking again makes sense. */
const retryAfterSeconds = 5;

/** Answers with a refusal as `application/problem+json`, in the reader's language. */
export function sendProblem(res: Response, refusal: Refusal, language: Language): void {
  const problem = problemOf(refusal, language);
  res.status(problem.status).set({
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
  });
  if (problem.status === 401) res.set('WWW-Authenticate', 'Bearer');
  if (problem.status === 503) res.set('Retry-After', String(retryAfterSeconds));
  res.end(JSON.stringify(problem));
}
