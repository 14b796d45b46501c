import { searchedWords } from '../../core/search/searched-words.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { listEveryPublicHearing } from './see-public-hearings.ts';
import { listPublicPlans } from './see-public-plans.ts';
import { listEveryPublicPoll } from './see-public-polls.ts';
import { listPublicProcesses } from './see-public-processes.ts';
import { listPublicMeetings } from './see-public.ts';

export type FoundPublic = {
  readonly kind: 'meeting' | 'plan' | 'process' | 'hearing' | 'poll';
  readonly id: string;
  /** Empty for a closed meeting. */
  readonly title: string;
  /** A word about it: the body of a meeting. */
  readonly about: string;
};

const mostFound = 100;

/**
 * What holds every one of the words, among what is public and nothing else: it is the lists of the public pages that are looked through, so that no search can
 * find, count or miss what they do not tell of. Null where there is no word to look for.
 */
export const searchPublic = (deps: Pick<Deps, 'unitOfWork' | 'clock'>) => {
  const ask = {
    meetings: listPublicMeetings(deps),
    plans: listPublicPlans(deps),
    processes: listPublicProcesses(deps),
    hearings: listEveryPublicHearing(deps),
    polls: listEveryPublicPoll(deps),
  };
  return async (scope: MunicipalityScope, text: string): Promise<readonly FoundPublic[] | null> => {
    const sought = searchedWords(text);
    if (sought === null) return null;
    const holds = (...texts: readonly string[]): boolean => {
      const all = texts.join(' ').normalize('NFC').toLowerCase();
      return sought.words.every((word) => all.includes(word));
    };
    const found: FoundPublic[] = [];
    for (const { id, title, body, meetingNumber, place } of await ask.meetings(
      scope,
      deps.clock.now(),
    ))
      if (holds(title, body, meetingNumber, place))
        found.push({ kind: 'meeting', id, title, about: `${body} ${meetingNumber}` });
    for (const { id, title, summary, themes } of await ask.plans(scope))
      if (holds(title, summary, ...themes)) found.push({ kind: 'plan', id, title, about: '' });
    for (const { id, title, template } of await ask.processes(scope))
      if (holds(title, template)) found.push({ kind: 'process', id, title, about: '' });
    for (const { id, title } of await ask.hearings(scope))
      if (holds(title)) found.push({ kind: 'hearing', id, title, about: '' });
    for (const { id, title, body } of await ask.polls(scope))
      if (holds(title, body)) found.push({ kind: 'poll', id, title, about: body });
    return found.slice(0, mostFound);
  };
};
