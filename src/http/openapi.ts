import { z } from 'zod';
import * as adoptions from '../contracts/adoptions.ts';
import * as checkIns from '../contracts/check-ins.ts';
import * as audiences from '../contracts/audiences.ts';
import * as archive from '../contracts/archive.ts';
import * as archiveCheck from '../contracts/archive-check.ts';
import * as archiveDrift from '../contracts/archive-drift.ts';
import * as directions from '../contracts/directions.ts';
import * as goalPages from '../contracts/goal-page.ts';
import * as goalConflicts from '../contracts/goal-conflicts.ts';
import * as means from '../contracts/means.ts';
import * as findings from '../contracts/findings.ts';
import * as goals from '../contracts/goals.ts';
import * as hearings from '../contracts/hearings.ts';
import * as influence from '../contracts/influence.ts';
import * as home from '../contracts/home.ts';
import * as debts from '../contracts/debts.ts';
import * as people from '../contracts/people.ts';
import * as city from '../contracts/city.ts';
import * as programme from '../contracts/programme.ts';
import * as peopleRegister from '../contracts/people-register.ts';
import * as planRegister from '../contracts/plan-register.ts';
import * as planImports from '../contracts/plan-import.ts';
import * as strategyChanges from '../contracts/planning-strategy-changes.ts';
import * as planningStrategy from '../contracts/planning-strategy.ts';
import * as plans from '../contracts/plans.ts';
import { answerBody } from '../contracts/poll-choices.ts';
import { pollQuestion } from '../contracts/poll-questions.ts';
import * as polls from '../contracts/polls.ts';
import * as preferences from '../contracts/preferences.ts';
import { problem } from '../contracts/problems.ts';
import * as processTemplates from '../contracts/process-templates.ts';
import * as processes from '../contracts/processes.ts';
import * as protocols from '../contracts/protocols.ts';
import * as privacy from '../contracts/privacy.ts';
import * as screening from '../contracts/screening.ts';
import * as rounds from '../contracts/rounds.ts';
import * as knowledge from '../contracts/knowledge.ts';
import * as liveRounds from '../contracts/live-round.ts';
import * as slots from '../contracts/slots.ts';
import * as papers from '../contracts/papers.ts';
import * as openness from '../contracts/openness.ts';
import * as delivery from '../contracts/delivery.ts';
import * as pollLife from '../contracts/poll-life.ts';
import * as pollReach from '../contracts/poll-reach.ts';
import * as pollResults from '../contracts/poll-results.ts';
import * as pollReminders from '../contracts/poll-reminders.ts';
import * as datePolls from '../contracts/date-polls.ts';
import * as letters from '../contracts/letters.ts';
import * as seatingAttributes from '../contracts/seating-attributes.ts';
import * as seating from '../contracts/seating.ts';
import * as search from '../contracts/search.ts';
import * as session from '../contracts/session.ts';
import * as texts from '../contracts/texts.ts';
import * as deadlines from '../contracts/deadlines.ts';
import * as timelines from '../contracts/timelines.ts';
import * as wheels from '../contracts/wheels.ts';
import * as training from '../contracts/training.ts';
import { invariant } from '../core/decision.ts';
import type { ApiRoute } from './route.ts';

