import type { Deps } from './deps.ts';

/** Long work in breaths of some milliseconds: between them everybody else who asks is answered. Outside any transaction. */
export async function inBreaths<Value>(
  { turns }: Pick<Deps, 'turns'>,
  work: Generator<unknown, Value>,
): Promise<Value> {
  for (;;) {
    const breath = work.next();
    if (breath.done) return breath.value;
    await turns.next();
  }
}
