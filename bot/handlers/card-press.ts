import type { AuthorizedMember } from '../../src/app/authority.ts';
import type { BotDeps } from '../bot-deps.ts';
import type { Present } from './incoming.ts';

/** A button that was pressed by somebody we know, with what the card carried and what was filled in. */
export type CardPress = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly member: AuthorizedMember;
  readonly present: Present;
  readonly deps: BotDeps;
};
