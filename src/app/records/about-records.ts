import { invariant, never } from '../../core/decision.ts';
import { contentFacts } from '../../core/records/content-facts.ts';
import type { ArchiveRecord, RecordSubject } from '../../core/records/record.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Transaction } from '../ports/stores.ts';

/** What a record stands for, with what leads to it. */
type LineSubject =
  | { readonly kind: 'protocol'; readonly roundId: string; readonly title: string }
  | { readonly kind: 'poll'; readonly pollId: string; readonly title: string }
  | {
      readonly kind: 'phase';
      readonly phaseId: string;
      readonly processId: string;
      readonly title: string;
    }
  | { readonly kind: 'audit-head' };

export type AboutRecord = {
  readonly subject: LineSubject;
  /** The day it is about: the meeting's, the one on which a poll or phase was closed, the audit log's. */
  readonly day: CivilDate;
  /** Empty where no one body is meant. */
  readonly body: string;
  readonly meetingNumber: string | null;
  readonly meetingStartsAt: Instant | null;
};

type Named = Pick<ArchiveRecord, 'id' | 'subject' | 'sourceId'>;
type SubjectOf<Kind extends RecordSubject['kind']> = Extract<RecordSubject, { kind: Kind }>;

/** Frozen versions in memory at a time. */
const versionsAtOnce = 200;

/** What these records are about, by their ids: read together, for the desk lists a whole term's. */
export async function aboutRecords(
  tx: Transaction,
  records: readonly Named[],
): Promise<ReadonlyMap<string, AboutRecord>> {
  const all = [
    ...(await aboutMinutes(tx, ofKind(records, 'protocol'))),
    ...(await aboutSources(tx, [...ofKind(records, 'poll'), ...ofKind(records, 'phase')])),
    ...ofKind(records, 'audit-head').map(({ id, subject }): readonly [string, AboutRecord] => [
      id,
      { subject: { kind: subject.kind }, day: subject.day, body: '', ...noMeeting },
    ]),
  ];
  return new Map(all);
}

const noMeeting = { meetingNumber: null, meetingStartsAt: null };

function ofKind<Kind extends RecordSubject['kind']>(records: readonly Named[], kind: Kind) {
  return records.filter(
    (record): record is Named & { readonly subject: SubjectOf<Kind> } =>
      record.subject.kind === kind,
  );
}

async function aboutMinutes(
  tx: Transaction,
  records: readonly (Named & { readonly subject: SubjectOf<'protocol'> })[],
): Promise<readonly (readonly [string, AboutRecord])[]> {
  if (records.length === 0) return [];
  const ids = records.map(({ subject }) => subject.roundId);
  const rounds = new Map((await tx.rounds.byIds(ids)).map((round) => [round.id, round]));
  const bodies = new Map((await tx.people.bodies()).map(({ id, name }) => [id, name]));
  return records.map(({ id, subject }) => {
    const round = rounds.get(subject.roundId);
    invariant(round !== undefined, 'a record of minutes has a round');
    const about = {
      subject: { ...subject, title: round.title },
      day: osloDate(round.startsAt),
      body: bodies.get(round.bodyId) ?? '',
      meetingNumber: round.meetingNumber,
      meetingStartsAt: round.startsAt,
    };
    return [id, about];
  });
}

async function aboutSources(
  tx: Transaction,
  records: readonly (Named & { readonly subject: SubjectOf<'poll' | 'phase'> })[],
): Promise<readonly (readonly [string, AboutRecord])[]> {
  if (records.length === 0) return [];
  const facts = await factsOf(tx, records);
  const wayTo = await waysTo(tx, records);
  return records.map(({ id, sourceId, subject }) => {
    const found = facts.get(sourceId);
    invariant(found !== undefined, 'a record has what it is made of');
    return [id, { subject: wayTo(subject), ...found, ...noMeeting }];
  });
}

async function factsOf(
  tx: Transaction,
  records: readonly Named[],
): Promise<ReadonlyMap<string, Pick<AboutRecord, 'day' | 'body'>>> {
  const facts = new Map<string, Pick<AboutRecord, 'day' | 'body'>>();
  const ids = records.map(({ sourceId }) => sourceId);
  for (let at = 0; at < ids.length; at += versionsAtOnce)
    for (const { id, content } of await tx.recordSources.byIds(
      ids.slice(at, at + versionsAtOnce),
    )) {
      const { day, body } = contentFacts(content);
      facts.set(id, { day, body: body?.name ?? '' });
    }
  return facts;
}

async function waysTo(
  tx: Transaction,
  records: readonly { readonly subject: SubjectOf<'poll' | 'phase'> }[],
): Promise<(subject: SubjectOf<'poll' | 'phase'>) => LineSubject> {
  const titles = await tx.polls.titles(
    records.flatMap(({ subject }) => (subject.kind === 'poll' ? [subject.pollId] : [])),
  );
  const phases = new Map(
    (await tx.processes.all()).flatMap((process) =>
      process.phases.map(({ id, title }) => [id, { processId: process.id, title }]),
    ),
  );
  return (subject) => {
    switch (subject.kind) {
      case 'poll':
        return { ...subject, title: titles.get(subject.pollId) ?? '' };
      case 'phase':
        return { ...subject, ...(phases.get(subject.phaseId) ?? { processId: '', title: '' }) };
      default:
        return never(subject);
    }
  };
}
