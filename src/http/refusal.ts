import type {
  seeSubscriptions,
  subscribe,
  withdrawSubscription,
} from '../app/calendars/keep-subscription.ts';
import type { takeAuditExtract } from '../app/audit/take-audit-extract.ts';
import type { recordAdoption } from '../app/adoptions/keep-adoption.ts';
import type { seeAdoption } from '../app/adoptions/see-adoption.ts';
import type { exportStatements } from '../app/hearings/export-statements.ts';
import type { changeHearing, planHearing, sendHearing } from '../app/hearings/keep-hearing.ts';
import type {
  correctStatement,
  judgeStatement,
  registerStatement,
} from '../app/hearings/keep-statements.ts';
import type { seeInputs } from '../app/influence/see-inputs.ts';
import type { seeThread } from '../app/influence/see-thread.ts';
import type { seeHearings } from '../app/hearings/see-hearings.ts';
import type { withdrawStatement } from '../app/hearings/withdraw-statement.ts';
import type { beginText, readPastedText, saveText } from '../app/texts/keep-text.ts';
import type { sendToCouncil } from '../app/texts/send-to-council.ts';
import type { judgeDirection, linkDirections } from '../app/texts/link-directions.ts';
import type { linkGoals } from '../app/texts/link-goals.ts';
import type { seeText } from '../app/texts/see-text.ts';
import type { answerDates } from '../app/date-polls/answer-dates.ts';
import type { chooseDate, proposeDates, withdrawDates } from '../app/date-polls/run-date-poll.ts';
import type { seeDatePoll } from '../app/date-polls/see-date-poll.ts';
import type { addGoal, changeGoal, moveGoal } from '../app/goals/change-goals.ts';
import type { correctReport, enterReport } from '../app/goals/enter-reports.ts';
import type {
  closeChain,
  closeConflict,
  reopenChain,
  reopenConflict,
} from '../app/goals/close-conflicts.ts';
import type { closeGoal, reopenGoal } from '../app/goals/close-goals.ts';
import type { changeChain, drawChain } from '../app/goals/keep-chains.ts';
import type { changeConflict, recordConflict } from '../app/goals/keep-conflicts.ts';
import type { addIndicator, changeIndicator, enterValue } from '../app/goals/keep-indicators.ts';
import type { addMeans, changeMeans, setFrame } from '../app/goals/plan-means.ts';
import type { seeConflictHistory } from '../app/goals/see-conflict-history.ts';
import type { seeConflicts } from '../app/goals/see-conflicts.ts';
import type { seeFindings } from '../app/goals/see-findings.ts';
import type { seeGoal } from '../app/goals/see-goal.ts';
import type { seeMeans } from '../app/goals/see-means.ts';
import type { seeRedThread } from '../app/goals/see-red-thread.ts';
import type { addPaper, changePaper, removePaper } from '../app/workshops/keep-papers.ts';
import type { findSlots } from '../app/workshops/find-slots.ts';
import type { alterRound, cancelRound } from '../app/workshops/alter-round.ts';
import type { decideNotes, seeNoteOpenness } from '../app/openness/decide-notes.ts';
import type { keepOpenness } from '../app/openness/keep-openness.ts';
import type { seeOpenness, tryOpenness } from '../app/openness/see-openness.ts';
import type { sendLetter, writeLetter } from '../app/letters/keep-letter.ts';
import type { previewLetter } from '../app/letters/letter-cards.ts';
import type {
  acceptLetter,
  answerLetterConcern,
  askAboutLetter,
  refuseLetterDate,
  takeBackLetterDate,
} from '../app/letters/reply-to-letter.ts';
import type { seeLetter } from '../app/letters/see-letter.ts';
import type { answerVerification } from '../app/directions/answer-verification.ts';
import type { askDirections, setThreshold } from '../app/directions/ask-directions.ts';
import type { closeVerification } from '../app/directions/close-verification.ts';
import type { seeDirection, seeDirections } from '../app/directions/see-directions.ts';
import type { seeLikeness, seeSynthesis } from '../app/directions/see-synthesis.ts';
import type {
  addTheme,
  mergeTheme,
  moveContributions,
  removeTheme,
  renameTheme,
  unmergeTheme,
} from '../app/directions/sort-contributions.ts';
import type {
  dropDirection,
  linkDirection,
  redraftDirection,
  settleDirection,
  writeDirection,
} from '../app/directions/write-directions.ts';
import type { seeDebts } from '../app/debts/see-debts.ts';
import type { chooseLanguage, listBodies } from '../app/people/see-me.ts';
import type { drawCity, seeCity } from '../app/city/draw-city.ts';
import type { exportQuestions } from '../app/programme/export-questions.ts';
import type { keepProgramme } from '../app/programme/keep-programme.ts';
import type {
  takeHome,
  withdrawLearningPoint,
  writeLearningPoint,
} from '../app/programme/learn.ts';
import type { seeProgramme } from '../app/programme/see-programme.ts';
import type { changeParty, endSeat, giveSeat } from '../app/people/keep-seats.ts';
import type { keepSyncSettings } from '../app/people/keep-sync-settings.ts';
import type { seePeople } from '../app/people/see-people.ts';
import type { confirmSync, previewSync, syncNow } from '../app/people/sync-people.ts';
import type { changePlan, registerPlan } from '../app/plans/change-plan.ts';
import type {
  seePlanHistory,
  seePlanRegister,
  setPlanTarget,
} from '../app/plans/see-plan-register.ts';
import type { beginPlanningStrategy } from '../app/planning-strategy/begin-planning-strategy.ts';
import type { changePlanningStrategy } from '../app/planning-strategy/change-planning-strategy.ts';
import type { seePlanningStrategy } from '../app/planning-strategy/see-planning-strategy.ts';
import type { seeStrategyDeadlines } from '../app/planning-strategy/see-strategy-deadlines.ts';
import type { seeStrategyHistory } from '../app/planning-strategy/see-strategy-history.ts';
import type { seeStrategyPlace } from '../app/planning-strategy/see-strategy-place.ts';
import type { setStrategyFrame } from '../app/planning-strategy/set-strategy-frame.ts';
import type { exportPlans } from '../app/plan-import/export-plans.ts';
import type { confirmImport, previewImport } from '../app/plan-import/import-plans.ts';
import type { keepDocument } from '../app/plans/keep-document.ts';
import type { drawPicture } from '../app/plans/draw-picture.ts';
import type { seePlan } from '../app/plans/see-plan.ts';
import type { searchPlans } from '../app/plans/search-plans.ts';
import type { seeHierarchy, seeMoreOfBand } from '../app/plans/see-plans.ts';
import type { beginNeedTest, decideNeedTest, seeNeedTest } from '../app/plans/test-need.ts';
import type { addStatement, removeStatement } from '../app/polls/add-statement.ts';
import type { answerPoll } from '../app/polls/answer-poll.ts';
import type { copyPoll } from '../app/polls/copy-poll.ts';
import type { correctPoll } from '../app/polls/correct-poll.ts';
import type { closePoll, noteOutcome } from '../app/polls/end-poll.ts';
import type { restrictPoll } from '../app/polls/restrict-poll.ts';
import type { openPoll } from '../app/polls/open-poll.ts';
import type { notePreviewed, planOpening, planReview } from '../app/polls/plan-poll-life.ts';
import type { changePoll, draftPoll } from '../app/polls/prepare-poll.ts';
import type { seeDelivery } from '../app/polls/see-delivery.ts';
import type { notePollArrived, sendPollAgain } from '../app/polls/settle-delivery.ts';
import type { makeCheckIn } from '../app/check-ins/make-check-in.ts';
import type { seeCheckIns, seeStatements } from '../app/check-ins/see-check-ins.ts';
import type { seeAudiencePeople } from '../app/polls/see-audience-people.ts';
import type { seePollLife } from '../app/polls/see-poll-life.ts';
import type { listPolls, seePoll } from '../app/polls/see-polls.ts';
import type {
  cancelProcess,
  changePhaseWords,
  changeProcess,
} from '../app/processes/change-process.ts';
import type { makeProcess } from '../app/processes/make-process.ts';
import type { markDue, seeDue } from '../app/processes/mark-due.ts';
import type { seeProcessShape } from '../app/processes/see-process-shape.ts';
import type { changeTemplate, copyTemplate } from '../app/processes/templates/keep-templates.ts';
import type { listTemplates, previewProcess } from '../app/processes/templates/see-templates.ts';
import type { takeOverTemplate } from '../app/processes/templates/take-over-template.ts';
import type { listProcesses, seeProcess } from '../app/processes/see-processes.ts';
import type {
  approveDraft,
  beginProtocolVersion,
  sendDraftToChair,
} from '../app/protocols/approve-draft.ts';
import type {
  acceptDraft,
  judgeInDraft,
  proposeInDraft,
  sendDraft,
} from '../app/protocols/correct-draft.ts';
import type { correctDraftAttendance } from '../app/protocols/correct-draft-attendance.ts';
import type { editDraft, returnDraft, takeBackDraft } from '../app/protocols/edit-draft.ts';
import type { downloadWord } from '../app/protocols/download-word.ts';
import type { chooseArms } from '../app/protocols/choose-arms.ts';
import type { keepProtocolRules, seeProtocolRules } from '../app/protocols/keep-protocol-rules.ts';
import type { markInDraft, settleScreening, unmarkInDraft } from '../app/protocols/screen-draft.ts';
import type { eraseOwn } from '../app/privacy/erase-own.ts';
import type { takeStatementCopy } from '../app/privacy/take-statement-copy.ts';
import type { keepPrivacyRule } from '../app/privacy/keep-privacy-rule.ts';
import type { keepAccessCodes, seeAccessCodes } from '../app/screening/keep-access-codes.ts';
import type { seeDraft } from '../app/protocols/see-draft.ts';
import type { readRecordFile } from '../app/records/read-record-file.ts';
import type { retryRecord } from '../app/records/retry-record.ts';
import type { settleRecall } from '../app/records/settle-recall.ts';
import type { seeArchive, seeRecord } from '../app/records/see-archive.ts';
import type {
  answerLesson,
  forgetTraining,
  readLesson,
} from '../app/training/go-through-lessons.ts';
import type { keepPreferences } from '../app/people/keep-preferences.ts';
import type { seeTraining } from '../app/training/see-training.ts';
import type { closeRound } from '../app/workshops/close-round.ts';
import type { registerAttendance, startRound, writeSummary } from '../app/workshops/hold-round.ts';
import type { publishRound } from '../app/workshops/publish-round.ts';
import type { changeRound, scheduleRound } from '../app/workshops/schedule-round.ts';
import type { listRounds, seeRound } from '../app/workshops/see-rounds.ts';
import type {
  addKnowledge,
  changeKnowledge,
  orderKnowledge,
  removeKnowledge,
} from '../app/knowledge/keep-knowledge.ts';
import type { answerReaction, reactToKnowledge } from '../app/knowledge/react.ts';
import type { seeKnowledge } from '../app/knowledge/see-knowledge.ts';
import type { assignNoteTakers } from '../app/workshops/during/assign-note-takers.ts';
import type {
  deliverContribution,
  rewordContribution,
  withdrawContribution,
} from '../app/workshops/during/deliver-contribution.ts';
import type { seeLive } from '../app/workshops/during/see-live.ts';
import type { seeNotes } from '../app/workshops/during/see-notes.ts';
import type { seeScreen } from '../app/workshops/during/see-screen.ts';
import type { takeProgressStep } from '../app/workshops/during/take-progress-step.ts';
import type { reseatRound, swapSeats } from '../app/workshops/seating/change-seating.ts';
import type { keepSeating, proposeSeating } from '../app/workshops/seating/propose-seating.ts';
import type {
  chooseAttribute,
  dropAttribute,
  registerValue,
} from '../app/workshops/seating/keep-attributes.ts';
import type { seeAttributes, seeOwnAttributes } from '../app/workshops/seating/see-attributes.ts';
import type { seeSeating } from '../app/workshops/seating/see-seating.ts';
import type {
  addWheelItems,
  changeWheelItem,
  stepWheelItem,
} from '../app/wheels/keep-wheel-items.ts';
import type { seeWheelItemHistory, seeWheelItems } from '../app/wheels/see-wheel-items.ts';
import type { seeWheels } from '../app/wheels/see-wheels.ts';
import type { keepDeadlines, seeDeadlines } from '../app/deadlines/keep-deadlines.ts';
import type { movePhase } from '../app/timeline/move-phase.ts';
import type { previewMove } from '../app/timeline/preview-move.ts';
import type { seeTimeline } from '../app/timeline/see-timeline.ts';
import type { turnByHand } from '../app/timeline/turn-by-hand.ts';
import type { FieldProblem } from './field-problems.ts';

