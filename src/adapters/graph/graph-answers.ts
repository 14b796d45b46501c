import type { z } from 'zod';
import type { RemoteResult } from '../../app/ports/microsoft.ts';
import { connectionLost } from './remote-refusal.ts';

/** Reads a successful answer as the shape we rely on; a cut body may be asked for again, a foreign shape may not. */
export async function readJson<Shape extends z.ZodType>(
  answer: RemoteResult<Response>,
  shape: Shape,
): Promise<RemoteResult<z.infer<Shape>>> {
  if (answer.refused) return answer;
  const { status } = answer.value;
  const text = await answer.value.text().catch(() => undefined);
  if (text === undefined) return { refused: true, refusal: connectionLost };
  const read = shape.safeParse(parseOrNull(text));
  return read.success
    ? { refused: false, value: read.data }
    : { refused: true, refusal: { code: 'refused', status } };
}

/** Reads a successful answer's bytes. */
export async function readBytes(answer: RemoteResult<Response>): Promise<RemoteResult<Uint8Array>> {
  if (answer.refused) return answer;
  try {
    return { refused: false, value: new Uint8Array(await answer.value.arrayBuffer()) };
  } catch {
    return { refused: true, refusal: connectionLost };
  }
}

/** The same result with another value. */
export function withValue<From, To>(
  result: RemoteResult<From>,
  change: (value: From) => To,
): RemoteResult<To> {
  return result.refused ? result : { refused: false, value: change(result.value) };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