/** The wire formats that have a name of their own in the document. */
const named: Readonly<Record<string, z.ZodType>> = {
  Me: people.me,
  LanguageChoice: people.languageChoice,
  Preferences: preferences.preferences,
  PreferenceChange: preferences.preferenceChange,
  BodyList: people.bodyList,
  CityPage: city.cityPage,
  CityDrawing: city.cityDrawing,
  ProgrammePage: programme.programmePage,
  ProgrammeKeeping: programme.programmeKeeping,
  LearningPointDraft: programme.learningPointDraft,
  HomeWish: programme.homeWish,
  LearningPointStep: programme.learningPointStep,
  PeoplePage: peopleRegister.peoplePage,
  SyncPreview: peopleRegister.syncPreview,
  PeopleSyncStep: peopleRegister.noBody,
  SyncWish: peopleRegister.syncWish,
  SeatWish: peopleRegister.seatWish,
  SeatEnd: peopleRegister.seatEnd,
  PartyWish: peopleRegister.partyWish,
  DebtsPage: debts.debtsPage,
  Home: home.home,
  PlanHierarchy: plans.planHierarchy,
  MorePlans: plans.morePlans,
  PlacedPlan: plans.placedPlan,
  PlanPage: plans.planPage,
  PlanCard: plans.planCard,
  SearchAnswer: search.searchAnswer,
  PlanRegister: planRegister.planRegister,
  PlanRegistration: planRegister.planRegistration,
  PlanHistory: planRegister.planHistory,
  PlanTarget: planRegister.planTarget,
  PlanEntry: planRegister.planEntry,
  PlanFacts: planRegister.planFacts,
  PlanEdit: planRegister.planEdit,
  PlanStart: planRegister.planStart,
  PlanAdoption: planRegister.planAdoption,
  PlanContinuation: planRegister.planContinuation,
  PlanReason: planRegister.planReason,
  PlanRevision: planRegister.planRevision,
  PlanReplacement: planRegister.planReplacement,
  PlanRelation: planRegister.planRelation,
  PlanStep: planRegister.planStep,
  PlanDocumentDraft: planRegister.planDocumentDraft,
  NeedWish: planRegister.needWish,
  NeedDecision: planRegister.needDecision,
  NeedDecided: planRegister.needDecided,
  NeedPage: planRegister.needPage,
  PlanningStrategies: planningStrategy.planningStrategies,
  StrategyView: planningStrategy.strategyView,
  StrategyHistory: planningStrategy.strategyHistory,
  StrategyPlace: planningStrategy.strategyPlace,
  StrategyWish: strategyChanges.strategyWish,
  StrategyProposal: strategyChanges.strategyProposal,
  StrategyAdoption: strategyChanges.strategyAdoption,
  StrategyEntryDraft: strategyChanges.strategyEntryDraft,
  StrategyEntryChange: strategyChanges.strategyEntryChange,
  StrategyStep: strategyChanges.strategyStep,
  AmendmentWish: strategyChanges.amendmentWish,
  AmendmentDecision: strategyChanges.amendmentDecision,
  AmendmentCorrection: strategyChanges.amendmentCorrection,
  AdoptionCorrection: strategyChanges.adoptionCorrection,
  StrategyEntryDrop: strategyChanges.strategyEntryDrop,
  StrategyDeadlines: planningStrategy.strategyDeadlines,
  StrategyFrame: strategyChanges.strategyFrame,
  PlanDeparture: strategyChanges.departure,
  RedThread: goals.redThread,
  GoalPage: goalPages.goalPage,
  GoalDraft: goalPages.goalDraft,
  GoalChange: goalPages.goalChange,
  GoalMove: goalPages.goalMove,
  IndicatorDraft: goalPages.indicatorDraft,
  IndicatorChange: goalPages.indicatorChange,
  MeasuredValue: goalPages.measuredValue,
  ReportDraft: goalPages.reportDraft,
  ReportChange: goalPages.reportChange,
  GoalConflict: goalConflicts.goalConflict,
  GoalConflictList: goalConflicts.goalConflictList,
  GoalConflictDraft: goalConflicts.goalConflictDraft,
  GoalConflictChange: goalConflicts.goalConflictChange,
  ConflictChain: goalConflicts.conflictChain,
  ConflictChainDraft: goalConflicts.conflictChainDraft,
  ConflictChainChange: goalConflicts.conflictChainChange,
  ConflictHistory: goalConflicts.conflictHistory,
  ClosingDraft: goalConflicts.closingDraft,
  Reopening: goalConflicts.reopening,
  MeansPage: means.meansPage,
  MeansDraft: means.meansDraft,
  MeansChange: means.meansChange,
  FrameDraft: means.frameDraft,
  FindingsPage: findings.findingsPage,
  PlanImport: planImports.planImport,
  PlanImportConfirmation: planImports.planImportConfirmation,
  PlanImportPreview: planImports.planImportPreview,
  PlanImportDone: planImports.planImportDone,
  ImportRow: planImports.importRow,
  PlanExport: planImports.planExport,
  WheelsPage: wheels.wheelsPage,
  WheelEvent: wheels.wheelEvent,
  WheelTime: wheels.wheelTime,
  WheelItem: wheels.wheelItem,
  WheelProposal: wheels.wheelProposal,
  WheelItemWords: wheels.wheelItemWords,
  WheelItemList: wheels.wheelItemList,
  WheelItemDrafts: wheels.wheelItemDrafts,
  WheelItemChange: wheels.wheelItemChange,
  WheelItemStep: wheels.wheelItemStep,
  WheelItemHistory: wheels.wheelItemHistory,
  CalendarSubscriptions: wheels.calendarSubscriptions,
  CalendarWish: wheels.calendarWish,
  CalendarAddress: wheels.calendarAddress,
  ProcessList: processes.processList,
  ProcessPage: processes.processPage,
  TemplateList: processTemplates.templateList,
  ProcessTemplate: processTemplates.processTemplate,
  TemplateCopy: processTemplates.templateCopy,
  TemplateChange: processTemplates.templateChange,
  ProcessPreview: processTemplates.processPreview,
  ProcessDraft: processTemplates.processDraft,
  ProcessChange: processTemplates.processChange,
  ProcessCancelling: processTemplates.processCancelling,
  PhaseWords: processTemplates.phaseWords,
  TemplateTakeOver: processTemplates.templateTakeOver,
  ProcessShape: processTemplates.processShape,
  DueMark: processTemplates.dueMark,
  DueView: processTemplates.dueView,
  TimelinePage: timelines.timelinePage,
  TimelinePhase: timelines.timelinePhase,
  TimelineEvent: timelines.timelineEvent,
  MovePreview: timelines.movePreview,
  PhaseMove: timelines.phaseMove,
  MoveBack: timelines.moveBack,
  PhaseTurn: timelines.phaseTurn,
  PhaseReopening: timelines.phaseReopening,
  PeriodAdvice: timelines.periodAdvice,
  PhaseDeadline: deadlines.phaseDeadline,
  DeadlinesPage: deadlines.deadlinesPage,
  KeptDeadlines: deadlines.keptDeadlines,
  RoundList: rounds.roundList,
  RoundSummary: rounds.roundSummary,
  RoundPage: rounds.roundPage,
  RoundDraft: rounds.roundDraft,
  RoundChange: rounds.roundChange,
  RoundStep: rounds.roundStep,
  AttendanceList: rounds.attendanceList,
  SummaryText: rounds.summaryText,
  SavedVersion: rounds.savedVersion,
  Created: rounds.created,
  KnowledgePage: knowledge.knowledgePage,
  KnowledgeWords: knowledge.knowledgeWords,
  KnowledgeChange: knowledge.knowledgeChange,
  KnowledgeOrder: knowledge.knowledgeOrder,
  KnowledgeStep: knowledge.knowledgeStep,
  KnowledgeReactionDraft: knowledge.reactionDraft,
  KnowledgeReactionAnswer: knowledge.reactionAnswer,
  ServerClock: liveRounds.serverClock,
  LiveRoundPage: liveRounds.liveRoundPage,
  ProgressStep: liveRounds.progressStep,
  NoteTakerList: liveRounds.noteTakerList,
  ScreenPage: liveRounds.screenPage,
  NotesPage: liveRounds.notesPage,
  ContributionDelivery: liveRounds.contributionDelivery,
  ContributionChange: liveRounds.contributionChange,
  ContributionStep: liveRounds.contributionStep,
  RoundAlteration: rounds.roundAlteration,
  RoundCancellation: rounds.roundCancellation,
  SlotWish: slots.slotWish,
  SlotsFound: slots.slotsFound,
  PaperDraft: papers.paperDraft,
  PaperChange: papers.paperChange,
  PaperStep: papers.paperStep,
  RoundPaper: papers.roundPaper,
  OpennessPage: openness.opennessPage,
  OpennessAnswers: openness.opennessAnswers,
  OpennessSettings: openness.opennessSettings,
  NotesOpenness: openness.notesOpenness,
  NotesChange: openness.notesChange,
  OpennessQuestion: openness.opennessQuestion,
  OpennessExplanation: openness.opennessExplanation,
  LetterPage: letters.letterPage,
  LetterContent: letters.letterContent,
  LetterDate: letters.letterDate,
  LetterConcern: letters.letterConcern,
  LetterWritten: letters.letterWritten,
  LetterSent: letters.letterSent,
  LetterSending: letters.letterSending,
  LetterAcceptance: letters.letterAcceptance,
  LetterQuestion: letters.letterQuestion,
  LetterDateRefusal: letters.letterDateRefusal,
  LetterDateTakenBack: letters.letterDateTakenBack,
  LetterConcernAnswer: letters.letterConcernAnswer,
  DatePollPage: datePolls.datePollPage,
  DateSlot: datePolls.dateSlot,
  DatesProposed: datePolls.datesProposed,
  DatesAsked: datePolls.datesAsked,
  DatesAnswered: datePolls.datesAnswered,
  DateChoice: datePolls.dateChoice,
  DatesWithdrawal: datePolls.datesWithdrawal,
  SeatingPage: seating.seatingPage,
  SeatedTable: seating.seatedTable,
  SeatingScores: seating.seatingScores,
  SeatingWishes: seating.seatingWishes,
  SeatingProposal: seating.seatingProposal,
  SeatingKept: seating.seatingKept,
  SeatingSwap: seating.seatingSwap,
  SeatingStep: seating.seatingStep,
  SeatingChanged: seating.seatingChanged,
  AttributesPage: seatingAttributes.attributesPage,
  AttributeWish: seatingAttributes.attributeWish,
  AttributeValue: seatingAttributes.attributeValue,
  OwnAttributes: seatingAttributes.ownAttributes,
  TextPage: texts.textPage,
  TextTitle: texts.textTitle,
  TextSaved: texts.textSaved,
  TextSentToCouncil: texts.textSentToCouncil,
  PastedText: texts.pastedText,
  PastedParagraphs: texts.pastedParagraphs,
  ParagraphGoals: texts.paragraphGoals,
  ParagraphDirections: texts.paragraphDirections,
  DirectionJudged: texts.directionJudged,
  ProtocolDraftPage: protocols.protocolDraftPage,
  PassageEdits: protocols.passageEdits,
  PassageConflicts: protocols.passageConflicts,
  AttendanceCorrection: protocols.attendanceCorrection,
  CorrectionSending: protocols.correctionSending,
  PassageProposal: protocols.passageProposal,
  ProposalJudgement: protocols.proposalJudgement,
  ProtocolApproval: protocols.approval,
  ProtocolReturn: protocols.protocolReturn,
  VersionReason: protocols.versionReason,
  BegunVersion: protocols.begunVersion,
  ProtocolRulesPage: protocols.protocolRulesPage,
  Arms: protocols.arms,
  ArmsChoice: protocols.armsChoice,
  ProtocolRulesChange: protocols.protocolRulesChange,
  AccessCodesPage: screening.accessCodesPage,
  AccessCodeList: screening.accessCodeList,
  PassageMark: screening.passageMark,
  PassageUnmarking: screening.passageUnmarking,
  PrivacyPage: privacy.privacyPage,
  PrivacyRuleChange: privacy.privacyRuleChange,
  ErasureConfirmed: privacy.erasureConfirmed,
  ErasureDone: privacy.erasureDone,
  ScreeningSettled: screening.screeningSettled,
  HearingsPage: hearings.hearingsPage,
  HearingDraft: hearings.hearingDraft,
  HearingChange: hearings.hearingChange,
  HearingStep: hearings.hearingStep,
  StatementDraft: hearings.statementDraft,
  StatementChange: hearings.statementChange,
  StatementJudged: hearings.statementJudged,
  StatementWithdrawn: hearings.statementWithdrawn,
  ThreadPage: influence.threadPage,
  InputsPage: influence.inputsPage,
  AdoptionPage: adoptions.adoptionPage,
  AdoptionRecord: adoptions.adoptionRecord,
  SynthesisPage: directions.synthesisPage,
  LikenessOrder: directions.likenessOrder,
  DirectionList: directions.directionList,
  DirectionPage: directions.directionPage,
  ThemeTitle: directions.themeTitle,
  ThemeRename: directions.themeRename,
  ThemeMerge: directions.themeMerge,
  ThemeStep: directions.themeStep,
  ContributionMove: directions.move,
  DirectionDraft: directions.directionDraft,
  DirectionWords: directions.directionWords,
  DirectionLinks: directions.directionLinks,
  DirectionNote: directions.directionNote,
  ThresholdSetting: directions.thresholdSetting,
  VerificationAsk: directions.ask,
  UnderstandingAnswer: directions.understandingAnswer,
  PollList: polls.pollList,
  PollSummary: polls.pollSummary,
  AudiencePeople: audiences.audiencePeople,
  CheckInsPage: checkIns.checkInsPage,
  CheckInStatements: checkIns.checkInStatements,
  CheckInDraft: checkIns.checkInDraft,
  PollPage: polls.pollPage,
  PollQuestion: pollQuestion,
  PollDraft: polls.roundPollDraft,
  PhasePollDraft: polls.phasePollDraft,
  PollChange: polls.pollChange,
  PollPreview: polls.pollPreview,
  PollStep: polls.pollStep,
  PollVisibility: polls.pollVisibility,
  AddedStatement: polls.addedStatement,
  StatementRemoval: polls.statementRemoval,
  OutcomeNote: polls.outcomeNote,
  AnswerBody: answerBody,
  PollCards: polls.pollCards,
  DraftPreview: polls.draftPreview,
  PollDelivery: delivery.pollDelivery,
  PollLife: pollLife.pollLife,
  PollOpening: pollLife.pollOpening,
  PollCorrection: pollLife.pollCorrection,
  PollCopy: pollLife.pollCopy,
  PollReview: pollLife.pollReview,
  PollReach: pollReach.pollReach,
  EarlierAskings: pollResults.earlierAskings,
  PollReminders: pollReminders.pollReminders,
  PollReminderPlan: pollReminders.pollReminderPlan,
  SettledMessages: delivery.settledMessages,
  Settling: delivery.settling,
  ArchiveCheck: archiveCheck.archiveCheck,
  ArchiveCheckRules: archiveCheck.checkRules,
  ArchiveDrift: archiveDrift.archiveDrift,
  ArchiveList: archive.archiveList,
  RecordSummary: archive.recordSummary,
  RecordPage: archive.recordPage,
  RecallSettling: archive.recallSettling,
  Training: training.training,
  LessonAnswer: training.lessonAnswer,
  LessonRead: training.lessonRead,
  AnswerChecked: training.answerChecked,
  SessionSettings: session.sessionSettings,
  ChangeEvent: session.changeEvent,
  Problem: problem,
};

