import { aPollLife } from './poll-lives.ts';
import { aProcessShape, aTemplateList } from './process-shapes.ts';
import type { Home } from '../../../src/contracts/home.ts';
import type { Me } from '../../../src/contracts/people.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import type { Problem } from '../../../src/contracts/problems.ts';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import type { SeatingPage } from '../../../src/contracts/seating.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { aPoliticiansHome, aStaffHome } from './homes.ts';
import { idOf } from './ids.ts';
import { clerk, council, facilitator, politician } from './people.ts';
import { aDatePollPage, aLetterPage } from './letters.ts';
import { aDraftPreview, aPollCards } from './cards.ts';
import type { PreviewedDraft } from './cards.ts';
import { aMovePreview, aTimelinePage, deadlines } from './timelines.ts';
import {
  aDelivery,
  aPollList,
  aPollPage,
  aReach,
  aReminderPlan,
  askedBefore,
  pollIds,
  theResults,
} from './polls.ts';
import {
  aProcessPage,
  aRoundList,
  anOpennessPage,
  aRoundPage,
  processId,
  roundIds,
} from './workshops.ts';

export type FakeAnswer = { readonly status: number; readonly body?: unknown };
export type Sent = { readonly method: string; readonly path: string; readonly body: unknown };
type Answering = (body: unknown) => FakeAnswer;

const people: Readonly<Record<string, Me>> = { politician, facilitator, clerk };

/** A server that answers from fixtures and remembers a little: enough to try every page without a database. Its token is the persona's name. */
export class FakeApi {
  /** Every change that was sent, oldest first. */
  readonly sent: Sent[] = [];
  /** Polls that a page has said to be open, which nobody pressed anything for. */
  readonly noted: string[] = [];
  /** What was asked to be drawn, and is stored nowhere. */
  readonly previewed: unknown[] = [];
  private readonly today: CivilDate;
  private readonly rounds = new Map<string, RoundPage>();
  private readonly polls = new Map<string, PollPage>();
  private readonly overrides = new Map<string, Answering>();

  constructor(today: CivilDate) {
    this.today = today;
    for (const id of Object.values(roundIds)) {
      const page = aRoundPage(today, id);
      if (page) this.rounds.set(id, page);
    }
    for (const id of Object.values(pollIds)) {
      const page = aPollPage(today, id);
      if (page) this.polls.set(id, page);
    }
  }

  /** From now on this request is answered like this: `answerWith('POST /api/rounds/…/publish', () => aRefusal('no-place'))`. */
  answerWith(request: string, answering: Answering): void {
    this.overrides.set(request, answering);
  }

  answer(method: string, path: string, body: unknown, persona: string): FakeAnswer {
    if (method !== 'GET' && path.endsWith('/seen')) this.noted.push(path);
    else if (path === '/api/polls/preview') this.previewed.push(body);
    else if (method !== 'GET') this.sent.push({ method, path, body });
    const override = this.overrides.get(`${method} ${path}`);
    if (override) return override(body);
    if (path === '/api/session-settings')
      return ok({ mode: 'demo', personasAddress: '/demo/personas', tokenAddress: '/demo/token' });
    if (path === '/api/debts') return ok({ total: 0, processes: [] });
    if (path === '/demo/personas')
      return ok({
        personas: Object.entries(people).map(([name, { name: fullName, roles }]) => ({
          persona: name,
          name: fullName,
          roles,
          description: `Prøv Rådslag som ${name}`,
        })),
      });
    if (path === '/demo/token')
      return ok({ access_token: (body as { readonly persona: string }).persona });
    const me = people[persona];
    return me ? this.answerTo(me, method, path, body) : aRefusal('unauthorised', 401);
  }

