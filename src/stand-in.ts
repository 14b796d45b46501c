import type { LoopbackMap } from './adapters/graph/loopback.ts';
import type { Deps } from './app/deps.ts';
import type { HttpParts } from './http/server.ts';

/**
 * What stands in for Microsoft 365 on a laptop, as far as the app has to know. `demo/` makes it and only `main.ts` loads that, so that production never
 * does.
 */
export type StandIn = {
  /** Mounted at `/demo`. */
  readonly router: NonNullable<HttpParts['demo']>;
  readonly loopback: LoopbackMap;
  /** Where the bot reaches a chat before any conversation has told it. */
  readonly serviceUrl: string;
  /** Loads the example, once. */
  load(deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>): Promise<unknown>;
  /** Starts the Teams client. */
  startPlayground(): Promise<{ stop(): Promise<void> }>;
  /** What to try and where, one line each. */
  addresses(hasPlayground: boolean): readonly string[];
};

export type StandInMaker = {
  createDemo(options: {
    readonly dataDir: string;
    readonly port: number;
    readonly playgroundPort: number;
  }): Promise<StandIn>;
  /** Names in the data folder that are the stand-in's own, for starting over. */
  readonly leftInDataFolder: readonly string[];
};
