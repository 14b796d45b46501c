import { AppManifestUtils, type AppManifest } from '@microsoft/app-manifest';

/**
 * Validates JSON texts against the schema that each names in `$schema`, offline: the package
 * bundles the schemas of the manifest and of its localization files.
 *
 * @returns one line per problem, with the file's name first; empty when all are valid
 */
export async function manifestProblems(
  texts: readonly (readonly [file: string, text: string])[],
): Promise<readonly string[]> {
  const perFile = await Promise.all(
    texts.map(async ([file, text]) => {
      const document = parsed(text);
      if (document === undefined) return [`${file}: is not JSON`];
      if (document.$schema === undefined) return [`${file}: names no $schema`];
      const problems = await AppManifestUtils.validateAgainstSchema(
        document,
        await schemaOf(document),
      );
      return problems.map((problem) => `${file}: ${problem.trim()}`);
    }),
  );
  return perFile.flat();
}

/**
 * The bundled schema that a document names. The localization schemas (1.25 to 1.30) leave a `]` bare
 * in two patterns, which the validator's Unicode mode refuses as a whole; escaping it changes
 * nothing in what the pattern accepts.
 */
async function schemaOf(document: AppManifest): ReturnType<typeof AppManifestUtils.fetchSchema> {
  const address: unknown = document.$schema;
  const schema = await AppManifestUtils.fetchSchema(typeof address === 'string' ? address : '');
  return JSON.parse(JSON.stringify(schema).replaceAll('\\\\b]', '\\\\b\\\\]')) as typeof schema;
}

/** The validator decides whether it is a manifest; that is why it may be called one here. */
function parsed(text: string): AppManifest | undefined {
  try {
    return JSON.parse(text) as AppManifest;
  } catch {
    return undefined;
  }
}
