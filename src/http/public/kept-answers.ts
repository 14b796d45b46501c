import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import type { Language } from '../../contracts/values.ts';

type Encoding = 'br' | 'gzip';

/** What anybody gets at an address: made of what is public alone, and the same for everybody who reads the same language. */
export type PublicAnswer = {
  readonly status: 200 | 404;
  readonly type: string;
  readonly language: Language | null;
  /** Does the language follow the reader's browser? */
  readonly varies: boolean;
  readonly body: Buffer;
  /** Of the words that are sent, and of nothing else: it says of a change only that something in sight has changed. */
  readonly etag: string;
  /** Each encoding once, the first time that it is asked for. */
  readonly compressed: Map<Encoding, Promise<Buffer>>;
};

export function publicAnswer(given: {
  readonly status?: 200 | 404;
  readonly type: string;
  readonly language: Language | null;
  readonly varies?: boolean;
  readonly body: string | Uint8Array;
}): PublicAnswer {
  const { status = 200, type, language, varies = false } = given;
  const body = typeof given.body === 'string' ? Buffer.from(given.body) : Buffer.from(given.body);
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  // Weak: compressed or not, it says the same.
  return { status, type, language, varies, body, etag: `W/"${digest}"`, compressed: new Map() };
}

/** So many addresses at once, in the memory of a replica: the front pages, and what is in the newspaper today. */
const mostKept = 400;
const largestKept = 1_000_000;
/** And no more bytes than this together, compressed ones along. */
const usualMostBytes = 64 * 1024 * 1024;

/**
 * Answers that are kept for some seconds, each made once however many ask. For how long is fixed: were it thrown away when something changes, a slower answer
 * would tell that something has, closed matters too. What is not here is never kept: it is looked up anew each time, whatever it is that is not here, so that
 * it takes as long for what is closed as for what never was.
 */
export class KeptAnswers {
  readonly #kept = new Map<
    string,
    { readonly until: number; readonly answer: Promise<PublicAnswer | null>; bytes: number }
  >();
  readonly #keepForMs: number;
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(keepForMs: number, mostBytes = usualMostBytes) {
    this.#keepForMs = keepForMs;
    this.#mostBytes = mostBytes;
  }

  /** What is held now, reckoned as each body three times: as it is, and compressed in two ways, each less than it. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @param key everything that the answer hangs on */
  of(key: string, make: () => Promise<PublicAnswer | null>): Promise<PublicAnswer | null> {
    if (this.#keepForMs === 0) return make();
    const now = performance.now();
    const known = this.#kept.get(key);
    if (known && known.until > now) return known.answer;
    const kept = { until: now + this.#keepForMs, answer: make(), bytes: 0 };
    this.#forget(key);
    this.#kept.set(key, kept);
    this.#makeRoom();
    const forget = (): void => {
      if (this.#kept.get(key) === kept) this.#forget(key);
    };
    kept.answer.then((made) => {
      if (made === null || made.body.byteLength > largestKept) {
        forget();
        return;
      }
      // Thrown out while it was made: it is sent, and held by nobody.
      if (this.#kept.get(key) !== kept) return;
      kept.bytes = made.body.byteLength * 3;
      this.#bytes += kept.bytes;
      this.#makeRoom();
    }, forget);
    return kept.answer;
  }

  /** The oldest go first. */
  #makeRoom(): void {
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept && this.#bytes <= this.#mostBytes) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }
}

const compress: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
};
/** Below this a compressed answer takes as many packets. */
const worthCompressing = 1_000;

/** Sends an answer, or says that whoever asks has it already. */
export async function sendAnswer(req: Request, res: Response, answer: PublicAnswer): Promise<void> {
  const isHere = answer.status === 200;
  res.status(answer.status).set({
    'Content-Type': answer.type,
    // What is not here may be here in a minute, and nobody shall be told otherwise for longer.
    'Cache-Control': isHere
      ? 'public, max-age=60, stale-while-revalidate=600'
      : 'public, max-age=60',
    ETag: answer.etag,
    'X-Content-Type-Options': 'nosniff',
  });
  if (answer.language !== null) res.set('Content-Language', answer.language);
  if (answer.varies) res.vary('Accept-Language');
  res.vary('Accept-Encoding');
  if (isHere && req.fresh) {
    res.status(304).end();
    return;
  }
  const encoding =
    answer.body.byteLength < worthCompressing
      ? undefined
      : (['br', 'gzip'] as const).find((one) => req.acceptsEncodings().includes(one));
  const body = encoding ? await inEncoding(answer, encoding) : answer.body;
  if (encoding) res.set('Content-Encoding', encoding);
  res.set('Content-Length', String(body.byteLength));
  res.end(body); // of a HEAD, Node sends the headers alone
}

function inEncoding({ compressed, body }: PublicAnswer, encoding: Encoding): Promise<Buffer> {
  const known = compressed.get(encoding);
  if (known) return known;
  const made = compress[encoding](body);
  compressed.set(encoding, made);
  return made;
}