type RefusalsOf<UseCase> = UseCase extends (
  deps: never,
) => (...given: never[]) => Promise<infer Outcome>
  ? Extract<Outcome, { readonly refused: true }> extends { readonly refusal: infer Refused }
    ? Refused
    : never
  : never;

/** Every refusal of every use case that a route calls, read from their types: a new code does not compile until it has words and a status. */
export type UseCaseRefusal = RefusalsOf<
  | typeof chooseLanguage
  | typeof seeLetter
  | typeof previewLetter
  | typeof writeLetter
  | typeof sendLetter
  | typeof acceptLetter
  | typeof askAboutLetter
  | typeof refuseLetterDate
  | typeof takeBackLetterDate
  | typeof answerLetterConcern
  | typeof seeDatePoll
  | typeof proposeDates
  | typeof answerDates
  | typeof chooseDate
  | typeof withdrawDates
  | typeof listBodies
  | typeof addPaper
  | typeof changePaper
  | typeof removePaper
  | typeof findSlots
  | typeof alterRound
  | typeof cancelRound
  | typeof seeCity
  | typeof drawCity
  | typeof seeProgramme
  | typeof keepProgramme
  | typeof exportQuestions
  | typeof writeLearningPoint
  | typeof takeHome
  | typeof withdrawLearningPoint
  | typeof seePeople
  | typeof previewSync
  | typeof syncNow
  | typeof confirmSync
  | typeof keepSyncSettings
  | typeof giveSeat
  | typeof endSeat
  | typeof changeParty
  | typeof seeOpenness
  | typeof tryOpenness
  | typeof keepOpenness
  | typeof seeNoteOpenness
  | typeof decideNotes
  | typeof seeHierarchy
  | typeof seeMoreOfBand
  | typeof searchPlans
  | typeof seePlan
  | typeof drawPicture
  | typeof previewImport
  | typeof confirmImport
  | typeof exportPlans
  | typeof seePlanRegister
  | typeof seePlanHistory
  | typeof setPlanTarget
  | typeof registerPlan
  | typeof changePlan
  | typeof keepDocument
  | typeof beginNeedTest
  | typeof seeNeedTest
  | typeof decideNeedTest
  | typeof beginPlanningStrategy
  | typeof changePlanningStrategy
  | typeof setStrategyFrame
  | typeof seePlanningStrategy
  | typeof seeStrategyDeadlines
  | typeof seeStrategyHistory
  | typeof seeStrategyPlace
  | typeof seeRedThread
  | typeof seeFindings
  | typeof seeGoal
  | typeof addGoal
  | typeof changeGoal
  | typeof moveGoal
  | typeof closeGoal
  | typeof reopenGoal
  | typeof addIndicator
  | typeof changeIndicator
  | typeof enterValue
  | typeof enterReport
  | typeof correctReport
  | typeof addMeans
  | typeof changeMeans
  | typeof setFrame
  | typeof seeMeans
  | typeof seeConflicts
  | typeof recordConflict
  | typeof changeConflict
  | typeof closeConflict
  | typeof reopenConflict
  | typeof drawChain
  | typeof changeChain
  | typeof closeChain
  | typeof reopenChain
  | typeof seeConflictHistory
  | typeof seeWheels
  | typeof seeWheelItems
  | typeof seeWheelItemHistory
  | typeof addWheelItems
  | typeof changeWheelItem
  | typeof stepWheelItem
  | typeof seeSubscriptions
  | typeof subscribe
  | typeof withdrawSubscription
  | typeof listProcesses
  | typeof seeProcess
  | typeof makeProcess
  | typeof changeProcess
  | typeof changePhaseWords
  | typeof cancelProcess
  | typeof markDue
  | typeof seeDue
  | typeof seeProcessShape
  | typeof listTemplates
  | typeof previewProcess
  | typeof copyTemplate
  | typeof changeTemplate
  | typeof takeOverTemplate
  | typeof listRounds
  | typeof seeRound
  | typeof scheduleRound
  | typeof changeRound
  | typeof publishRound
  | typeof startRound
  | typeof registerAttendance
  | typeof writeSummary
  | typeof closeRound
  | typeof seeKnowledge
  | typeof addKnowledge
  | typeof changeKnowledge
  | typeof orderKnowledge
  | typeof removeKnowledge
  | typeof reactToKnowledge
  | typeof answerReaction
  | typeof seeLive
  | typeof seeScreen
  | typeof seeNotes
  | typeof takeProgressStep
  | typeof assignNoteTakers
  | typeof deliverContribution
  | typeof rewordContribution
  | typeof withdrawContribution
  | typeof seeDebts
  | typeof seeSeating
  | typeof seeAttributes
  | typeof seeOwnAttributes
  | typeof chooseAttribute
  | typeof dropAttribute
  | typeof registerValue
  | typeof proposeSeating
  | typeof keepSeating
  | typeof swapSeats
  | typeof reseatRound
  | typeof seeText
  | typeof beginText
  | typeof saveText
  | typeof sendToCouncil
  | typeof readPastedText
  | typeof linkGoals
  | typeof linkDirections
  | typeof judgeDirection
  | typeof seeHearings
  | typeof planHearing
  | typeof changeHearing
  | typeof sendHearing
  | typeof registerStatement
  | typeof correctStatement
  | typeof judgeStatement
  | typeof withdrawStatement
  | typeof exportStatements
  | typeof seeThread
  | typeof seeInputs
  | typeof seeAdoption
  | typeof recordAdoption
  | typeof seeSynthesis
  | typeof seeLikeness
  | typeof seeDirections
  | typeof seeDirection
  | typeof addTheme
  | typeof renameTheme
  | typeof mergeTheme
  | typeof unmergeTheme
  | typeof removeTheme
  | typeof moveContributions
  | typeof writeDirection
  | typeof redraftDirection
  | typeof linkDirection
  | typeof dropDirection
  | typeof settleDirection
  | typeof setThreshold
  | typeof askDirections
  | typeof closeVerification
  | typeof answerVerification
  | typeof listPolls
  | typeof seePoll
  | typeof seeAudiencePeople
  | typeof makeCheckIn
  | typeof seeCheckIns
  | typeof seeStatements
  | typeof draftPoll
  | typeof changePoll
  | typeof openPoll
  | typeof answerPoll
  | typeof closePoll
  | typeof restrictPoll
  | typeof planOpening
  | typeof notePreviewed
  | typeof planReview
  | typeof correctPoll
  | typeof copyPoll
  | typeof seePollLife
  | typeof addStatement
  | typeof removeStatement
  | typeof noteOutcome
  | typeof seeDelivery
  | typeof sendPollAgain
  | typeof notePollArrived
  | typeof seeDraft
  | typeof editDraft
  | typeof correctDraftAttendance
  | typeof takeBackDraft
  | typeof returnDraft
  | typeof sendDraft
  | typeof acceptDraft
  | typeof proposeInDraft
  | typeof judgeInDraft
  | typeof sendDraftToChair
  | typeof approveDraft
  | typeof beginProtocolVersion
  | typeof seeProtocolRules
  | typeof keepProtocolRules
  | typeof chooseArms
  | typeof downloadWord
  | typeof markInDraft
  | typeof unmarkInDraft
  | typeof settleScreening
  | typeof seeAccessCodes
  | typeof keepAccessCodes
  | typeof keepPrivacyRule
  | typeof takeStatementCopy
  | typeof eraseOwn
  | typeof takeAuditExtract
  | typeof seeArchive
  | typeof seeRecord
  | typeof retryRecord
  | typeof settleRecall
  | typeof readRecordFile
  | typeof seeTraining
  | typeof answerLesson
  | typeof readLesson
  | typeof forgetTraining
  | typeof keepPreferences
  | typeof seeTimeline
  | typeof previewMove
  | typeof movePhase
  | typeof turnByHand
  | typeof seeDeadlines
  | typeof keepDeadlines
>;

/** What the server itself says no to, before a use case is asked. */
export type EdgeRefusal =
  | { readonly code: 'not-signed-in' }
  /** The token is right and the municipality known, but nobody here has that object id. */
  | { readonly code: 'not-registered' }
  | { readonly code: 'sign-in-unavailable' }
  | { readonly code: 'invalid-body'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'not-json' }
  | { readonly code: 'too-large' }
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'too-many-requests' }
  | { readonly code: 'unavailable' }
  | { readonly code: 'fault'; readonly reference: string };

export type Refusal = UseCaseRefusal | EdgeRefusal;
export type RefusalCode = Refusal['code'];
export type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { readonly code: Code }>;
