import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { may } from '../../core/people/roles.ts';
import { isErasable, personalData } from '../../core/privacy/all-personal-data.ts';
import type { ErasureLine } from '../../core/privacy/erasure.ts';
import { keptWords, seenWords, staysWords } from '../../core/privacy/privacy-words.ts';
import { rulesInForce } from '../../core/privacy/privacy-rule.ts';

import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { previewErasure } from './erase-own.ts';

export type PrivacyView = {
  readonly kinds: readonly {
    readonly key: string;
    readonly what: string;
    readonly purpose: string;
    readonly basis: string;
    readonly isBasisChecked: boolean;
    readonly kept: string;
    readonly seen: string;
    readonly isArchived: boolean;
    /** Why what stays, stays; null where nothing has to. */
    readonly stays: string | null;
    readonly isErasable: boolean;
    readonly daysAfterLeaving: number | null;
    readonly version: number;
    /** Of this reader: rows that would go, and rows that would stay. */
    readonly own: Omit<ErasureLine, 'kind'>;
  }[];
  readonly mayChange: boolean;
};

/** What is kept about people and why, in the reader's language, with how much of it is about the reader. */
export const seePrivacy =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  (by: AuthorizedMember): Promise<Decision<PrivacyView, never>> =>
    deps.unitOfWork.read(by.municipality, async (tx) => {
      const person = await tx.people.byId(by.personId);
      invariant(person !== null, 'an authorised member is a person');
      const { language } = person;
      const rules = rulesInForce(await tx.privacy.rules());
      const lines = await previewErasure(tx, by.personId);
      const kinds = personalData.map((kind) => {
        const rule = rules.find((own) => own.kind === kind.key);
        const line = lines.find((own) => own.kind === kind.key);
        return {
          ...{ key: kind.key, what: kind.what[language], purpose: kind.purpose[language] },
          ...{ basis: rule?.basis ?? kind.basis, isBasisChecked: rule?.isChecked ?? false },
          ...{ kept: keptWords[kind.kept][language], seen: seenWords[kind.seen][language] },
          stays: kind.stays === null ? null : staysWords[kind.stays][language],
          ...{ isArchived: kind.isArchived, isErasable: isErasable(kind) },
          ...{ daysAfterLeaving: rule?.daysAfterLeaving ?? null, version: rule?.version ?? 0 },
          own: { goes: line?.goes ?? 0, stays: line?.stays ?? 0 },
        };
      });
      return decide({ kinds, mayChange: may(by.roles, 'administer') });
    });