type Json = Readonly<Record<string, unknown>>;

const refTo = (name: string): string => `#/components/schemas/${name}`;

function schemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, contract] of Object.entries(named)) registry.add(contract, { id });
  // `input` is what stands on the wire, in both directions: whoever receives it parses it with the same contract.
  const written = z.toJSONSchema(registry, { io: 'input', uri: refTo });
  return Object.fromEntries(
    Object.entries(written.schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [
      name,
      schema,
    ]),
  );
}

function nameOf(contract: z.ZodType): string {
  const name = Object.entries(named).find(([, candidate]) => candidate === contract)?.[0];
  invariant(name !== undefined, 'a route’s contract has a name in the API document');
  return name;
}

const contentOf = (mediaType: string, schema: Json): Json => ({
  content: { [mediaType]: { schema } },
});
const jsonOf = (contract: z.ZodType): Json =>
  contentOf('application/json', { $ref: refTo(nameOf(contract)) });

const refused: Json = {
  description: 'Refused, or failed: problem details in the reader’s language',
  ...contentOf('application/problem+json', { $ref: refTo('Problem') }),
};

function answersOf({ answer }: ApiRoute): Json {
  switch (answer.kind) {
    case 'json':
      return { [answer.status]: { description: 'As asked', ...jsonOf(answer.contract) } };
    case 'nothing':
      return { 204: { description: 'Done' } };
    case 'file':
      return {
        200: {
          description: 'The file, with its SHA-256 in Repr-Digest',
          ...contentOf('application/octet-stream', {}),
        },
      };
  }
}

