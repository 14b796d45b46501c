/**
 * The outcome of a decision: either what was decided, or a refusal with a stable code and the facts that explain it.
 * Refusals are values, so that every caller has to look; exceptions are left for faults.
 */
export type Decision<Value, Refusal extends { readonly code: string }> =
  | { readonly refused: false; readonly value: Value }
  | { readonly refused: true; readonly refusal: Refusal };

export function decide<Value>(value: Value): { readonly refused: false; readonly value: Value } {
  return { refused: false, value };
}

export function refuse<const Refusal extends { readonly code: string }>(
  refusal: Refusal,
): { readonly refused: true; readonly refusal: Refusal } {
  return { refused: true, refusal };
}

/** A fault in our own reasoning, never something a user did. The message is for the log only. */
export function invariant(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`invariant broken: ${message}`);
}

/** Ends a switch over a union: the compiler complains when a case is missing. */
export function never(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
