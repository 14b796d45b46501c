import type { ConfigProblem, Environment } from './variables.ts';

export type EinnsynSettings = {
  /** Without a slash at its end. */
  readonly address: string;
  readonly apiKey: string;
  /** https origin of our public pages. */
  readonly publicUrl: string;
  /** By the municipality's number. One that is not named sends nothing. */
  readonly units: ReadonlyMap<string, { readonly unitId: string; readonly archivePartId: string }>;
};

const needed = ['EINNSYN_URL', 'EINNSYN_API_KEY', 'EINNSYN_UNITS'] as const;
const unit = /^(?<number>\d{4})=(?<unitId>enh_[a-z0-9]+)\/(?<archivePartId>arkd_[a-z0-9]+)$/;

/** eInnsyn is described whole or not at all: half of it would look as if things were sent. */
export function einnsynProblems(env: Environment): readonly ConfigProblem[] {
  if (needed.every((variable) => env[variable] === undefined)) return [];
  const missing = needed.filter((variable) => env[variable] === undefined);
  const units = (env.EINNSYN_UNITS ?? '').split(',').filter((text) => text.trim() !== '');
  const isUnreadable = units.some((text) => !unit.test(text.trim()));
  return [
    ...missing.map((variable) => ({
      variable,
      problem: 'is missing: eInnsyn is described whole or not at all',
    })),
    ...(isUnreadable
      ? [
          {
            variable: 'EINNSYN_UNITS',
            problem:
              'must be NUMBER=enh_…/arkd_… for each municipality, with commas between them: its unit and the part of its archive at eInnsyn',
          },
        ]
      : []),
  ];
}

export function einnsynSettings(env: Environment): EinnsynSettings | null {
  const { EINNSYN_URL: address, EINNSYN_API_KEY: apiKey, EINNSYN_UNITS: units } = env;
  if (address === undefined || apiKey === undefined || units === undefined) return null;
  return {
    address: address.replace(/\/+$/, ''),
    apiKey,
    publicUrl: (env.PUBLIC_URL ?? '').replace(/\/+$/, ''),
    units: new Map(
      units.split(',').flatMap((text) => {
        const { number, unitId, archivePartId } = unit.exec(text.trim())?.groups ?? {};
        return number !== undefined && unitId !== undefined && archivePartId !== undefined
          ? [[number, { unitId, archivePartId }] as const]
          : [];
      }),
    ),
  };
}
