import type { z } from 'zod';
import type { AuthorizedMember } from '../app/authority.ts';
import type { FileContent } from '../app/records/read-record-file.ts';
import { refuse } from '../core/decision.ts';
import type { Decision } from '../core/decision.ts';
import type { Action } from '../core/people/roles.ts';
import { fieldProblems } from './field-problems.ts';
import type { Refusal } from './refusal.ts';

type Method = 'get' | 'post' | 'put';

/** The names of an address's parameters: `'roundId'` for `/api/rounds/:roundId/publish`. */
type ParameterOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** What a use case answers with is never changed on the way out. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

type Asked<Path extends string, Body> = {
  readonly by: AuthorizedMember;
  /** Every parameter is an id, in lower case; what is no UUID never gets here. */
  readonly ids: Readonly<Record<ParameterOf<Path>, string>>;
  readonly body: Body;
  /** What stands after the question mark, as it was written; each name once. */
  readonly query: Readonly<Record<string, string>>;
};

type Address<Path extends string> = {
  readonly method: Method;
  readonly path: Path;
  /** One line for the API document. */
  readonly summary: string;
};

/** A route as data: the server mounts it and the API document is written from it. */
export type ApiRoute = Address<string> & {
  readonly body: z.ZodType | null;
  readonly answer:
    | { readonly kind: 'json'; readonly status: 200 | 201; readonly contract: z.ZodType }
    | { readonly kind: 'nothing' }
    | { readonly kind: 'file' };
  /** What may stand after the question mark: names and their options (none: any text), for the API document. */
  readonly queryOptions?: Readonly<Record<string, readonly string[]>>;
  /** For the few routes that take in files: whoever may not do this is turned away before the body is read. */
  readonly upload?: { readonly needs: Action; readonly largestBody: number };
  readonly serve: (asked: {
    readonly by: AuthorizedMember;
    readonly ids: Readonly<Record<string, string>>;
    readonly body: unknown;
    readonly query: Readonly<Record<string, string>>;
  }) => Promise<Decision<unknown, Refusal>>;
};

type Ask<Path extends string, Body, Answer> = (
  asked: Asked<Path, Body>,
) => Promise<Decision<Answer, Refusal>>;

/** A page's facts. The answer has to fit the contract's form on the wire; what the contract does not name does not leave the server. */
export function reads<const Path extends string, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  answer: Answer,
  ask: Ask<Path, undefined, Frozen<z.input<Answer>>>,
  queryOptions: NonNullable<ApiRoute['queryOptions']> = {},
): ApiRoute {
  return {
    ...{ method: 'get', path, summary, body: null, queryOptions },
    answer: { kind: 'json', status: 200, contract: answer },
    serve: ({ by, ids, query }) => ask({ by, ids, query, body: undefined }),
  };
}

/** A file as it is stored, or as it is written when asked for. */
export function downloads<const Path extends string>(
  path: Path,
  summary: string,
  ask: Ask<Path, undefined, FileContent>,
  queryOptions: NonNullable<ApiRoute['queryOptions']> = {},
): ApiRoute {
  return {
    ...{ method: 'get', path, summary, body: null, answer: { kind: 'file' }, queryOptions },
    serve: ({ by, ids, query }) => ask({ by, ids, query, body: undefined }),
  };
}

/** A change that is answered with 204 and nothing else. */
export function changes<const Path extends string, Body extends z.ZodType>(
  method: 'post' | 'put',
  path: Path,
  summary: string,
  body: Body | null,
  ask: Ask<Path, z.output<Body>, unknown>,
): ApiRoute {
  return {
    ...{ method, path, summary, body, answer: { kind: 'nothing' } },
    serve: (asked) => withBody(body, asked, ask),
  };
}

/** A change that is answered with what came of it: 201 where something was made, 200 otherwise. */
export function changesAndAnswers<
  const Path extends string,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  address: Address<Path> & { readonly body: Body; readonly answer: Answer },
  ask: Ask<Path, z.output<Body>, Frozen<z.input<Answer>>>,
): ApiRoute {
  const status = address.method === 'post' ? 201 : 200;
  return {
    ...address,
    answer: { kind: 'json', status, contract: address.answer },
    serve: (asked) => withBody(address.body, asked, ask),
  };
}

async function withBody<Path extends string, Body extends z.ZodType, Answer>(
  contract: Body | null,
  asked: Parameters<ApiRoute['serve']>[0],
  ask: Ask<Path, z.output<Body>, Answer>,
): Promise<Decision<Answer, Refusal>> {
  const { by, ids, query } = asked;
  // A change without a body of its own has nothing to read: its handler is given what an absent body is.
  if (contract === null) return ask({ by, ids, query, body: undefined as z.output<Body> });
  const body = contract.safeParse(asked.body);
  if (!body.success)
    return refuse({ code: 'invalid-body', fields: fieldProblems(body.error, asked.body) });
  return ask({ by, ids, query, body: body.data });
}
