import type { BotDeps } from '../../bot/bot-deps.ts';
import type { Deps } from '../../src/app/deps.ts';
import { keepPreferences, offerPause } from '../../src/app/people/keep-preferences.ts';
import { personByObjectId } from '../../src/app/people/person-by-object-id.ts';
import { addStatement } from '../../src/app/polls/add-statement.ts';
import { answerPoll } from '../../src/app/polls/answer-poll.ts';
import { pollForMember, pollsOfMember } from '../../src/app/polls/poll-for-member.ts';
import type { Log } from '../../src/app/ports/system.ts';
import { aHouse } from './a-house.ts';

/** What the bot asks of the house about polls, on real stores; the rest is the small house's. Everything that is logged goes to `lines`. */
export function aRealHouse(deps: Deps, lines: unknown[]): BotDeps {
  const write = (...line: readonly unknown[]) => void lines.push(line);
  const log: Log = { info: write, warn: write, error: write };
  const own = { ...deps, log };
  return {
    ...aHouse().deps,
    log,
    municipalityByTenant: (tenantId) => deps.municipalities.byTenant(tenantId),
    personByObjectId: personByObjectId(own),
    answerPoll: answerPoll(own),
    addStatement: addStatement(own),
    pollForMember: pollForMember(own),
    pollsOfMember: pollsOfMember(own),
    offerPause: offerPause(own),
    keepPreferences: keepPreferences(own),
    tabAddress: (page, municipality) => deps.tabAddress(page, municipality),
  };
}
