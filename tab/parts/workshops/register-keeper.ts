import { savedVersion } from '../../../src/contracts/rounds.ts';
import type { Api } from '../../api/api.ts';
import { Autosaver } from '../../ui/autosaver.ts';
import type { Entry } from './register.ts';

/** Saves the attendance list as it is marked, and knows its version after each save: of two who register, the second is told. */
export class RegisterKeeper {
  readonly saver: Autosaver<readonly Entry[]>;
  private seen: number;

  constructor(api: Api, roundId: string, version: number) {
    this.seen = version;
    this.saver = new Autosaver(async (attendance) => {
      const outcome = await api.ask('PUT', `/api/rounds/${roundId}/attendance`, {
        body: { attendance, version: this.seen },
        contract: savedVersion,
      });
      if (outcome.ok) this.seen = outcome.value.version;
      return outcome;
    });
  }

  /** Is the page's list another's, and nothing of one's own on its way? */
  isPassedBy(onPage: number): boolean {
    return onPage > this.seen && !this.saver.isBehind();
  }

  /** From now on another's list has been seen. */
  goOnFrom(version: number): void {
    this.seen = version;
  }
}
