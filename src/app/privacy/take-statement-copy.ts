import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { ownCopy } from '../../core/privacy/own-copy.ts';
import { rulesInForce } from '../../core/privacy/privacy-rule.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { packCopy } from './pack-copy.ts';

/**
 * What is kept of a private person's statement, for whoever handles it to hand over: the sender has no account to ask with (GDPR art. 15). Nothing of who
 * registered or judged it. The log says that it was made, and nothing of what was in it.
 */
export const takeStatementCopy =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'documents' | 'spreadsheets' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
    statementId: string,
  ): Promise<Decision<FileContent, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'run-hearings');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'a member belongs to a registered municipality');
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const statement = await tx.hearings.statement(statementId);
      if (statement?.senderKind !== 'private-person') return notFound;
      const { sender, receivedOn, summary, text, openness, verdict, why, withdrawn } = statement;
      const row = {
        ...{ sender, receivedOn, summary, text, openness: openness.kind },
        ...{ verdict: verdict?.outcome ?? null, why, withdrawn: withdrawn?.why ?? null },
      };
      const whole = ownCopy(
        { municipality: municipality.name, name: sender, madeAt: now },
        municipality.language,
        {
          rows: new Map([['hearing_statement', [row]]]),
          names: new Map(),
          bases: new Map(
            rulesInForce(await tx.privacy.rules()).map(({ kind, basis }) => [kind, basis]),
          ),
        },
      );
      const sections = whole.sections.filter(({ key }) => key === 'statements');
      await tx.audit.append(
        actorOf(by),
        { type: 'statement-data-copied', subject: statementId },
        now,
      );
      return decide(packCopy(deps, { ...whole, sections }, municipality.language));
    });
  };
