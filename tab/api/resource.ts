import type { Failure, Outcome } from './failure.ts';

/** What is known about a resource just now. While it is looked at again, the last value stays on screen. */
export type Snapshot<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'loaded'; readonly value: T; readonly isStale: boolean };

/** One address of the API and its last answer. Fetches when somebody looks, aborts when nobody does. */
export class Resource<T> {
  readonly path: string;
  private readonly load: (signal: AbortSignal) => Promise<Outcome<T>>;
  private readonly listeners = new Set<() => void>();
  private current: Snapshot<T> = { state: 'loading' };
  private underWay: AbortController | null = null;
  /** Something changed while an answer was on its way. */
  private isWanted = false;

  constructor(path: string, load: (signal: AbortSignal) => Promise<Outcome<T>>) {
    this.path = path;
    this.load = load;
  }

  readonly snapshot = (): Snapshot<T> => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) {
        this.underWay?.abort();
        this.underWay = null;
      }
    };
  };

  /**
   * Looks again, if anybody is looking; otherwise the next one who looks does. An answer that is on its way is waited for first: where changes come quicker
   * than answers, beginning anew each time would show nothing until they stop.
   */
  readonly refetch = (): void => {
    if (this.listeners.size === 0) return;
    if (this.underWay && this.current.state === 'loaded') this.isWanted = true;
    else this.start();
  };

  /** Shows a value that the server has just answered with. */
  readonly replace = (value: T): void => {
    this.underWay?.abort();
    this.underWay = null;
    this.show({ state: 'loaded', value, isStale: false });
    if (this.isWanted && this.listeners.size > 0) this.start();
  };

  private start(): void {
    this.underWay?.abort();
    const mine = new AbortController();
    this.underWay = mine;
    this.isWanted = false;
    if (this.current.state === 'failed') this.show({ state: 'loading' });
    void this.load(mine.signal).then((outcome) => {
      if (this.underWay !== mine) return;
      this.underWay = null;
      if (outcome.ok) this.show({ state: 'loaded', value: outcome.value, isStale: false });
      // A value that was shown stays when looking again fails for want of a connection; anything else is told.
      else if (this.current.state === 'loaded' && outcome.failure.kind === 'offline')
        this.show({ ...this.current, isStale: true });
      else this.show({ state: 'failed', failure: outcome.failure });
      if (this.isWanted && this.listeners.size > 0) this.start();
    });
  }

  private show(snapshot: Snapshot<T>): void {
    this.current = snapshot;
    for (const listener of this.listeners) listener();
  }
}
