import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { outdated } from '../../../core/goals/version.ts';
import type { VersionConflict } from '../../../core/goals/version.ts';
import { checkTemplate } from '../../../core/processes/templates/check-template.ts';
import type { TemplateRefusal } from '../../../core/processes/templates/check-template.ts';
import type { TemplateWords } from '../../../core/processes/templates/process-template.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import { actorOf } from '../../authority.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import type { Transaction } from '../../ports/stores.ts';
import { readTemplates, templateNamed } from './read-templates.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock' | 'ids' | 'events'>;

/** Makes the municipality's own template of one that is there: from then on the two change apart. */
export const copyTemplate =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    fromKey: string,
    name: string,
  ): Promise<Decision<{ readonly id: string }, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const source = templateNamed(await readTemplates(deps, tx, by), fromKey);
      if (!source) return notFound;
      const key = deps.ids.next();
      await keep(deps, tx, by, {
        ...{ template: { ...source, key, version: 1, name }, copiedFrom: fromKey, isOffered: true },
      });
      return decide({ id: key });
    });
    if (!decision.refused) tell(deps, by, decision.value.id);
    return decision;
  };

/** Saves a new version. Processes that were made from an older one stay as they are, and say that there is a newer. */
export const changeTemplate =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    key: string,
    { isOffered, ...words }: TemplateWords & { readonly isOffered: boolean },
    seen: number,
  ): Promise<Decision<null, TemplateRefusal | VersionConflict | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.processTemplates.lock(key);
      const [stored] = await tx.processTemplates.versions(key);
      if (!stored) return notFound;
      const { version, key: _, ...value } = stored.template;
      if (version !== seen) return refuse(outdated({ value, version }));
      const checked = checkTemplate(words);
      if (checked.refused) return checked;
      const template = { ...checked.value, key, version: version + 1 };
      await keep(deps, tx, by, { template, copiedFrom: stored.copiedFrom, isOffered });
      return decide(null);
    });
    if (!decision.refused) tell(deps, by, key);
    return decision;
  };

async function keep(
  deps: Needs,
  tx: Transaction,
  by: AuthorizedMember,
  kept: Omit<Parameters<Transaction['processTemplates']['add']>[0], 'madeBy' | 'madeAt'>,
): Promise<void> {
  const now = deps.clock.now();
  await tx.processTemplates.add({ ...kept, madeBy: by.personId, madeAt: now });
  const { key, version } = kept.template;
  await tx.audit.append(
    actorOf(by),
    { type: 'process-template-kept', subject: key, facts: { version } },
    now,
  );
}

function tell(deps: Needs, by: AuthorizedMember, id: string): void {
  deps.events.publish(by.municipality, { topic: 'process', id });
}
