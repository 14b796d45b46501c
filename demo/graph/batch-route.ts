import { z } from 'zod';
import type { Answer, Call, Route } from './answer.ts';
import { jsonBody, ok, problem } from './answer.ts';
import { changed } from './faults.ts';
import type { Fault, Faults } from './faults.ts';

const most = 20;
const batch = z.object({
  requests: z.array(z.object({ id: z.string(), method: z.literal('GET'), url: z.string() })),
});

/** Several reads in one request, each answered as it would be alone; faults meet each of them too. */
export function batchRoute(routes: readonly Route[], faults: Faults): Route {
  const alone = (call: Call, method: string, url: string): Answer & { fault?: Fault } => {
    const address = new URL(`/v1.0${url}`, 'http://local');
    const fault = faults.meet(`${method} /v1.0${url}`);
    if (fault?.status !== undefined)
      return { ...problem(fault.status, 'generalException', 'A fault.'), fault };
    const route = routes.find((one) => one.method === method && one.path.test(address.pathname));
    if (!route) return problem(404, 'UnknownPath', 'The local Graph does not have this.');
    const groups = route.path.exec(address.pathname)?.groups ?? {};
    const params = Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    const answer = route.handle({ ...call, method, params, query: address.searchParams });
    const { say } = fault?.lie ?? {};
    return say && answer.json ? { ...answer, json: changed(answer.json, say) } : answer;
  };
  return {
    method: 'POST',
    path: /^\/v1\.0\/\$batch$/,
    permission: 'token',
    handle: (call) => {
      const read = batch.safeParse(jsonBody(call));
      if (!read.success || read.data.requests.length > most) {
        return problem(400, 'invalidRequest', 'Up to 20 reads.');
      }
      const responses = read.data.requests.map(({ id, method, url }) => {
        const { status, json, fault } = alone(call, method, url);
        const pause = fault?.retryAfter;
        const headers = pause === undefined ? {} : { 'Retry-After': String(pause) };
        return { id, status, headers, body: json };
      });
      return ok({ responses });
    },
  };
}
