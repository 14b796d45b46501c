import { z } from 'zod';

const fault = z.strictObject({
  /** Part of `METHOD /path?query` below `/demo/graph`, such as `PUT /v1.0/drives/` or `GET /download/`. */
  match: z.string().min(1),
  /** Answer this instead. */
  status: z.int().min(400).max(599).optional(),
  /** `Retry-After`: seconds, or an HTTP date. */
  retryAfter: z.union([z.int().min(0), z.string()]).optional(),
  times: z.int().min(1).default(1),
  /** Let this many matching requests pass first. */
  after: z.int().min(0).default(0),
  /** Do the work first, so that only the answer is lost. */
  afterEffect: z.boolean().default(false),
  /** Cut the connection instead of answering. */
  cut: z.boolean().default(false),
  /** Answer with the first byte changed; files only (`GET /download/`). */
  corrupt: z.boolean().default(false),
  /** Lie about one file: in every listing, the item of this name is answered with other values (by dotted path), or left out. Of what is asked in a batch, `match` says which file it is. */
  lie: z
    .strictObject({
      about: z.string().min(1),
      say: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
});

export type Fault = z.infer<typeof fault>;

export type Faults = {
  /** Reads and adds a fault; false where it is not one. */
  add(wish: unknown): boolean;
  list(): readonly Fault[];
  clear(): void;
  /** The fault that this request meets, if any; uses it up by one. */
  meet(request: string): Fault | undefined;
};

/** An answer with the lie told in it: `say` where the file of that name stands in a list, or the file left out where nothing is said. */
export function told(json: unknown, lie: Fault['lie']): unknown {
  if (!lie || typeof json !== 'object' || json === null) return json;
  const { value } = json as { readonly value?: unknown };
  if (!Array.isArray(value)) return json;
  const about = (item: unknown): boolean => (item as { name?: unknown }).name === lie.about;
  const { say } = lie;
  return {
    ...json,
    value: say
      ? value.map((item: object) => (about(item) ? changed(item, say) : item))
      : value.filter((item) => !about(item)),
  };
}

/** The same with other values, by dotted path. */
export function changed(item: object, say: Readonly<Record<string, unknown>>): object {
  const copy = structuredClone(item) as Record<string, unknown>;
  for (const [path, value] of Object.entries(say)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let inside = copy;
    for (const name of names) inside = (inside[name] ??= {}) as Record<string, unknown>;
    inside[last] = value;
  }
  return copy;
}

/** Ways in which the local Graph can be told to fail, for tests and for showing what then happens. */
export function createFaults(): Faults {
  const faults: Fault[] = [];
  return {
    add: (wish) => {
      const read = fault.safeParse(wish);
      if (read.success) faults.push(read.data);
      return read.success;
    },
    list: () => faults,
    clear: () => void faults.splice(0),
    meet: (request) => {
      const index = faults.findIndex(({ match }) => request.includes(match));
      const met = faults[index];
      if (!met) return undefined;
      if (met.after > 0) {
        faults[index] = { ...met, after: met.after - 1 };
        return undefined;
      }
      if (met.times > 1) faults[index] = { ...met, times: met.times - 1 };
      else faults.splice(index, 1);
      return met;
    },
  };
}
