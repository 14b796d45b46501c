/** Runs long work to its end without giving anybody else a turn. */
export function runThrough<Value>(work: Generator<unknown, Value>): Value {
  for (;;) {
    const breath = work.next();
    if (breath.done) return breath.value;
  }
}