function operationOf(route: ApiRoute): Json {
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }));
  const inQuery = Object.entries(route.queryOptions ?? {}).map(([name, options]) => ({
    name,
    in: 'query',
    schema: options.length > 0 ? { type: 'string', enum: options } : { type: 'string' },
  }));
  const parameters = [...inPath, ...inQuery];
  return {
    summary: route.summary,
    operationId: operationIdOf(route),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body ? { requestBody: { required: true, ...jsonOf(route.body) } } : {}),
    responses: { ...answersOf(route), default: refused },
  };
}

function operationIdOf({ method, path }: Pick<ApiRoute, 'method' | 'path'>): string {
  return [method, ...path.split('/').slice(2)].map((part) => part.replace(':', 'by-')).join('-');
}

/** What anybody may ask, and the event stream: not routes as data, so described here. */
const besides: Readonly<Record<string, Json>> = {
  '/api/session-settings': {
    get: {
      summary: 'How the tab signs in',
      operationId: 'get-session-settings',
      security: [],
      responses: {
        200: { description: 'As asked', ...jsonOf(session.sessionSettings) },
        default: refused,
      },
    },
  },
  '/api/openapi.json': {
    get: {
      summary: 'This document',
      operationId: 'get-openapi',
      security: [],
      responses: {
        200: { description: 'As asked', ...contentOf('application/json', { type: 'object' }) },
        default: refused,
      },
    },
  },
  '/api/events': {
    get: {
      summary: 'Server-sent events `change`: what to look at again (ChangeEvent)',
      operationId: 'get-events',
      responses: {
        200: { description: 'A stream', ...contentOf('text/event-stream', { type: 'string' }) },
        default: refused,
      },
    },
  },
};

/** The API as an OpenAPI 3.1 document, written from the same routes and contracts that serve it. */
export function describeApi(routes: readonly ApiRoute[], publicUrl: string): Json {
  const paths: Record<string, Json> = { ...besides };
  for (const route of routes) {
    const address = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[address] = { ...paths[address], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rådslag',
      version: '0.1.0',
      description: 'How a municipality makes strategic plans together. Instants are UTC.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    security: [{ entra: [] }],
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}
