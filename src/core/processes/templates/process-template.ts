import type { StatutoryRuleName } from '../../deadlines/statutory-rule.ts';
import type { GovernanceModel } from '../../municipalities/municipality.ts';
import type { FindingId } from '../check-in-findings.ts';
import type { Lead, PhaseKind } from '../process.ts';

/** What its dates are counted from: the first day of the process, or the council's constituting meeting. */
export const startKinds = ['start', 'constitution'] as const;
export type StartKind = (typeof startKinds)[number];

export const dueKinds = ['poll', 'check-in', 'product', 'letter'] as const;
export type DueKind = (typeof dueKinds)[number];

/** Something that is to be done in a phase, so many days after its first. */
export type TemplateDue = {
  readonly kind: DueKind;
  readonly title: string;
  /** The finding that a check-in asks about; null for everything else. */
  readonly finding: FindingId | null;
  readonly day: number;
};

export type TemplatePhase = {
  /** Stable within the template. */
  readonly key: string;
  readonly kind: PhaseKind;
  readonly lead: Lead;
  readonly title: string;
  readonly purpose: string;
  /** What is expected of politicians, in plain words. */
  readonly expectation: string;
  readonly products: readonly string[];
  readonly plannedRounds: readonly string[];
  /** Weeks from the day that is counted from to the first day; negative before it. */
  readonly startWeek: number;
  /** How long it lasts; its first and last day are inside it. */
  readonly days: number;
  /** Keys of the phases that must have ended before. */
  readonly after: readonly string[];
  /** The deadlines of the law that its days are held to. */
  readonly deadlines: readonly StatutoryRuleName[];
  readonly dues: readonly TemplateDue[];
};

/** A template as one municipality reads it: in its language. Those that ship with the product are at version 1 and up; a municipality's own copies count for themselves. */
export type ProcessTemplate = {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  /** When to choose it, in a sentence or two. */
  readonly about: string;
  /** The governance model it is made for; null for both. */
  readonly governance: GovernanceModel | null;
  readonly countsFrom: StartKind;
  readonly phases: readonly TemplatePhase[];
};

/** What an administrator writes; key and version are the product's to give. */
export type TemplateWords = Omit<ProcessTemplate, 'key' | 'version'>;
