import type { IncomingMessage } from 'node:http';
import { text as readAll } from 'node:stream/consumers';
import { faultsOf } from './einnsyn-schema.ts';
import { serveOnLoopback } from './loopback-server.ts';

type Kept = {
  readonly id: string;
  readonly externalId: string;
  fields: Record<string, unknown>;
  readonly parts: Record<'moetesak' | 'moetedokument' | 'vedtak', Kept[]>;
};

/** What comes instead of an answer: nothing done, or all of it done and the answer lost. */
export type Mishap = 'throttled' | 'unavailable' | 'no-access' | 'refused' | 'lost-answer';

const schemaNames = { moetemappe: 'Moetemappe', moetesak: 'Moetesak', moetedokument: 'Moetedokument' } as const; // prettier-ignore

/** The schema of what is sent: of a decision there is one for both making and showing it. */
const schemaOf = (name: string, isNew: boolean): string => {
  const of = schemaNames[name as keyof typeof schemaNames] as string | undefined;
  return of === undefined ? 'Vedtak.Vedtak' : `${of}.${of}${isNew ? 'Create' : 'Update'}`;
};

/** A small eInnsyn on this machine: it takes only what its own schema takes and never two of one external id, and it fails when it is told to. */
export async function startLocalEinnsyn() {
  const folders: Kept[] = [];
  /** Cases that lie in no folder. */
  const cases: Kept[] = [];
  const calls: { readonly what: string; readonly body: string }[] = [];
  let mishaps: (Mishap | null)[] = [];
  let made = 0;

  const keep = (body: Record<string, unknown>): Kept => {
    const { externalId, moetesak = [], moetedokument = [], vedtak, ...fields } = body;
    const nested = { moetesak, moetedokument } as Record<string, Record<string, unknown>[]>;
    return {
      id: `x_${(made += 1)}`,
      externalId: String(externalId),
      fields,
      parts: {
        moetesak: (nested['moetesak'] ?? []).map(keep),
        moetedokument: (nested['moetedokument'] ?? []).map(keep),
        vedtak: vedtak === undefined ? [] : [keep(vedtak as Record<string, unknown>)],
      },
    };
  };
  const shown = ({ id, externalId, fields }: Kept) => ({ id, externalId, ...fields });
  const find = (id: string | undefined): { one: Kept; among: Kept[] } | undefined => {
    const within = [...folders, ...cases].flatMap(({ parts }) => Object.values(parts));
    for (const among of [folders, cases, ...within]) {
      const one = among.find((kept) => kept.id === id);
      if (one) return { one, among };
    }
    return undefined;
  };
  const page = (all: readonly Kept[], query: URLSearchParams) => {
    const limit = Number(query.get('limit'));
    const from = all.findIndex(({ id }) => id === query.get('startingAfter')) + 1;
    const items = all.slice(from, from + limit).map(shown);
    return { items, ...(from + limit < all.length && { next: 'https://einnsyn.invalid/next' }) };
  };

  /** Done at once, so that two calls cannot be between one another. */
  const act = (request: IncomingMessage, body: Record<string, unknown>): [number, unknown] => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://einnsyn.invalid');
    const [collection = '', id, part] = pathname.slice(1).split('/');
    const is = (method: string) => request.method === method;
    const name = part ?? collection;
    const whole = collection === 'moetesak' ? cases : folders;
    if (is('POST') || is('PATCH')) {
      const faults = faultsOf(schemaOf(name, is('POST')), body);
      if (faults.length > 0) return [400, { type: 'badRequest', message: faults.join('; ') }];
    }
    if (is('GET') && id === undefined) {
      const asked = searchParams.get('externalIds')?.split(',') ?? [];
      return [200, page(whole.filter(({ externalId }) => asked.includes(externalId)), searchParams)]; // prettier-ignore
    }
    if (is('POST') && collection === 'arkivdel') {
      if (id !== unit.archivePartId) return [404, { type: 'notFound' }];
      const folder = keep(body);
      folders.push(folder);
      return [201, shown(folder)];
    }
    if (is('POST') && name === 'moetesak' && id === undefined) {
      if (body['journalenhet'] !== unit.unitId) return [404, { type: 'notFound' }];
      const made = keep(body);
      cases.push(made);
      return [201, shown(made)];
    }
    const found = find(id);
    if (!found) return [404, { type: 'notFound' }];
    const parts = found.one.parts[part as keyof Kept['parts']];
    if (is('GET') && part === 'vedtak')
      return parts[0] ? [200, shown(parts[0])] : [404, { type: 'notFound' }];
    if (is('GET')) return [200, page(parts, searchParams)];
    if (is('POST')) {
      parts.push(keep(body));
      return [201, {}];
    }
    if (is('DELETE')) found.among.splice(found.among.indexOf(found.one), 1);
    else found.one.fields = { ...found.one.fields, ...body };
    return [200, shown(found.one)];
  };

  const server = await serveOnLoopback((request, response) => {
    void readAll(request).then((sent) => {
      calls.push({ what: `${request.method} ${request.url}`, body: sent });
      const answer = (status: number, body: unknown, headers = {}): void => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(body));
      };
      if (request.headers['api-key'] !== apiKey) {
        answer(401, { type: 'authenticationError' });
        return;
      }
      const mishap = mishaps.shift() ?? null;
      if (mishap === 'throttled') answer(429, {}, { 'retry-after': '600' });
      else if (mishap === 'unavailable') answer(503, {});
      else if (mishap === 'no-access') answer(403, {});
      else if (mishap === 'refused') answer(400, {});
      else {
        const [status, body] = act(request, sent === '' ? {} : (JSON.parse(sent) as never));
        if (mishap === 'lost-answer') request.socket.destroy();
        else answer(status, body);
      }
    });
  });

  return {
    settings: (number: string) => ({
      ...{ address: server.address, apiKey, publicUrl: 'https://radslag.example' },
      units: new Map([[number, unit]]),
    }),
    folders,
    cases,
    /** Every call since the last time it was asked. */
    takeCalls: () => calls.splice(0),
    /** What befalls the next calls, in their order. */
    befall: (...next: readonly (Mishap | null)[]): void => void (mishaps = [...next]),
    close: () => server.close(),
  };
}

const apiKey = 'a-key-of-the-tests';
const unit = { unitId: 'enh_01test', archivePartId: 'arkd_01test' };

export type LocalEinnsyn = Awaited<ReturnType<typeof startLocalEinnsyn>>;
