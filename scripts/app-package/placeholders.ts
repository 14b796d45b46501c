import type { Environment } from './environment-file.ts';

const PLACEHOLDER = /\$\{\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\}/gu;

/** The names between `${{` and `}}`, each once, in the order they first appear. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []))];
}

export type Filled =
  | { readonly filled: true; readonly text: string }
  | { readonly filled: false; readonly missing: readonly string[] };

/**
 * Puts the environment's values in place of the placeholders of a JSON text. Values are escaped as
 * JSON strings, so that a quote in a value cannot change the document. Names without a value are
 * all reported at once: an administrator should not have to run the command once per name.
 */
export function fillPlaceholders(jsonText: string, environment: Environment): Filled {
  const missing = placeholdersIn(jsonText).filter((name) => (environment[name] ?? '') === '');
  if (missing.length > 0) return { filled: false, missing };
  const text = jsonText.replace(PLACEHOLDER, (_, name: string) =>
    JSON.stringify(environment[name] ?? '').slice(1, -1),
  );
  return { filled: true, text };
}
