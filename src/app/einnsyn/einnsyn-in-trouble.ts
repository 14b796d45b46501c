import type { EinnsynSending, EinnsynSubject } from '../../core/einnsyn/sending.ts';
import { invariant } from '../../core/decision.ts';
import type { Transaction } from '../ports/stores.ts';

/** Something that eInnsyn does not have, and why. */
export type EinnsynInTrouble = Pick<EinnsynSending, 'status' | 'retryAt' | 'attempts'> & {
  readonly kind: EinnsynSubject['kind'];
  /** Of the round or the adoption. */
  readonly id: string;
  readonly reason: NonNullable<EinnsynSending['reason']>;
  /** The meeting's own title, or the process's in which it was decided. */
  readonly title: string;
  readonly body: string;
  readonly meetingNumber: string | null;
  /** Null for a meeting. */
  readonly processId: string | null;
};

/** What stands in the way at eInnsyn, before there are minutes too: what needs somebody first. Nothing where nothing is sent any more. */
export async function einnsynInTrouble(
  tx: Transaction,
  isOn: boolean,
): Promise<readonly EinnsynInTrouble[]> {
  const all = isOn ? await tx.einnsyn.inTrouble() : [];
  const lines: EinnsynInTrouble[] = [];
  for (const sending of all) {
    const { status, reason, retryAt, attempts, subject } = sending;
    invariant(reason !== null, 'what is in trouble says why');
    const of = subject.kind === 'meeting' ? await meetingOf(tx, subject.id) : await decisionOf(tx, subject.id); // prettier-ignore
    if (of) lines.push({ ...of, ...subject, status, reason, retryAt, attempts });
  }
  return lines.toSorted(
    (a, b) => Number(a.status !== 'attention') - Number(b.status !== 'attention'),
  );
}

type Named = Pick<EinnsynInTrouble, 'title' | 'body' | 'meetingNumber' | 'processId'>;

async function meetingOf(tx: Transaction, roundId: string): Promise<Named | null> {
  const round = await tx.rounds.byId(roundId);
  if (!round) return null;
  const { title, meetingNumber, bodyId } = round;
  return { title, meetingNumber, body: await bodyOf(tx, bodyId), processId: null };
}

async function decisionOf(tx: Transaction, adoptionId: string): Promise<Named | null> {
  const adoption = await tx.adoptions.byId(adoptionId);
  const process = adoption && (await tx.processes.byId(adoption.processId));
  if (!process) return null;
  const body = await bodyOf(tx, adoption.bodyId);
  return { title: process.title, meetingNumber: null, body, processId: process.id };
}

async function bodyOf(tx: Transaction, bodyId: string): Promise<string> {
  return (await tx.people.body(bodyId))?.name ?? '';
}
