import type { CivilDate } from '../time/instant.ts';

/** Levels of the plan system, top to bottom; the last two stand beside the tree (domain.md § 3). */
export const planLevels = [
  'overall',
  'elaboration',
  'action',
  'operations',
  'reporting',
  'beside',
  'knowledge',
] as const;
export type PlanLevel = (typeof planLevels)[number];
export type Treatment = 'political' | 'administrative';
export type PlanStatus = 'in-force' | 'in-progress' | 'ordered' | 'replaced' | 'closed';

export const planTypes = [
  'samfunnsdel',
  'arealdel',
  'kommunedelplan',
  'reguleringsplan',
  'strategi',
  'temaplan',
  'handlingsplan',
  'handlings-og-økonomiplan',
  'virksomhetsplan',
  'planoppfølging',
  'rapport',
  'planstrategi',
  'kunnskapsgrunnlag',
  'melding',
] as const;
export type PlanType = (typeof planTypes)[number];

export type Plan = {
  readonly id: string;
  /** The municipality's own short key, stable over imports. */
  readonly key: string;
  readonly title: string;
  readonly type: PlanType;
  readonly level: PlanLevel;
  readonly horizonYears: number | null;
  readonly treatment: Treatment;
  readonly parentId: string | null;
  /** True where the row stands for several plans of one kind ("Temaplaner"). */
  readonly isGroup: boolean;
  readonly status: PlanStatus;
  readonly adoptedOn: CivilDate | null;
  readonly adoptedByBodyId: string | null;
  readonly summary: string;
  /** True for content made for demonstrations; shown as such. */
  readonly isExample: boolean;
};
