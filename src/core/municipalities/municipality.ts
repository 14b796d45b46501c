import type { Language } from '../documents/document-model.ts';

export type GovernanceModel = 'formannskap' | 'parliamentary';

/** A municipality is a row, not a setting: everything that differs between installations stands here. */
export type Municipality = {
  readonly id: string;
  readonly name: string;
  /** The national municipality number, four digits. */
  readonly number: string;
  /** Stands in public addresses: lower case ASCII. */
  readonly slug: string;
  readonly language: Language;
  readonly governance: GovernanceModel;
  readonly entraTenantId: string;
  readonly motto: string;
  readonly values: readonly string[];
  readonly sharePoint: {
    readonly siteId: string;
    /** Drive ids: what is open, and what must be kept apart with its own permissions. */
    readonly openLibraryId: string;
    readonly restrictedLibraryId: string;
  };
  /** The app's id in the organisation's Teams catalogue; null until an administrator has published it. */
  readonly catalogueAppId: string | null;
};
