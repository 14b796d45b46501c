import { savedVersion } from '../../../src/contracts/rounds.ts';
import type { Api } from '../../api/api.ts';
import { Autosaver } from '../../ui/autosaver.ts';

/** Saves the summary as it is written, and knows the round's version after each save, so that one's own saves never look like another's. */
export class SummaryKeeper {
  readonly saver: Autosaver<string>;
  private seen: number;

  constructor(api: Api, roundId: string, version: number) {
    this.seen = version;
    this.saver = new Autosaver(async (summary) => {
      const outcome = await api.ask('PUT', `/api/rounds/${roundId}/summary`, {
        body: { summary, version: this.seen },
        contract: savedVersion,
      });
      if (outcome.ok) this.seen = outcome.value.version;
      return outcome;
    });
  }

  /** The newest version known here or on the page. */
  versionOr(onPage: number): number {
    return Math.max(this.seen, onPage);
  }

  /** From now on another's change has been seen. */
  goOnFrom(version: number): void {
    this.seen = version;
  }
}
