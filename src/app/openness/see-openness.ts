import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { MeetingRules } from '../../core/openness/city-government.ts';
import { classifyOpenness, explainOpenness } from '../../core/openness/classify-openness.ts';
import type { OpennessReason, OpennessRefusal } from '../../core/openness/classify-openness.ts';
import type { OpennessAnswers } from '../../core/openness/openness.ts';
import { basesInForce } from '../../core/openness/openness-basis.ts';
import type { OpennessBasis } from '../../core/openness/openness-basis.ts';
import { rulesInForce } from '../../core/openness/openness-rule.ts';
import type { OpennessRule } from '../../core/openness/openness-rule.ts';
import { may } from '../../core/people/roles.ts';
import { isRemote } from '../../core/workshops/round.ts';
import type { MeetingForm } from '../../core/workshops/round.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { opennessLaw } from './openness-facts.ts';

export type OpennessView = {
  readonly bases: readonly OpennessBasis[];
  readonly rules: readonly OpennessRule[];
  readonly bodies: readonly (MeetingRules & { readonly name: string })[];
  readonly mayChange: boolean;
};

/** What openness is judged by here: the list of bases, the paragraphs, and what holds for each body. It is no secret. */
export const seeOpenness =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<OpennessView, NotAllowed>> =>
    denied(by, 'see-processes') ??
    deps.unitOfWork.read(by.municipality, async (tx) => {
      const bodies: OpennessView['bodies'][number][] = [];
      for (const { id, name } of await tx.people.bodies())
        bodies.push({ ...(await tx.openness.meetingRules(id)), name });
      return decide({
        bases: basesInForce(await tx.openness.bases()),
        rules: rulesInForce(await tx.openness.rules()),
        bodies,
        mayChange: may(by.roles, 'administer'),
      });
    });

export type OpennessAnswered = {
  readonly outcome: 'open' | 'closed' | null;
  readonly missing: OpennessRefusal['code'] | null;
  readonly missingBasis: string | null;
  readonly reasons: readonly OpennessReason[];
};

/** What given answers would mean, in words with paragraphs. Nothing is kept. */
export const tryOpenness =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    answers: OpennessAnswers,
    form: MeetingForm,
  ): Promise<Decision<OpennessAnswered, NotAllowed>> =>
    (may(by.roles, 'shape-processes') ? undefined : denied(by, 'prepare-rounds')) ??
    deps.unitOfWork.read(by.municipality, async (tx) => {
      const law = await opennessLaw(tx);
      const classified = classifyOpenness(answers, law);
      const reasons = explainOpenness(answers, law, isRemote(form));
      if (!classified.refused)
        return decide({
          ...{ outcome: classified.value.kind, missing: null, missingBasis: null, reasons },
        });
      const { refusal } = classified;
      const missingBasis = 'basis' in refusal ? refusal.basis : null;
      return decide({ outcome: null, missing: refusal.code, missingBasis, reasons });
    });
