/** Names under which a secret could reach a log line by mistake. */
const secretName =
  /^(?:proxy-)?authorization$|password|passphrase|secret|token|assertion|cookie|private_?key|connection_?string|^url$/iu;

/** Secrets that stand inside other texts: in an address, a header, a signed token. */
const secretTexts: readonly (readonly [RegExp, string])[] = [
  [/(:\/\/)[^\s/@]+@/gu, '$1[hidden]@'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/giu, '$1 [hidden]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/gu, '[hidden]'],
  [/\b((?:client_)?secret|password|assertion|sig|access_token)=[^\s&"']+/giu, '$1=[hidden]'],
];

/** How deep facts are looked through; what lies deeper is not written at all. */
const deepest = 6;

/** The text without what may open something. */
export function withoutSecrets(text: string): string {
  return secretTexts.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
}

/** The same facts with `[hidden]` where a secret stands or may stand, however deep. */
export function hideSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '[deeper]';
  if (value instanceof Error) return withoutSecrets(String(value));
  if (Array.isArray(value)) return value.map((one) => hideSecrets(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      secretName.test(name) ? '[hidden]' : hideSecrets(one, depth + 1),
    ]),
  );
}
