import { meetingChanges } from '../../core/handover/change-log.ts';
import { meetingItem, yearHeading } from '../../core/handover/handover-index.ts';
import { yearOf } from '../../core/handover/handover-term.ts';
import type { Handover } from '../../core/handover/handover-term.ts';
import {
  isScreenedMeeting,
  meetingFolder,
  pathOfRecordFile,
} from '../../core/handover/meeting-folder.ts';
import type { HandedMeeting } from '../../core/handover/meeting-folder.ts';
import { librariesOf } from '../../core/records/record-content.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { RoundCorrection } from '../../core/workshops/alter-round.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { addRecord } from './add-record.ts';
import type { FetchDeps } from './fetch-file.ts';
import type { HandoverProblem } from './handover-problem.ts';
import type { OpenFiles } from './open-files.ts';

type MeetingDeps = Pick<Deps, 'unitOfWork'> & FetchDeps;

/** A meeting as it is read, before it is known whether it can be handed over. */
type ReadMeeting = {
  readonly meeting: HandedMeeting;
  readonly corrections: readonly (RoundCorrection & { readonly by: string })[];
};

/** How many meetings are in memory at once. */
const pageSize = 50;

/**
 * Writes the meetings of the term, page by page, with the files that SharePoint returns of each. What cannot be handed over is told and left out.
 * @param caseOfPhase  the process of each phase, where its case is in the package
 */
export async function writeMeetings(
  deps: MeetingDeps,
  scope: MunicipalityScope,
  given: {
    readonly handover: Handover;
    readonly files: OpenFiles;
    readonly roundIds: readonly string[];
    readonly caseOfPhase: ReadonlyMap<string, string>;
    readonly tell: (done: number) => void;
  },
): Promise<readonly HandoverProblem[]> {
  const { handover, files, roundIds } = given;
  const problems: HandoverProblem[] = [];
  let yearInIndex: number | null = null;
  for (let at = 0; at < roundIds.length; at += pageSize) {
    const page = roundIds.slice(at, at + pageSize);
    const read = await deps.unitOfWork.read(scope, (tx) =>
      readMeetings(tx, page, handover, given.caseOfPhase),
    );
    for (const one of read) {
      const { round } = one.meeting;
      if (round.state.status === 'published' && round.startsAt > handover.now) continue; // not held yet
      const year = yearOf(round.startsAt);
      if (year !== yearInIndex) {
        if (yearInIndex !== null) files.index.close();
        await files.index.write([yearHeading(year)]);
        files.index.open('ul');
      }
      yearInIndex = year;
      const trouble = await writeMeeting(deps, handover, files, one);
      problems.push(...trouble);
    }
    given.tell(Math.min(at + pageSize, roundIds.length));
  }
  if (yearInIndex !== null) files.index.close();
  return problems;
}

async function readMeetings(
  tx: Transaction,
  roundIds: readonly string[],
  handover: Handover,
  caseOfPhase: ReadonlyMap<string, string>,
): Promise<readonly ReadMeeting[]> {
  const rounds = await tx.rounds.byIds(roundIds);
  // What is archived while the package is written belongs to the next one.
  const records = (await tx.records.ofRounds(roundIds)).filter(
    ({ createdAt }) => createdAt <= handover.now,
  );
  const protocols = await tx.protocols.byIds([...new Set(records.map((one) => one.sourceId))]);
  const bodies = new Map((await tx.people.bodies()).map((body) => [body.id, body]));
  const madeAt = await tx.audit.firstOf(roundIds);
  const read: ReadMeeting[] = [];
  for (const round of rounds) {
    const corrections = await tx.corrections.ofRound(round.id);
    const names = await tx.people.names([
      round.organiserId,
      ...corrections.map(({ publishedBy }) => publishedBy),
    ]);
    const publishedAt = 'publishedAt' in round.state ? round.state.publishedAt : round.startsAt;
    const { name = '', abbreviation = '' } = bodies.get(round.bodyId) ?? {};
    read.push({
      meeting: {
        round,
        body: { name, abbreviation },
        organiser: names.get(round.organiserId) ?? '',
        createdAt: madeAt.get(round.id) ?? publishedAt,
        processId: caseOfPhase.get(round.phaseId) ?? null,
        protocols: new Map(
          protocols.filter((one) => one.roundId === round.id).map((one) => [one.id, one]),
        ),
        records: records.filter(
          ({ subject }) => subject.kind === 'protocol' && subject.roundId === round.id,
        ),
      },
      corrections: corrections.map((one) => ({ ...one, by: names.get(one.publishedBy) ?? '' })),
    });
  }
  return read;
}

async function writeMeeting(
  deps: MeetingDeps,
  handover: Handover,
  files: OpenFiles,
  { meeting, corrections }: ReadMeeting,
): Promise<readonly HandoverProblem[]> {
  const { round, body } = meeting;
  const { status } = round.state;
  const about = `${body.name} ${round.meetingNumber ?? ''}`.trim();
  if (status !== 'closed' && status !== 'cancelled')
    return [{ code: 'meeting-not-closed', about, recordId: null, file: null }];
  const unready = status === 'closed' ? notArchived(meeting, about) : [];
  if (unready.length > 0) return unready;

  const problems: HandoverProblem[] = [];
  const whole: ArchiveRecord[] = [];
  for (const record of meeting.records) {
    const wrong = await addRecord(deps, {
      ...{ handover, files, record, about },
      pathOf: (name) => pathOfRecordFile(meeting, name),
    });
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    whole.push(record);
  }

  const handed: HandedMeeting = { ...meeting, records: whole };
  const changes = meetingChanges(handed, corrections);
  await files.structure.write([meetingFolder(handover, handed)]);
  await files.index.write([meetingItem(handover, handed)]);
  await files.changeLog.write(changes);
  const { counts } = files;
  counts.meetings += 1;
  counts.records += whole.length;
  counts.changes += changes.length;
  counts.hasScreened ||= isScreenedMeeting(handed);
  return problems;
}

/** What keeps a closed meeting's minutes from being whole in the archive. */
function notArchived(meeting: HandedMeeting, about: string): readonly HandoverProblem[] {
  const waiting = meeting.records.filter(({ state }) => state.status !== 'archived');
  const problem = (recordId: string | null): HandoverProblem => ({
    ...{ code: 'not-archived', about, recordId, file: null },
  });
  if (waiting.length > 0) return waiting.map(({ id }) => problem(id));
  // A meeting without minutes in the archive misses what a meeting of its openness has.
  const minutes = [...meeting.protocols.values()].map(({ id, content }) => ({ id, content }));
  const isMissing =
    minutes.length === 0 ||
    minutes.some(({ id, content }) =>
      librariesOf({ ...content, openness: meeting.round.openness }).some((library) =>
        meeting.records.every((one) => one.sourceId !== id || one.library !== library),
      ),
    );
  return isMissing ? [problem(null)] : [];
}