  private answerTo(me: Me, method: string, path: string, body: unknown): FakeAnswer {
    if (method !== 'GET') return this.change(method, path, body);
    const home: Home = me.roles.includes('politician')
      ? aPoliticiansHome(this.today)
      : aStaffHome(this.today);
    const mayAnswer = me.actions.includes('answer-polls');
    const [, , collection = '', id = '', part = ''] = path.split('/');
    const { process, phases } = aProcessPage(this.today);
    switch (`${collection}${id === '' ? '' : '/:id'}${part === '' ? '' : `/${part}`}`) {
      case 'me':
        return ok(me);
      case 'home':
        return ok(home);
      case 'bodies':
        return ok({ bodies: [{ ...council, abbreviation: 'KST', noticeDays: 7, members: 51 }] });
      case 'openness':
        return ok(anOpennessPage());
      case 'processes':
        return ok({
          processes: [
            {
              id: processId,
              title: process.title,
              template: process.template,
              startsOn: phases[0]?.startsOn,
              endsOn: phases.at(-1)?.endsOn,
              status: 'running',
              currentPhases: ['Politiske verksteder'],
              nextPhase: {
                title: 'Utforming og politisk behandling',
                startsOn: phases.at(-1)?.startsOn,
              },
            },
          ],
        });
      case 'processes/:id/shape':
        return ok(aProcessShape(this.today));
      case 'process-templates':
        return ok(aTemplateList(this.today));
      case 'processes/:id':
        return ok(aProcessPage(this.today));
      case 'processes/:id/letter':
        return ok(aLetterPage());
      case 'rounds/:id/dates':
        return ok(aDatePollPage({ poll: null, mayAnswer: false }));
      case 'processes/:id/timeline':
        return ok(aTimelinePage(this.today));
      case 'processes/:id/phases':
      case 'processes/:id/moves':
        return ok(aMovePreview(this.today));
      case 'deadlines':
        return ok(deadlines);
      case 'rounds':
        return ok({ rounds: aRoundList(this.today) });
      case 'rounds/:id':
        return found(this.rounds.get(id));
      case 'rounds/:id/seating': {
        const page = this.rounds.get(id);
        return found(page && withoutTables(page));
      }
      case 'polls':
        return ok({
          polls: aPollList(this.today).filter(({ status }) => !mayAnswer || status !== 'draft'),
        });
      case 'polls/:id': {
        const page = this.polls.get(id);
        return found(page && { ...page, mayAnswer: page.mayAnswer && mayAnswer });
      }
      case 'polls/:id/card':
        return me.actions.includes('prepare-polls')
          ? found(aPollCards(this.today, id))
          : aRefusal('not-allowed', 403);
      case 'polls/:id/delivery':
        return ok(aDelivery(this.today));
      case 'polls/:id/life':
        return ok(aPollLife(id, me.actions.includes('prepare-polls')));
      case 'polls/:id/reach':
        return ok(aReach());
      case 'polls/:id/earlier':
        return ok(
          id === pollIds.closed ? askedBefore(this.today) : { askings: [], phase: 'Planbehov' },
        );
      case 'polls/:id/reminders':
        return ok(aReminderPlan(this.today));
      default:
        return aRefusal('not-found', 404);
    }
  }

  private change(method: string, path: string, body: unknown): FakeAnswer {
    const [, , collection = '', id = '', part = ''] = path.split('/');
    if (path === '/api/polls/preview')
      return { status: 201, body: aDraftPreview(this.today, body as PreviewedDraft) };
    if (method === 'POST' && (collection === 'phases' || part === 'polls'))
      return { status: 201, body: { id: part === 'polls' ? pollIds.draft : idOf('e', 1) } };
    if (collection === 'openness')
      return ok({ outcome: 'open', missing: null, missingBasis: null, reasons: [] });
    const round = this.rounds.get(id);
    if (round && part !== '') this.rounds.set(id, changedRound(round, part, body));
    if (part === 'summary') return ok({ version: this.rounds.get(id)?.round.version });
    const poll = this.polls.get(id);
    if (poll && part === 'answer') {
      const { choices } = body as {
        readonly choices: NonNullable<PollPage['ownAnswer']>['choices'];
      };
      const answeredAt = poll.poll.openedAt ?? poll.poll.closesAt;
      const changed: PollPage = {
        ...poll,
        ownAnswer: { choices, answeredAt, revision: (poll.ownAnswer?.revision ?? 0) + 1 },
        results: theResults,
        resultsHidden: null,
      };
      this.polls.set(id, changed);
      return ok(changed);
    }
    if (part === 'delivery')
      return ok({
        settled: (body as { readonly messageIds: readonly string[] }).messageIds.length,
      });
    return { status: 204 };
  }
}

/** A round whose tables have not been set. */
function withoutTables({ round, roll }: RoundPage): SeatingPage {
  return {
    round,
    ...{ version: 0, seating: null, ownTable: null, workshop: [] },
    preparation: {
      people: roll.map(({ function: seat, ...person }) => ({
        ...{ ...person, isDeputy: seat === 'deputy' },
      })),
      ...{ fewest: 51, pins: [], apart: [], isOutdated: false, versions: [] },
    },
  };
}

function changedRound(page: RoundPage, part: string, body: unknown): RoundPage {
  const version = page.round.version + 1;
  const status = { publish: 'published', start: 'under-way', close: 'closed' } as const;
  if (part === 'attendance') return { ...page, ...(body as Pick<RoundPage, 'attendance'>) };
  if (part === 'summary')
    return { ...page, round: { ...page.round, ...(body as { readonly summary: string }), version } };
  if (part in status)
    return { ...page, round: { ...page.round, status: status[part as keyof typeof status], version } };
  return page;
} // prettier-ignore

function ok(body: unknown): FakeAnswer {
  return { status: 200, body };
}

function found(body: unknown): FakeAnswer {
  return body === undefined ? aRefusal('not-found', 404) : ok(body);
}

/** A refusal as the server words it. */
export function aRefusal(code: string, status = 409, detail = 'Slik går det ikke.'): FakeAnswer {
  const body: Problem = { type: `/problems/${code}`, title: 'Det gikk ikke', status, detail, code };
  return { status, body };
}
