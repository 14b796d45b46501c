import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { OpennessBasis } from '../openness/openness-basis.ts';
import { shippedCodes, usualRestriction } from './shipped-codes.ts';
import type { AccessCode } from './shipped-codes.ts';

/** The municipality's own list where it has made one; else what its meetings may be closed by, and the shipped codes. */
export function codesInForce(
  own: readonly AccessCode[],
  bases: readonly OpennessBasis[],
): readonly AccessCode[] {
  if (own.length > 0) return own;
  return [
    ...shippedCodes,
    ...bases.map(({ key, paragraph, explanation, isRetired }) => ({
      ...{ key: `closing-${key}`, restriction: usualRestriction, basis: paragraph },
      ...{ explanation, isChecked: false, isRetired },
    })),
  ];
}

export type KeepCodesRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'same-key-twice' }
  | { readonly code: 'access-code-left-out'; readonly bases: readonly string[] };

/**
 * A list in place of the one that is in force. A code can be worded anew and retired, never left out: it may stand on somebody's minutes.
 * @param seen the version that was looked at; 0 while the shipped list is in force
 */
export function keepAccessCodes(
  inForce: { readonly codes: readonly AccessCode[]; readonly version: number },
  given: readonly AccessCode[],
  seen: number,
): Decision<readonly AccessCode[], KeepCodesRefusal> {
  const { version } = inForce;
  if (version !== seen) return refuse({ code: 'version-conflict', version });
  const keys = new Set(given.map(({ key }) => key));
  if (keys.size !== given.length) return refuse({ code: 'same-key-twice' });
  const leftOut = inForce.codes.filter(({ key }) => !keys.has(key));
  if (leftOut.length > 0)
    return refuse({ code: 'access-code-left-out', bases: leftOut.map(({ basis }) => basis) });
  return decide(given);
}
