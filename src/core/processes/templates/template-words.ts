/** What stands in a phase of a template that ships with the product, in one language. */
export type PhaseWords = {
  readonly title: string;
  readonly purpose: string;
  readonly expectation: string;
  readonly products: readonly string[];
  readonly rounds?: readonly string[];
  readonly polls?: readonly string[];
};
export type TemplateName = { readonly name: string; readonly about: string };

export type TemplateTexts = {
  readonly letter: string;
  readonly checkIn: (finding: string) => string;
  readonly names: Readonly<
    Record<
      | 'planstrategi'
      | 'samfunnsdel-formannskap'
      | 'samfunnsdel-merger'
      | 'samfunnsdel-parliamentary'
      | 'temaplan'
      | 'byledelse'
      | 'competence',
      TemplateName
    >
  >;
  readonly plans: Readonly<Record<PlanPhase, PhaseWords>>;
  readonly work: Readonly<Record<WorkPhase, PhaseWords>>;
};

/** Phases of the plans that the law knows. */
export type PlanPhase =
  | 'ps-start'
  | 'ps-knowledge'
  | 'ps-training'
  | 'ps-workshops'
  | 'ps-drafting'
  | 'ps-adoption'
  | 'sd-knowledge'
  | 'sd-identity'
  | 'sd-workshops'
  | 'sd-platform'
  | 'sd-council'
  | 'sd-arenas'
  | 'sd-drafting'
  | 'hearing'
  | 'adoption'
  | 'sd-economy';

/** Phases of theme plans, city leadership and the competence programme. */
export type WorkPhase =
  | 'tp-mandate'
  | 'tp-studies'
  | 'tp-cocreation'
  | 'tp-drafting'
  | 'tp-follow-up'
  | 'by-situation'
  | 'by-actors'
  | 'by-vision'
  | 'by-moves'
  | 'by-interim'
  | 'by-follow-up'
  | 'co-start'
  | 'co-1'
  | 'co-2'
  | 'co-3'
  | 'co-4'
  | 'co-5'
  | 'co-after';
