import type { Deps } from '../../app/deps.ts';
import type { Asked, Speaks } from './asked.ts';

export const htmlType = 'text/html; charset=utf-8';
export const xmlType = 'application/xml; charset=utf-8';

/** An address below a municipality, or below its data, and how it is answered; null for what is not here for the public. */
export type Answering = {
  /** As Express writes paths, from `/:slug` on: `/:slug/planer/:id`. */
  readonly path: string;
  readonly speaks: Speaks;
  /** What after the question mark the answer hangs on, beside the language. */
  readonly questions?: readonly string[];
  /** False for what hangs on what somebody writes. */
  readonly isKept?: boolean;
  /** @param question what stands after the question mark under one of the names above, or in the path as `part`; empty where nothing does */
  readonly answer: (
    asked: Asked,
    question: (name: string) => string,
  ) => Promise<{ readonly type: string; readonly body: string | Uint8Array } | null>;
};

export type PublicDeps = Pick<
  Deps,
  'unitOfWork' | 'municipalities' | 'clock' | 'documents' | 'turns'
>;
