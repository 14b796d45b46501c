/** https origin → http base on this machine that answers in its place. Empty in production. */
export type LoopbackMap = Readonly<Record<string, string>>;

/**
 * A `fetch` that sends mapped https origins to this machine and everything else where it belongs.
 *
 * The libraries refuse http: the Graph client sends no token to an http base, msal no secret to an http authority. So addresses stay https all the
 * way down, and only the last step before the wire knows of the laptop. `main.ts` hands the same mapping to whoever else needs it.
 */
export function loopbackFetch(
  loopback: LoopbackMap,
  onward: typeof fetch = globalThis.fetch,
): typeof fetch {
  return (input, init) =>
    input instanceof Request
      ? onward(new Request(onLoopback(input.url, loopback), input), init)
      : onward(onLoopback(String(input), loopback), init);
}

/** The address itself, or the one on this machine that stands in for its origin. */
export function onLoopback(address: string, loopback: LoopbackMap): string {
  const { origin, pathname, search } = new URL(address);
  const base = Object.hasOwn(loopback, origin) ? loopback[origin] : undefined;
  return base === undefined ? address : `${base.replace(/\/$/, '')}${pathname}${search}`;
}
