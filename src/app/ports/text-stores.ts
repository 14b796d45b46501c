import type { Adoption } from '../../core/adoptions/adoption.ts';
import type { Hearing, Statement } from '../../core/hearings/hearing.ts';
import type {
  DirectionLink,
  DraftText,
  GoalLink,
  Paragraph,
  TextVersion,
  VersionHead,
} from '../../core/texts/draft-text.ts';
import type { SentToCouncil } from '../../core/texts/send-to-council.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';

/** Draft texts by paragraph. Whoever changes a text holds it (`forChange`), so that versions follow each other. */
export type TextStore = {
  ofProcess(processId: string): Promise<DraftText | null>;
  byId(textId: string): Promise<DraftText | null>;
  byIds(textIds: readonly string[]): Promise<readonly DraftText[]>;
  /** Reads with a lock that other changes of the same text wait for. */
  forChange(textId: string): Promise<DraftText | null>;
  add(text: DraftText): Promise<void>;
  /** The newest version with its paragraphs. */
  current(textId: string): Promise<TextVersion | null>;
  version(textId: string, version: number): Promise<TextVersion | null>;
  /** These paragraphs as they stand in these versions. */
  paragraphsIn(
    textId: string,
    versions: readonly number[],
    paragraphIds: readonly string[],
  ): Promise<readonly (Paragraph & { readonly version: number })[]>;
  /** Newest first. */
  versions(textId: string): Promise<readonly VersionHead[]>;
  /** Adds a version; its paragraphs are never changed. */
  addVersion(version: TextVersion): Promise<void>;
  /** Names a version as sent out or adopted. */
  freeze(head: VersionHead & { readonly frozenAt: Instant }): Promise<void>;
  /** What a city government has sent to the council of this text. */
  sentToCouncil(textId: string): Promise<readonly SentToCouncil[]>;
  addSentToCouncil(act: SentToCouncil): Promise<void>;
  directionLinks(textId: string): Promise<readonly DirectionLink[]>;
  /** In all texts. */
  linksOfDirections(directionIds: readonly string[]): Promise<readonly DirectionLink[]>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. */
  saveDirectionLink(link: DirectionLink): Promise<void>;
  removeDirectionLink(link: DirectionLink): Promise<void>;
  goalLinks(textId: string): Promise<readonly GoalLink[]>;
  linksOfGoal(goalId: string): Promise<readonly GoalLink[]>;
  addGoalLink(link: GoalLink): Promise<void>;
  removeGoalLink(link: GoalLink): Promise<void>;
};

export type HearingStore = {
  byId(hearingId: string): Promise<Hearing | null>;
  forChange(hearingId: string): Promise<Hearing | null>;
  /** By first day. */
  ofProcess(processId: string): Promise<readonly Hearing[]>;
  ofProcesses(processIds: readonly string[]): Promise<readonly Hearing[]>;
  /** Sent out, and not over on the day; by last day. */
  openOn(day: CivilDate): Promise<readonly Hearing[]>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. */
  save(hearing: Hearing): Promise<void>;
  statement(statementId: string): Promise<Statement | null>;
  statementForChange(statementId: string): Promise<Statement | null>;
  /** In the order in which they were received, without those that are withdrawn. */
  statements(hearingIds: readonly string[]): Promise<readonly Statement[]>;
  /** As `statements`, but of each only which it is and when it was received. */
  statementDays(
    hearingId: string,
  ): Promise<readonly { readonly id: string; readonly receivedOn: CivilDate }[]>;
  /** Those written down by mistake, for whoever handles them: they count nowhere. */
  withdrawnStatements(hearingId: string): Promise<readonly Statement[]>;
  /** As for hearings. */
  saveStatement(statement: Statement): Promise<void>;
};

export type AdoptionStore = {
  byId(adoptionId: string): Promise<Adoption | null>;
  ofProcess(processId: string): Promise<Adoption | null>;
  /** There is one per process, and it is never changed. */
  add(adoption: Adoption): Promise<void>;
};
