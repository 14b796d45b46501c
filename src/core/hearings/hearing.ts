import type { CivilDate, Instant } from '../time/instant.ts';

/** A hearing and public inspection (høring og offentlig ettersyn) of a draft text, in a phase of its process. */
export type Hearing = {
  readonly id: string;
  readonly processId: string;
  readonly phaseId: string;
  readonly textId: string;
  /** Its first and last day. */
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  /** The statutory rule that says how long it must be out; null where none does. */
  readonly rule: string | null;
  readonly invitation: string;
  /** Who is asked by name; everybody may speak. */
  readonly parties: readonly string[];
  /** Once sent, its version of the text is what people were shown. */
  readonly sent: {
    readonly at: Instant;
    readonly by: string;
    readonly textVersion: number;
  } | null;
  readonly version: number;
  readonly isExample: boolean;
};

export const senderKinds = ['organisation', 'private-person'] as const;
/** A private person is named to nobody but those who handle the statements. */
export type SenderKind = (typeof senderKinds)[number];

export const statementVerdicts = ['followed', 'partly', 'not'] as const;
export type StatementVerdict = (typeof statementVerdicts)[number];

/** Open is the rule; exempting it needs a named basis. Source: offentleglova § 3. */
export type StatementOpenness =
  { readonly kind: 'open' } | { readonly kind: 'closed'; readonly basis: string };

/** What somebody said in a hearing (høringsuttalelse), and what was done with it. */
export type Statement = {
  readonly id: string;
  readonly hearingId: string;
  readonly sender: string;
  readonly senderKind: SenderKind;
  readonly receivedOn: CivilDate;
  readonly summary: string;
  /** As it was received; empty where the archive alone holds it. */
  readonly text: string;
  /** Empty where it speaks of the whole text. */
  readonly paragraphIds: readonly string[];
  readonly openness: StatementOpenness;
  readonly verdict: {
    readonly outcome: StatementVerdict;
    readonly by: string;
    readonly at: Instant;
  } | null;
  readonly why: string;
  readonly registeredBy: string;
  readonly registeredAt: Instant;
  /** Written down by mistake, and counts nowhere; kept with why, where its words are not removed for good. */
  readonly withdrawn: {
    readonly at: Instant;
    readonly by: string;
    readonly why: string;
    readonly areWordsRemoved: boolean;
  } | null;
  readonly version: number;
  readonly isExample: boolean;
};
