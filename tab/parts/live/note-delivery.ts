import { savedVersion } from '../../../src/contracts/rounds.ts';
import type { Api } from '../../api/api.ts';
import type { Failure } from '../../api/failure.ts';
import type { DeviceNotes, WaitingNote } from './device-notes.ts';

/** How long before what could not be delivered is tried again. Milliseconds. */
const retryAfter = 5_000;

/** Delivers what waits on the device, one at a time and oldest first, until the server has it all. A refusal needs a person; everything else needs time. */
export class NoteDelivery {
  private readonly api: Api;
  private readonly notes: DeviceNotes;
  private readonly roundId: string;
  private readonly onDelivered: () => void;
  private readonly failures = new Map<string, Failure>();
  private readonly listeners = new Set<() => void>();
  private underWay: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private revision = 0;

  constructor(api: Api, notes: DeviceNotes, roundId: string, onDelivered: () => void) {
    this.api = api;
    this.notes = notes;
    this.roundId = roundId;
    this.onDelivered = onDelivered;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = (): number => this.revision;

  /** Why a note has not been delivered; undefined while it is on its way. */
  failureOf(clientKey: string): Failure | undefined {
    return this.failures.get(clientKey);
  }

  /** Begins, and begins again by itself when the network is back. Returns how to stop. */
  start(): () => void {
    const again = (): void => void this.deliver();
    window.addEventListener('online', again);
    again();
    return () => {
      window.removeEventListener('online', again);
      clearTimeout(this.timer);
    };
  }

  deliver(): Promise<void> {
    clearTimeout(this.timer);
    this.underWay ??= this.deliverAll().finally(() => {
      this.underWay = null;
    });
    return this.underWay;
  }

  /** A person has looked at the refusal and wants it tried as it is. */
  tryAgain(clientKey: string): Promise<void> {
    this.failures.delete(clientKey);
    return this.deliver();
  }

  private async deliverAll(): Promise<void> {
    for (;;) {
      const next = this.notes.waiting().find((note) => !this.isRefused(note));
      if (!next) return;
      const outcome = await this.send(next);
      if (outcome) {
        this.failures.set(next.clientKey, outcome);
        this.tell();
        if (this.isRefused(next)) continue;
        // The others would meet the same: no network, or somebody has to sign in.
        this.timer = setTimeout(() => void this.deliver(), retryAfter);
        return;
      }
      this.failures.delete(next.clientKey);
      this.tell();
      this.onDelivered();
    }
  }

  private async send(note: WaitingNote): Promise<Failure | null> {
    const { clientKey, questionId, tableNumber, text, isNamed } = note;
    const outcome = await this.api.ask('POST', `/api/rounds/${this.roundId}/contributions`, {
      body: { clientKey, questionId, tableNumber, text, isNamed },
      contract: savedVersion,
    });
    if (!outcome.ok) return outcome.failure;
    this.notes.delivered(note, outcome.value.version);
    return null;
  }

  private isRefused({ clientKey }: WaitingNote): boolean {
    const failure = this.failures.get(clientKey);
    if (failure?.kind !== 'refused') return false;
    return failure.problem.status < 500 && failure.problem.status !== 429;
  }

  private tell(): void {
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }
}
