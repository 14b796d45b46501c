import type { Failure, Outcome } from '../api/failure.ts';

export type SaveState = {
  readonly state: 'saved' | 'waiting' | 'saving' | 'failed';
  readonly failure: Failure | null;
};

/** How long one must have paused before what is written is sent, and how long before an unreachable server is tried again. Milliseconds. */
const pause = 800;
const retryAfter = 5_000;

/** Saves the newest value, one request at a time. Older values are skipped; the newest never is. */
export class Autosaver<T> {
  private readonly save: (value: T) => Promise<Outcome<unknown>>;
  private readonly listeners = new Set<() => void>();
  private current: SaveState = { state: 'saved', failure: null };
  private newest: { readonly value: T } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay: Promise<boolean> | null = null;

  constructor(save: (value: T) => Promise<Outcome<unknown>>) {
    this.save = save;
  }

  readonly snapshot = (): SaveState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Takes a value to save after a pause in the writing. */
  write(value: T): void {
    this.newest = { value };
    this.show({ state: 'waiting', failure: null });
    this.later(pause);
  }

  /** Is there something that the server does not have yet? */
  isBehind(): boolean {
    return this.newest !== null;
  }

  /** Saves now. Resolves to false when something is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.underWay) await this.underWay;
    return this.newest ? this.send() : this.current.state === 'saved';
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.flush();
    }, milliseconds);
  }

  private send(): Promise<boolean> {
    this.underWay ??= this.sendNewest().finally(() => {
      this.underWay = null;
    });
    return this.underWay;
  }

  private async sendNewest(): Promise<boolean> {
    while (this.newest) {
      const sent = this.newest;
      this.show({ state: 'saving', failure: null });
      const outcome = await this.save(sent.value);
      if (!outcome.ok) {
        this.show({ state: 'failed', failure: outcome.failure });
        // A refusal needs a person; a lost connection only needs time.
        if (outcome.failure.kind === 'offline') this.later(retryAfter);
        return false;
      }
      // Something newer may have been written while this was on its way.
      if (this.isNewest(sent)) this.newest = null;
    }
    this.show({ state: 'saved', failure: null });
    return true;
  }

  private isNewest(sent: { readonly value: T }): boolean {
    return this.newest === sent;
  }

  private show(state: SaveState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
