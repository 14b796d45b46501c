import type { CivilDate } from '../time/instant.ts';

export type DocumentKind = 'plan' | 'map' | 'decision' | 'summary' | 'other';

/** What a planner writes about a document: the document itself lies where the municipality keeps it. */
export type DocumentFacts = {
  readonly title: string;
  readonly kind: DocumentKind;
  /** `https://…`, without anybody's name or password. */
  readonly address: string;
  /** The day on the document; null where it has none. */
  readonly datedOn: CivilDate | null;
};

export type PlanDocument = DocumentFacts & {
  readonly id: string;
  readonly planId: string;
  readonly isExample: boolean;
};
