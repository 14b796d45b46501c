import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { isErasable, personalData, usualDaysAfterLeaving } from './all-personal-data.ts';

/** What the municipality has confirmed about one kind of personal data. */
export type PrivacyRule = {
  readonly kind: string;
  readonly basis: string;
  readonly isChecked: boolean;
  /** How many days after somebody has left it is erased by itself; null where nothing of it is erased. */
  readonly daysAfterLeaving: number | null;
  /** 0 for what is shipped. */
  readonly version: number;
};

export type PrivacyRuleRefusal =
  | { readonly code: 'privacy-kind-unknown'; readonly kind: string }
  | { readonly code: 'version-conflict'; readonly version: number }
  /** What is preserved has no day on which it is erased, and what is erased needs one. */
  | { readonly code: 'privacy-days-do-not-fit'; readonly kind: string };

/** Every kind's rule: the municipality's where it has one, otherwise as shipped. */
export function rulesInForce(own: readonly PrivacyRule[]): readonly PrivacyRule[] {
  return personalData.map(
    (kind) =>
      own.find((rule) => rule.kind === kind.key) ?? {
        ...{ kind: kind.key, basis: kind.basis, isChecked: kind.isBasisChecked, version: 0 },
        daysAfterLeaving: isErasable(kind) ? usualDaysAfterLeaving : null,
      },
  );
}

/** The rule to keep. @param seen the version that the change was made from */
export function keepRule(
  own: readonly PrivacyRule[],
  given: Omit<PrivacyRule, 'version'>,
  seen: number,
): Decision<PrivacyRule, PrivacyRuleRefusal> {
  const { kind } = given;
  const data = personalData.find(({ key }) => key === kind);
  const before = rulesInForce(own).find((rule) => rule.kind === kind);
  if (!data || !before) return refuse({ code: 'privacy-kind-unknown', kind });
  if (before.version !== seen) return refuse({ code: 'version-conflict', version: before.version });
  if (isErasable(data) !== (given.daysAfterLeaving !== null))
    return refuse({ code: 'privacy-days-do-not-fit', kind });
  return decide({ ...given, version: seen + 1 });
}
