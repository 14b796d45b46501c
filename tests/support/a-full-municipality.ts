import { asAdopted, withoutTemplate } from '../../src/core/processes/process.ts';
import type { WheelItem } from '../../src/core/wheels/wheel-item.ts';
import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import type { Transaction } from '../../src/app/ports/stores.ts';
import { statutoryRules } from '../../src/core/deadlines/statutory-rule.ts';
import type { Plan } from '../../src/core/plans/plan.ts';
import { nothingScreened } from '../../src/core/protocols/screening-mark.ts';
import { shippedCodes } from '../../src/core/screening/shipped-codes.ts';
import { openNotes } from '../../src/core/openness/note-openness.ts';
import { shippedBases } from '../../src/core/openness/openness-basis.ts';
import type { Poll } from '../../src/core/polls/poll.ts';
import { plainLife } from '../../src/core/polls/poll-life.ts';
import type { ProtocolContent } from '../../src/core/protocols/protocol.ts';
import { usualProtocolRules } from '../../src/core/protocols/protocol-rules.ts';
import { nothingYet, usualCheckRules } from '../../src/core/records/archive-check.ts';
import type { ArchiveRecord } from '../../src/core/records/record.ts';
import { readCivilDate, readInstant } from '../../src/core/time/instant.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import type { Round } from '../../src/core/workshops/round.ts';
import { untied } from '../../src/core/goals/conflict-chain.ts';
import { aChain } from './builders/a-chain.ts';
import { aProtocol } from './builders/a-protocol.ts';
import { anAuditHead } from './builders/an-audit-head.ts';
import { aContribution, aKnowledgeItem, aReaction } from './builders/a-contribution.ts';
import { aDirection, aDirectionAnswer, aTheme, aVerification } from './builders/a-direction.ts';
import { anAmendment, anEntry, aStrategy } from './builders/a-strategy.ts';
import { usualTimelineSetting } from '../../src/core/processes/timeline-setting.ts';
import { shippedTemplates } from '../../src/core/processes/templates/shipped-templates.ts';
import { wholeBody } from '../../src/core/polls/audience.ts';

/** Reads a literal in a test. */
export function instant(text: string): Instant {
  const read = readInstant(text);
  if (read === undefined) throw new Error(`${text} is no instant`);
  return read;
}

export function day(text: string): CivilDate {
  const read = readCivilDate(text);
  if (read === undefined) throw new Error(`${text} is no date`);
  return read;
}

