import { shippedTemplates } from '../../../core/processes/templates/shipped-templates.ts';
import type { ProcessTemplate } from '../../../core/processes/templates/process-template.ts';
import { invariant } from '../../../core/decision.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import type { Transaction } from '../../ports/stores.ts';
import type { OwnTemplate } from '../../ports/process-template-store.ts';

export type AllTemplates = {
  readonly shipped: readonly ProcessTemplate[];
  readonly own: readonly OwnTemplate[];
};

/** The templates as the municipality reads them: those that ship, in its language, and its own. */
export async function readTemplates(
  deps: Pick<Deps, 'municipalities'>,
  tx: Transaction,
  by: AuthorizedMember,
): Promise<AllTemplates> {
  const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
  invariant(municipality !== null, 'whoever is signed in is so in a municipality');
  return {
    shipped: shippedTemplates(municipality.language),
    own: await tx.processTemplates.newest(),
  };
}

/** The newest version of a template, whether it is offered any more or not. */
export function templateNamed({ shipped, own }: AllTemplates, key: string): ProcessTemplate | null {
  const ships = shipped.find((template) => template.key === key);
  return ships ?? own.find(({ template }) => template.key === key)?.template ?? null;
}
