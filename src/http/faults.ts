import type { ErrorRequestHandler } from 'express';
import type { Log } from '../app/ports/system.ts';
import { signedInIfKnown } from './auth/sign-in.ts';
import { acceptedLanguage } from './reader-language.ts';
import { requestIdOf, routeOf } from './request-log.ts';
import type { Refusal } from './refusal.ts';
import { sendProblem } from './send-problem.ts';

/** What a database or a network says when it is away for a moment, and not broken: refused or lost connections, start and stop of a server, locks waited for in vain. */
const passing = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['57P01', '57P02', '57P03', '57014', '53300', '55P03', '40001', '40P01'],
]);
const passingWords = /^(timeout exceeded when trying to connect|Connection terminated)/;

/** The last stop: what could not be read is the sender's to mend, everything else is ours. Nobody outside sees what went wrong; the log does. */
export function answerFaults(log: Log): ErrorRequestHandler {
  return (fault: unknown, req, res, next) => {
    const refusal = unreadable(fault) ?? ourOwn(fault, requestIdOf(res));
    if (refusal.code === 'fault' || refusal.code === 'unavailable')
      log.error('a request failed', {
        requestId: requestIdOf(res),
        method: req.method,
        route: routeOf(req),
        cause: causesOf(fault),
      });
    if (res.headersSent) {
      next(fault); // Express cuts the connection: half an answer must not look whole
      return;
    }
    const language = signedInIfKnown(req)?.language ?? acceptedLanguage(req) ?? 'nb';
    sendProblem(res, refusal, language);
  };
}

/** The fault and what lay behind it: "fetch failed" alone helps nobody. */
function causesOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const own = fault.stack ?? fault.message;
  return fault.cause === undefined ? own : `${own}\n  because: ${causesOf(fault.cause)}`;
}

/** What the body parser and the router could not make sense of. */
function unreadable(fault: unknown): Refusal | undefined {
  if (fault instanceof URIError) return { code: 'not-found' };
  const status = numberIn(fault, 'status');
  if (status === 404) return { code: 'not-found' };
  if (status === 413) return { code: 'too-large' };
  if (status !== undefined && status >= 400 && status < 500) return { code: 'not-json' };
  return undefined;
}

function ourOwn(fault: unknown, reference: string): Refusal {
  const code = textIn(fault, 'code');
  const isPassing =
    (code !== undefined && passing.has(code)) ||
    (fault instanceof Error && passingWords.test(fault.message));
  return isPassing ? { code: 'unavailable' } : { code: 'fault', reference };
}

function textIn(fault: unknown, name: string): string | undefined {
  const value = valueIn(fault, name);
  return typeof value === 'string' ? value : undefined;
}

function numberIn(fault: unknown, name: string): number | undefined {
  const value = valueIn(fault, name);
  return typeof value === 'number' ? value : undefined;
}

function valueIn(fault: unknown, name: string): unknown {
  return typeof fault === 'object' && fault !== null && name in fault
    ? (fault as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