/** Ids that are easy to tell apart in a failure: the municipality's letter and a number. */
export const idsOf = (letter: 'a' | 'b') => {
  const id = (number: number): string =>
    `${letter.repeat(8)}-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return {
    municipality: id(0),
    term: id(1),
    party: id(2),
    chair: id(3),
    member: id(4),
    deputy: id(5),
    facilitator: id(6),
    body: id(7),
    plan: id(8),
    goal: id(9),
    otherGoal: id(10),
    report: id(11),
    conflict: id(12),
    chain: id(13),
    process: id(14),
    phase: id(15),
    round: id(16),
    poll: id(17),
    question: id(18),
    north: id(19),
    south: id(20),
    message: id(21),
    protocol: id(22),
    recordSource: id(432),
    record: id(23),
    file: id(24),
    indicator: id(40),
    means: id(41),
    goalEvent: id(42),
    seating: id(43),
    strategy: id(44),
    entry: id(45),
    amendment: id(46),
    strategyEvent: id(47),
    contribution: id(48),
    knowledgeItem: id(49),
    reaction: id(50),
    phaseEvent: id(90),
    due: id(301),
    draftText: id(420),
    paragraph: id(421),
    hearing: id(423),
    statement: id(424),
    adoption: id(425),
    protocolDraft: id(430),
    proposal: id(431),
    theme: id(51),
    direction: id(52),
    verification: id(53),
    objectId: (number: number): string => id(1_000 + number),
    conversation: `${letter}:conversation`,
  };
};

export type FullIds = ReturnType<typeof idsOf>;

export function aRound(ids: FullIds, overrides: Partial<Round> = {}): Round {
  return {
    id: ids.round,
    phaseId: ids.phase,
    bodyId: ids.body,
    ordinal: 1,
    title: 'Verksted 1',
    purpose: 'Politiske ambisjoner for perioden',
    startsAt: instant('2026-11-19T16:00:00.000Z'),
    durationMinutes: 180,
    place: 'Kommunestyresalen',
    meetingForm: 'in-person',
    openness: { kind: 'open' },
    opennessDecision: null,
    noticeText: '',
    shortNoticeReason: '',
    agenda: [{ id: 'agenda-1', title: 'Innledning', minutes: 15, kind: 'item', lead: 'Ordfører' }],
    questions: [{ id: 'question-1', text: 'Hva skal kommunen gå for?' }],
    summary: '',
    meetingNumber: null,
    organiserId: ids.facilitator,
    version: 1,
    state: { status: 'draft' },
    ...overrides,
  };
}

export function aPoll(ids: FullIds, overrides: Partial<Poll> = {}): Poll {
  const closesAt = instant('2026-11-26T22:59:00.000Z');
  return {
    id: ids.poll,
    phaseId: ids.phase,
    roundId: ids.round,
    title: 'Hvor skal det vokse?',
    purpose: 'Svarene brukes når planforslaget skrives.',
    audience: wholeBody(ids.body),
    visibility: 'sums',
    anonymousUse: null,
    seal: null,
    checkIn: null,
    resultsWhen: 'after-own-answer',
    questions: [
      {
        id: ids.question,
        kind: 'single-choice',
        reason: 'off',
        text: 'Hvor?',
        options: [
          { id: ids.north, label: 'Nord', meaning: '' },
          { id: ids.south, label: 'Sør', meaning: '' },
        ],
      },
    ],
    openness: { kind: 'open' },
    opennessDecision: null,
    closesAt,
    outcomeNote: '',
    version: 1,
    state: { status: 'open', openedAt: instant('2026-11-19T17:00:00.000Z'), closesAt },
    ...overrides,
  };
}

export function aRecord(ids: FullIds, overrides: Partial<ArchiveRecord> = {}): ArchiveRecord {
  return {
    id: ids.record,
    subject: { kind: 'protocol', roundId: ids.round },
    sourceId: ids.protocol,
    title: 'Protokoll',
    library: 'open',
    createdAt: instant('2026-11-20T08:00:00.000Z'),
    state: { status: 'waiting', reason: 'queued', retryAt: null },
    attempts: 0,
    files: [
      {
        id: ids.file,
        recordId: ids.record,
        name: '2026-11-19_KS_09-2026_Moetebok_v1.pdf',
        mediaType: 'application/pdf',
        pronomFormat: 'fmt/480',
        sha256: 'ab'.repeat(32),
        size: 3,
        itemId: null,
        eTag: null,
        webUrl: null,
        uploadedAt: null,
        columnsSetAt: null,
        readBackSha256: null,
        checkedAt: null,
        retentionLabel: null,
        path: null,
        cTag: null,
        columns: null,
        isLocked: false,
      },
    ],
    ...overrides,
  };
}

/** At least one row of everything, through the stores. The municipality itself is registered by the caller. */
export async function fillMunicipality(tx: Transaction, ids: FullIds): Promise<void> {
  const { people } = tx;
  const term = { id: ids.term, startsOn: day('2023-10-01'), endsOn: day('2027-09-30') };
  await people.saveTerm(term);
  await people.saveParty({ id: ids.party, label: 'Bypartiet' });
  const persons = [
    [ids.chair, 'Åse Ås', 'politician'],
    [ids.member, 'Ola Nordmann', 'politician'],
    [ids.deputy, 'Zoë Berg', 'politician'],
    [ids.facilitator, 'Kari Hansen', 'facilitator'],
  ] as const;
  for (const [index, [id, name, role]] of persons.entries()) {
    const entraObjectId = ids.objectId(index);
    await people.savePerson({ id, entraObjectId, name, language: 'nb', roles: [role] });
  }
  await people.saveBody({
    id: ids.body,
    name: 'Kommunestyret',
    abbreviation: 'KS',
    noticeDays: 7,
    language: 'nb',
    entraGroupId: null,
  });
  const seats = [
    [ids.chair, 'chair'],
    [ids.member, 'member'],
    [ids.deputy, 'deputy'],
  ] as const;
  for (const [personId, role] of seats) {
    const seat = { bodyId: ids.body, termId: ids.term, partyId: ids.party };
    const order = role === 'deputy' ? 1 : null;
    await people.saveMembership({ ...seat, personId, function: role, order });
  }
  await tx.seatHistory.add({
    ...{ id: ids.objectId(481), bodyId: ids.body },
    ...{ termId: ids.term, personId: ids.member, partyId: ids.party, function: 'member' },
    order: null,
    ...{ untilOn: day('2025-06-30'), why: 'left' },
  });
  await tx.peopleSync.saveSettings({
    ...{ isEnabled: false, largestShare: 20, previewedAt: null, version: 1 },
  });
  await tx.peopleSync.saveRoleGroups([{ role: 'planner', entraGroupId: ids.objectId(482) }]);
  await tx.peopleSync.addRun({
    ...{ id: ids.objectId(483), night: day('2026-11-20'), changes: [] },
    ...{ ranAt: instant('2026-11-20T01:00:00.000Z'), outcome: { kind: 'applied' } },
  });
  await fillPlans(tx, ids);
  await fillPlanRegister(tx, ids);
  await fillWheels(tx, ids);
  await fillWorkshop(tx, ids);
  await fillOpenness(tx, ids);
  await fillContributions(tx, ids);
  await fillTimeline(tx, ids);
  await fillDirections(tx, ids);
  await tx.programmes.add({
    ...{
      processId: ids.process,
      version: 1,
      theme: 'Å lede sammen',
      gatherings: [],
      questions: [],
    },
    cohort: [{ id: ids.process, name: 'Proveby', participants: 5 }],
    ...{ byId: ids.facilitator, at: instant('2026-11-19T17:00:00.000Z') },
  });
  await tx.programmes.addLearningPoint({
    ...{ id: ids.contribution, phaseId: ids.phase, text: 'Spør tidligere', namedPersonId: null },
    ...{ clientKey: ids.contribution, madeAt: instant('2026-11-19T17:00:00.000Z') },
    ...{ home: null, version: 1, withdrawnAt: null },
  });
  await tx.cities.add({
    ...{ processId: ids.process, version: 1, byId: ids.facilitator, place: 'Sandvika' },
    ...{ at: instant('2026-11-23T09:00:00.000Z'), vision: 'En by ved elva', actors: [] },
    ...{ relations: [], moves: [], triggers: [], isExample: false },
  });
  await fillLetters(tx, ids);
  await fillArchive(tx, ids);
  await fillTexts(tx, ids);
  await tx.preferences.save(ids.chair, { checkInsPaused: true });
  await tx.privacy.saveRule({
    ...{ kind: 'choices', basis: 'GDPR art. 6(1)(e)', isChecked: true },
    ...{ daysAfterLeaving: 30, version: 1 },
  });
  await tx.privacy.noticeDepartures(day('2040-01-01'));
  await tx.pollReminders.savePlan(ids.poll, { daysBefore: [2], hoursBefore: null, version: 1 });
  await tx.pollLives.save(ids.poll, { ...plainLife, previewedVersion: 1, version: 1 });
  await tx.pollLives.addCorrection(ids.poll, 2, {
    ...{ at: instant('2026-11-20T09:00:00.000Z'), reason: '' },
    changes: [{ field: 'title', from: 'Hva er viktigs?', to: 'Hva er viktigst?' }],
  });
  await tx.addedStatements.add({
    ...{ pollId: ids.poll, id: ids.phase, personId: ids.chair, words: 'Vi trenger færre planer' },
    ...{ addedAt: instant('2026-11-20T09:00:00.000Z') },
  });
  await tx.pollSeen.note(ids.poll, ids.chair, day('2026-11-20'));
  await tx.training.save(mintMember(mintScope(ids.municipality), ids.chair, ['politician']), {
    ...{ lesson: 'status', answered: ['newest:1'], doneOn: day('2026-11-20') },
  });
}

async function fillPlans(tx: Transaction, ids: FullIds): Promise<void> {
  const { plans, goals, processes } = tx;
  await plans.save({
    id: ids.plan,
    key: 'samfunnsdel',
    title: 'Kommuneplanens samfunnsdel',
    type: 'samfunnsdel',
    level: 'overall',
    horizonYears: 20,
    treatment: 'political',
    parentId: null,
    isGroup: false,
    status: 'in-force',
    adoptedOn: day('2018-04-25'),
    adoptedByBodyId: ids.body,
    summary: '',
    isExample: true,
  });
  const goal = { planId: ids.plan, note: '', isExample: true };
  await goals.save({
    ...goal,
    id: ids.goal,
    key: '2',
    kind: 'mainGoal',
    parentId: null,
    title: 'Attraktivt',
    ordinal: 1,
  });
  await goals.save({
    ...goal,
    id: ids.otherGoal,
    key: '2.1',
    kind: 'subGoal',
    parentId: ids.goal,
    title: 'Byer',
    ordinal: 2,
  });
  await goals.saveReport({
    id: ids.report,
    goalId: ids.otherGoal,
    period: 'Tertialrapport 1-24',
    reportedOn: day('2024-06-19'),
    status: 'on-track',
    text: '',
    isExample: true,
  });
  await goals.keepConflict({
    ...{ id: ids.conflict, key: 'a', firstAim: 'Fortette', secondAim: 'Rimelig' },
    ...{ statement: '', affected: '', handling: '', decidedWhere: '', decidedOn: null },
    ...{ goalIds: [ids.goal, ids.otherGoal], planIds: [ids.plan], isExample: true },
  });
  await goals.saveChain(
    aChain(ids.chain, [], {
      steps: [
        { ...untied, words: 'klima', goalId: ids.goal },
        { ...untied, words: 'vekst', conflictId: ids.conflict },
      ],
    }),
  );
  await goals.addConflictEvent({
    ...{ id: ids.objectId(80), subjectId: ids.chain, at: instant('2026-11-02T08:00:00.000Z') },
    ...{ personId: ids.facilitator, kind: 'chain-changed' },
    ...{ before: { title: 'Tett' }, after: { title: 'Tett og rimelig' } },
  });
  await fillSteering(tx, ids);
  await processes.save({
    id: ids.process,
    ...withoutTemplate,
    key: 'planstrategi',
    template: 'planstrategi',
    title: 'Planstrategi',
    planId: ids.plan,
    phases: [
      {
        id: ids.phase,
        processId: ids.process,
        key: 'workshops',
        kind: 'co-creation',
        ordinal: 1,
        title: 'Politiske verksteder',
        ...asAdopted(day('2026-11-01'), day('2026-12-31')),
        lead: 'politics',
        purpose: '',
        expectation: '',
        products: ['føringer'],
        plannedRounds: ['Verksted 1'],
      },
    ],
  });
  const template = shippedTemplates('nb')[0]!;
  await tx.phaseDues.save([
    {
      ...{
        id: ids.due,
        phaseId: ids.phase,
        kind: 'check-in',
        title: 'Pulssjekk',
        finding: 'roles',
      },
      ...{ day: 3, doneAt: null, doneBy: null, pollId: null, madeAddress: '' },
    },
  ]);
  await tx.processTemplates.saveOrigin(ids.process, { countedAs: 'start', template });
  await tx.phaseDues.cancel(ids.process, {
    ...{ reason: 'Slått sammen med en annen', by: ids.facilitator },
    at: instant('2026-11-01T08:00:00.000Z'),
  });
  await tx.processTemplates.add({
    ...{ template: { ...template, key: ids.due }, copiedFrom: template.key, isOffered: true },
    ...{ madeBy: ids.facilitator, madeAt: instant('2026-11-01T08:00:00.000Z') },
  });
}

async function fillSteering(tx: Transaction, ids: FullIds): Promise<void> {
  const { goals, indicators, means } = tx;
  await indicators.save({
    ...{ id: ids.indicator, goalId: ids.goal, name: 'Gangavstand', unit: 'prosent' },
    ...{ direction: 'up', target: 70.5, targetOn: day('2030-12-31'), source: '', sdgs: [11, 13] },
    ...{ ordinal: 1, isExample: true },
  });
  await indicators.saveValue({
    ...{ indicatorId: ids.indicator, measuredOn: day('2026-01-15'), value: 61.2 },
  });
  await fillStrategy(tx, ids);
  await means.save({
    ...{ id: ids.means, goalId: ids.otherGoal, year: 2027, budgetLine: 'Plan' },
    ...{ amountNok: 1_500_000, personMonths: 4.5, source: 'HØP', isExample: true },
  });
  await means.saveFrame({
    ...{ year: 2027, amountNok: 9_000_000_000, personMonths: null, source: '', isExample: true },
  });
  await goals.addEvent({
    ...{ id: ids.goalEvent, goalId: ids.goal, at: instant('2026-11-02T08:00:00.000Z') },
    ...{ personId: ids.facilitator, kind: 'goal-changed' },
    ...{ before: { title: 'Fint' }, after: { title: 'Attraktivt' } },
  });
}

async function fillPlanRegister({ plans, planRegister }: Transaction, ids: FullIds): Promise<void> {
  const earlier = {
    ...(await plans.byId(ids.plan)),
    id: ids.objectId(60),
    key: 'samfunnsdel-2010',
  };
  await plans.save({ ...(earlier as Plan), status: 'in-force', adoptedOn: day('2010-04-28') });
  await planRegister.saveLink({
    id: ids.objectId(61),
    fromId: ids.plan,
    toId: ids.objectId(60),
    kind: 'replaces',
    part: 'Arealstrategien',
    effectiveOn: day('2018-04-25'),
    isExample: true,
  });
  await planRegister.saveDocument({
    id: ids.objectId(64),
    planId: ids.plan,
    title: 'Plankart',
    kind: 'map',
    address: 'https://example.org/kart.pdf',
    datedOn: day('2018-04-25'),
    isExample: true,
  });
  await planRegister.addEvent({
    id: ids.objectId(62),
    planId: ids.plan,
    planVersion: 1,
    ordinal: 0,
    kind: 'registered',
    on: day('2026-11-20'),
    recordedAt: instant('2026-11-20T08:00:00.000Z'),
    personId: ids.facilitator,
    details: {},
  });
  await planRegister.saveNeedTest({
    id: ids.objectId(63),
    title: 'Temaplan for natur',
    type: 'temaplan',
    purpose: 'Stanse tapet av natur',
    themes: ['natur'],
    goalIds: [ids.goal],
    madeBy: ids.facilitator,
    madeAt: instant('2026-11-20T08:00:00.000Z'),
    version: 1,
    isExample: true,
    state: { outcome: 'open' },
  });
  await planRegister.saveTarget(60, 1);
}

async function fillWheels({ wheels, calendars }: Transaction, ids: FullIds): Promise<void> {
  const at = instant('2026-11-02T08:00:00.000Z');
  const item: WheelItem = {
    ...{ id: ids.objectId(64), title: 'Årsbudsjett', lead: 'politics', basis: 'koml. § 14-3' },
    when: { kind: 'yearly', from: { month: 12, day: 1 }, to: { month: 12, day: 15 } },
    ...{ publicDays: 14, link: { kind: 'process', id: ids.process } },
    ...{ isRemoved: false, isExample: false },
  };
  await wheels.save(item);
  await wheels.addEvent({
    ...{ id: ids.objectId(65), itemId: item.id, at, personId: ids.facilitator },
    ...{ kind: 'wheel-item-added', before: null, after: item },
  });
  const subscription = { id: ids.objectId(66), personId: ids.chair, bodyId: null, createdAt: at };
  await calendars.save(subscription, 'ab'.repeat(32));
  await calendars.noteEntries([{ key: `item:${item.id}`, digest: 'cd'.repeat(32) }], at);
}

async function fillLetters({ letters, datePolls }: Transaction, ids: FullIds): Promise<void> {
  const at = instant('2026-11-03T08:00:00.000Z');
  const content = {
    ...{ purpose: 'Velge planer', expectation: 'Kom', roles: 'Hva', rules: 'Lytt' },
    ...{ notDecided: 'Ingenting', bodyIds: [ids.body], includesDeputies: false, dateIds: [] },
  };
  const letterId = ids.objectId(80);
  await letters.save({ id: letterId, processId: ids.process, content, edition: 1, version: 2 });
  await letters.addEdition({
    ...{ letterId, edition: 1, content, dates: [], correction: '' },
    ...{ sentAt: at, sentBy: ids.facilitator },
  });
  await letters.saveRecipients(letterId, [
    { personId: ids.chair, bodyIds: [ids.body], acceptedEdition: 1, acceptedAt: at },
  ]);
  await letters.saveConcern({
    ...{ id: ids.objectId(81), letterId, personId: ids.chair, kind: 'question', dateId: null },
    ...{ words: 'Hvor lenge?', madeAt: at, answer: '', answeredBy: null, answeredAt: null },
    withdrawnAt: null,
  });
  const slot = { startsAt: instant('2026-12-01T17:00:00.000Z'), isRemote: false };
  await datePolls.save({
    ...{ id: ids.objectId(82), roundId: ids.round, bodyId: ids.body, note: '' },
    slots: [
      { ...slot, id: ids.objectId(83), place: 'Salen' },
      { ...slot, id: ids.objectId(84), place: 'Teams', isRemote: true },
    ],
    ...{ openedAt: at, closesAt: instant('2026-11-20T08:00:00.000Z'), madeBy: ids.facilitator },
    ...{ version: 1, state: { status: 'open' } },
  });
  await datePolls.saveAnswer(ids.objectId(82), {
    personId: ids.chair,
    stances: { [ids.objectId(83)]: 'works', [ids.objectId(84)]: 'does-not-work' },
    ...{ answeredAt: at, revision: 1 },
  });
}

async function fillWorkshop(tx: Transaction, ids: FullIds): Promise<void> {
  await tx.rounds.save(aRound(ids));
  await tx.rounds.nextMeetingNumber(ids.body, 2026);
  await tx.rounds.saveAttendance(ids.round, [
    {
      ...{ personId: ids.chair, status: 'present', deputyForId: null },
      ...{ arrivedAt: null, leftAt: null },
    },
  ]);
  await tx.seatings.add({
    ...{ id: ids.seating, phaseId: ids.phase, bodyId: ids.body, version: 1, origin: 'proposed' },
    ...{ tableCount: 2, seed: 1, pins: [{ personId: ids.chair, table: 1 }], apartPairs: 1 },
    rounds: [{ roundId: ids.round, tables: [[ids.chair], [ids.member]] }],
    scores: {
      ...{ sameParty: 0, samePartyLeast: 0, repeats: 0, repeatsLeast: 0, alike: 0, alikeLeast: 0 },
      attributes: [],
    },
    ...{ madeBy: ids.facilitator, madeAt: instant('2026-11-10T09:00:00.000Z') },
  });
  await tx.seatings.saveApart(ids.phase, ids.body, [{ first: ids.chair, second: ids.member }]);
  const attributeId = ids.objectId(490);
  await tx.seatingAttributes.add({
    ...{ id: attributeId, name: 'Første periode', values: ['ja', 'nei'] },
    ...{ legalBasis: 'GDPR art. 6 nr. 1 e', purpose: 'Nye og erfarne ved samme bord' },
    ...{ chosenBy: ids.facilitator, chosenAt: instant('2026-11-10T09:00:00.000Z') },
  });
  await tx.seatingAttributes.saveValue({ attributeId, personId: ids.chair }, 'ja');
  await tx.polls.save(aPoll(ids));
  const answeredAt = instant('2026-11-20T09:00:00.000Z');
  const choices = { [ids.question]: { kind: 'single-choice', optionId: ids.north } } as const;
  await tx.polls.saveAnswers(
    ids.poll,
    [{ pollId: ids.poll, personId: ids.chair, choices, answeredAt, revision: 1 }],
    { options: { [ids.north]: 1 }, answered: 1 },
  );
  await tx.ballots.saveSealed(
    ids.poll,
    [{ personId: ids.chair, sealed: new Uint8Array([1, 2, 3]), answeredAt, revision: 1 }],
    0,
  );
  await tx.ballots.replaceSealed(ids.poll, [choices], { options: {}, answered: 0 });
  await tx.polls.save(
    aPoll(ids, {
      id: ids.objectId(990),
      roundId: null,
      questions: [],
      state: { status: 'closed', openedAt: answeredAt, closesAt: answeredAt, closedAt: answeredAt },
    }),
  );
  await tx.checkIns.saveResults(ids.objectId(990), [{ statement: 0, result: { kind: 'too-few' } }]);
  await tx.checkIns.noteAsked(ids.objectId(990), [ids.chair], day('2026-11-20'));
  await tx.conversations.save({
    conversationId: ids.conversation,
    kind: 'personal',
    personId: ids.chair,
    bodyId: null,
    reference: { serviceUrl: 'https://smba.example/emea/' },
  });
  await tx.messages.addMissing([
    {
      id: ids.message,
      key: `poll:${ids.poll}:person:${ids.chair}`,
      kind: 'poll',
      subjectId: ids.poll,
      edition: 0,
      personId: ids.chair,
      conversationId: null,
      state: 'waiting',
      activityId: null,
      rendered: null,
      cause: null,
      attempts: 0,
      priority: 'ordinary',
      dueAt: instant('2026-11-19T17:00:00.000Z'),
      appInstalledAt: null,
      sentBy: 'chat',
      updatedAt: instant('2026-11-19T17:00:00.000Z'),
    },
  ]);
  await tx.pace.take([`send:${ids.conversation}`], 1_000);
  await tx.calendarEvents.save({
    roundId: ids.round,
    transactionId: ids.round,
    eventId: null,
    webLink: null,
    state: 'waiting',
    cause: null,
  });
}

async function fillOpenness(
  { accessCodes, openness, corrections, papers }: Transaction,
  ids: FullIds,
): Promise<void> {
  await corrections.add({
    ...{ roundId: ids.round, number: 1, kind: 'changed', reason: 'Ny sal', changes: [] },
    ...{ publishedAt: instant('2026-11-10T08:00:00.000Z'), publishedBy: ids.facilitator },
  });
  await papers.save({
    ...{ id: ids.objectId(480), roundId: ids.round, agendaItemId: null, ordinal: 1 },
    ...{ title: 'Notat', content: { kind: 'note', words: 'Til drøfting.' } },
    openness: { kind: 'open' },
    opennessDecision: {
      answers: {
        ...{ isMeeting: true, isAnnounced: true, isOpen: true, basis: null, decision: '' },
      },
      decidedBy: ids.facilitator,
      decidedAt: instant('2026-11-10T08:00:00.000Z'),
    },
    ...{ sentToCouncilOn: null, version: 1, removedAt: null },
  });
  await accessCodes.save(shippedCodes, 1);
  await openness.saveBases(shippedBases);
  await openness.saveRules([{ rule: 'notice', paragraph: 'kommuneloven § 11-3' }]);
  await openness.saveMeetingRules({
    ...{ bodyId: ids.body, isCityGovernment: false, remoteAllowedBy: 'KS 12/23' },
  });
  await openness.saveNotes({
    ...{ processId: ids.process, openness: { kind: 'open' }, bodyId: null, version: 1 },
    opennessDecision: {
      answers: openNotes,
      ...{ decidedBy: ids.facilitator, decidedAt: instant('2026-11-10T08:00:00.000Z') },
    },
  });
}

async function fillContributions(
  { contributions, knowledge, progress }: Transaction,
  ids: FullIds,
): Promise<void> {
  await contributions.add(aContribution(ids));
  await contributions.saveNoteTakers(ids.round, [{ tableNumber: 1, personId: ids.facilitator }]);
  await progress.save({
    ...{ roundId: ids.round, version: 1, shown: [ids.contribution] },
    held: [{ itemId: 'agenda-1', startedAt: instant('2026-11-19T17:00:00.000Z'), endedAt: null }],
    asked: [
      { questionId: 'question-1', openedAt: instant('2026-11-19T17:05:00.000Z'), stoppedAt: null },
    ],
  });
  await knowledge.saveItem(aKnowledgeItem(ids));
  await knowledge.addReaction(aReaction(ids));
}

async function fillDirections(
  { themes, directions, verifications }: Transaction,
  ids: FullIds,
): Promise<void> {
  await themes.save(aTheme(ids));
  await themes.put(ids.theme, [ids.contribution]);
  await directions.save(aDirection(ids));
  await verifications.saveThreshold({
    ...{ phaseId: ids.phase, percent: 80, setById: ids.facilitator },
    setAt: instant('2026-11-23T09:00:00.000Z'),
  });
  await verifications.save(aVerification(ids));
  await verifications.saveAnswer(aDirectionAnswer(ids));
}

async function fillArchive(tx: Transaction, ids: FullIds): Promise<void> {
  const content = { schema: 'radslag.protocol.v1', title: 'Verksted 1' } as ProtocolContent;
  const assembledAt = instant('2026-11-20T08:00:00.000Z');
  await tx.protocols.save({
    id: ids.protocol,
    roundId: ids.round,
    version: 1,
    content,
    assembledAt,
  });
  await tx.protocolDrafts.saveArms(ids.body, {
    alternativeText: 'Organets våpen',
    picture: { kind: 'png', width: 1, height: 1, data: '' },
  });
  await tx.protocolDrafts.saveRules({ ...usualProtocolRules(ids.body), version: 1 });
  await tx.protocolDrafts.save({
    ...{ id: ids.protocolDraft, roundId: ids.round, version: 2, reason: 'Feil navn' },
    ...{ origin: aProtocol(), content: aProtocol(), revision: 2, begunAt: assembledAt },
    state: { status: 'in-correction', sentAt: assembledAt, deadline: assembledAt },
    asks: [{ personId: ids.chair, askedAt: assembledAt, acceptedAt: null }],
    screening: nothingScreened,
    proposals: [
      {
        ...{ id: ids.proposal, personId: ids.chair, passage: 'title:0', was: 'Verksted 1' },
        ...{ text: 'Verksted', why: '', proposedAt: assembledAt, verdict: null },
      },
    ],
  });
  await tx.records.create(aRecord(ids), new Map([[ids.file, new Uint8Array([1, 2, 3])]]));
  await tx.graphPace.take({
    ...{ units: 1, urgency: 'background', unitsPerMinute: 1200, withinMs: 0 },
  });
  await tx.archiveLibraries.save({
    ...{ library: 'open', driveId: 'hidden-drive', place: null, moved: null, stop: null },
    ...{ triedBy: null, resumedAt: null },
  });
  await tx.archiveSteps.add(
    ids.record,
    { step: 'render', fileName: null, outcome: 'done', reason: null, requestId: null },
    instant('2026-11-20T08:00:00.000Z'),
  );
  await tx.recalls.save({
    ...{ recordId: ids.record, outcome: 'may-stay', reason: 'Det er alt offentlig.' },
    ...{ by: [ids.protocol], settledBy: ids.facilitator, settledAt: assembledAt },
  });
  const sentAt = instant('2026-11-20T08:05:00.000Z');
  const sending = await tx.einnsyn.take({ kind: 'meeting', id: ids.round }, sentAt, sentAt);
  if (sending) await tx.einnsyn.save({ ...sending, retryAt: sentAt, reason: 'unreachable' });
  await tx.einnsyn.addStep(ids.round, { outcome: 'again', reason: 'unreachable' }, sentAt);
  await tx.archiveChecks.saveRules(usualCheckRules);
  await tx.archiveDrift.save({ lookedAt: assembledAt, refusal: null, found: [] });
  await tx.archiveChecks.start({
    ...{ id: ids.objectId(484), startedAt: assembledAt, startedBy: null, origin: 'weekly' },
    ...{ depth: 'remote', status: 'running', afterRecord: null, progress: nothingYet },
    ...{ holder: ids.objectId(484), heldUntil: assembledAt, updatedAt: assembledAt, endedAt: null },
  });
  const by = { kind: 'system', job: 'example' } as const;
  await tx.audit.append(by, { type: 'example-loaded', subject: ids.municipality }, assembledAt);
  // The day's head is the log's own, or the chain would not hold against it.
  const [row] = await tx.audit.ofType('example-loaded');
  if (!row) throw new Error('a row was written');
  await tx.recordSources.save({
    ...{ id: ids.recordSource, version: 1, madeAt: assembledAt },
    subject: { kind: 'audit-head', day: day('2026-11-19') },
    content: anAuditHead({
      ...{ firstSequence: row.sequence, lastSequence: row.sequence, headHash: row.hash },
      counts: [{ type: 'example-loaded', count: 1 }],
    }),
  });
}

async function fillTimeline({ timelines }: Transaction, ids: FullIds): Promise<void> {
  await timelines.saveSchoolSummer({
    ...{ year: 2027, startsOn: day('2027-06-19'), endsOn: day('2027-08-15') },
  });
  await timelines.saveSetting({ ...usualTimelineSetting, version: 1 });
  await timelines.addEvent({
    ...{ id: ids.phaseEvent, processId: ids.process, phaseId: ids.phase, kind: 'opened' },
    ...{ at: instant('2026-11-01T23:00:00.000Z'), personId: null, reason: '' },
    details: { unmet: [] },
  });
}

async function fillStrategy(tx: Transaction, ids: FullIds): Promise<void> {
  const { planningStrategies: store } = tx;
  const adopted = { on: day('2024-03-20'), bodyId: ids.body, reference: '24/1' };
  const { strategy } = aStrategy(
    {},
    { id: ids.strategy, termId: ids.term, planId: ids.plan, adopted, version: 1 },
  );
  await store.saveStrategy(strategy);
  const amendment = { id: ids.amendment, strategyId: ids.strategy, decided: adopted };
  await store.saveAmendment(anAmendment(amendment));
  await store.saveEntry(
    anEntry('samfunnsdel', {
      ...{ id: ids.entry, strategyId: ids.strategy, amendmentId: ids.amendment, planId: ids.plan },
    }),
  );
  await store.addEvent({
    ...{ id: ids.strategyEvent, strategyId: ids.strategy, kind: 'begun', before: null },
    ...{ after: strategy, at: instant('2024-01-10T09:00:00.000Z'), personId: ids.facilitator },
    reason: '',
  });
  await store.saveSetting({ cadence: 'yearly', holdsUnitPlans: false, version: 1 });
  await store.saveRule({ ...statutoryRules['planning-strategy-public'], amount: 42 });
}

async function fillTexts(
  { texts, hearings, adoptions, einnsyn }: Transaction,
  ids: FullIds,
): Promise<void> {
  const at = instant('2026-11-20T08:00:00.000Z');
  const [textId, paragraphId] = [ids.draftText, ids.paragraph];
  await texts.add({ id: textId, processId: ids.process, title: 'Planstrategi', isExample: true });
  const frozen = { textId, version: 1, madeBy: ids.facilitator, madeAt: at, frozenAt: at };
  const paragraphs = [{ id: paragraphId, heading: 'Byer', text: 'Vi bygger byer.' }];
  await texts.addVersion({ ...frozen, label: 'hearing', paragraphs });
  await texts.addSentToCouncil({ textId, version: 1, sentBy: ids.facilitator, sentAt: at });
  await texts.saveDirectionLink({
    ...{ textId, paragraphId, directionId: ids.direction, why: 'Som bedt om.', version: 1 },
    verdict: { outcome: 'followed', by: ids.facilitator, at },
  });
  await texts.addGoalLink({ textId, paragraphId, goalId: ids.goal });
  await hearings.save({
    ...{ id: ids.hearing, processId: ids.process, phaseId: ids.phase, textId },
    ...{ startsOn: day('2026-11-20'), endsOn: day('2027-01-08'), rule: null },
    ...{ invitation: 'Si hva du mener.', parties: ['Viken fylkeskommune'], version: 1 },
    ...{ sent: { at, by: ids.facilitator, textVersion: 1 }, isExample: true },
  });
  await hearings.saveStatement({
    ...{ id: ids.statement, hearingId: ids.hearing, sender: 'Velforeningen' },
    ...{ senderKind: 'organisation', receivedOn: day('2026-12-01'), summary: 'Flere trær.' },
    ...{ text: '', paragraphIds: [paragraphId], openness: { kind: 'closed', basis: 'offl. § 13' } },
    ...{ verdict: { outcome: 'partly', by: ids.facilitator, at }, why: 'Noen trær.' },
    ...{ registeredBy: ids.facilitator, registeredAt: at, version: 1, isExample: true },
    withdrawn: null,
  });
  await adoptions.add({
    ...{ id: ids.adoption, processId: ids.process, bodyId: ids.body, decidedOn: day('2027-02-10') },
    ...{ reference: '12/27', decision: 'Vedtatt.', votes: { inFavour: 40, against: 3 } },
    ...{ voteText: '', text: { id: textId, version: 1 }, replacedPlanIds: [ids.plan] },
    ...{ recordedBy: ids.facilitator, recordedAt: at, isExample: true },
  });
  await einnsyn.take({ kind: 'decision', id: ids.adoption }, at, at);
}
