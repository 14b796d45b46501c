import { decide, never, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import type { DocumentFacts, PlanDocument } from './plan-document.ts';
import type { PlanChange, PlanHappening, RegisteredPlan } from './registered-plan.ts';

export type AddressRefusal =
  | { readonly code: 'address-not-https' }
  | { readonly code: 'address-with-credentials' }
  | { readonly code: 'address-not-understood' };

/** Everybody in the municipality is led there by one press, so nothing but an encrypted page: no script, no file of this machine, no password on view. */
export function addressRefusal(address: string): AddressRefusal | undefined {
  const [, authority] = /^https:\/\/([^/?#]*)/i.exec(address) ?? [];
  if (authority === undefined) return { code: 'address-not-https' };
  if (authority.includes('@')) return { code: 'address-with-credentials' };
  // Browsers read a backslash as a slash, and pass over line breaks: both lead elsewhere than they seem to.
  const isRead = /^[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}[\p{L}\p{N}-]+(:\d{1,5})?$/u.test(authority);
  if (!isRead || /[\s\\\p{Cc}]/u.test(address)) return { code: 'address-not-understood' };
  return undefined;
}

export type DocumentCommand =
  | { readonly kind: 'add-document'; readonly id: string; readonly facts: DocumentFacts }
  | { readonly kind: 'change-document'; readonly id: string; readonly facts: DocumentFacts }
  | { readonly kind: 'withdraw-document'; readonly id: string };

export type DocumentChange = PlanChange & {
  readonly documents: readonly PlanDocument[];
  readonly withdrawnDocumentIds: readonly string[];
};

export type DocumentRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'no-such-document' }
  | { readonly code: 'document-already-there'; readonly title: string }
  | AddressRefusal;

/**
 * Adds, changes or withdraws what leads to a document. Also of a plan that has ended: its papers are still looked for. The history keeps
 * what was withdrawn.
 * @param documents the plan's own
 * @param seen the version of the plan that the planner had before them
 */
export function keepDocument(
  plan: RegisteredPlan,
  documents: readonly PlanDocument[],
  seen: number,
  command: DocumentCommand,
  today: CivilDate,
): Decision<DocumentChange, DocumentRefusal> {
  if (plan.version !== seen) return refuse({ code: 'version-conflict', version: plan.version });
  const stored = documents.find(({ id }) => id === command.id);
  const raised = { ...plan, version: plan.version + 1 };
  const happened = (happening: Pick<PlanHappening, 'kind' | 'details'>): PlanHappening => ({
    ...{ planId: plan.id, on: today },
    ...happening,
  });
  const nothing = { links: [], withdrawnLinkIds: [], documents: [], withdrawnDocumentIds: [] };

  if (command.kind === 'withdraw-document') {
    if (!stored) return refuse({ code: 'no-such-document' });
    const details = { document: factsOf(stored) };
    return decide({
      ...nothing,
      plans: [raised],
      withdrawnDocumentIds: [stored.id],
      happened: [happened({ kind: 'document-withdrawn', details })],
    });
  }

  const facts = { ...command.facts, address: command.facts.address.trim() };
  const refusal = addressRefusal(facts.address);
  if (refusal) return refuse(refusal);
  const same = documents.find(({ id, address }) => id !== command.id && address === facts.address);
  if (same) return refuse({ code: 'document-already-there', title: same.title });

  switch (command.kind) {
    case 'add-document':
      return decide({
        ...nothing,
        plans: [raised],
        documents: [{ ...facts, id: command.id, planId: plan.id, isExample: false }],
        happened: [happened({ kind: 'document-added', details: { document: facts } })],
      });
    case 'change-document': {
      if (!stored) return refuse({ code: 'no-such-document' });
      if (JSON.stringify(factsOf(stored)) === JSON.stringify(facts))
        return decide({ ...nothing, plans: [], happened: [] });
      const details = { document: facts, earlierDocument: factsOf(stored) };
      return decide({
        ...nothing,
        plans: [raised],
        documents: [{ ...stored, ...facts }],
        happened: [happened({ kind: 'document-changed', details })],
      });
    }
    default:
      return never(command);
  }
}

function factsOf({ title, kind, address, datedOn }: PlanDocument): DocumentFacts {
  return { title, kind, address, datedOn };
}
