import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { cityProcessId } from '../../demo/baerum/example-city.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, screens, someoneAt } from './support/a-browser.ts';
import type { Screen } from './support/a-browser.ts';
import { accessibilityProblems, sidewaysScrolling } from './support/accessibility.ts';
import {
  aDraftRound,
  aRoundUnderWay,
  aRoundWithDates,
  aSeatedRound,
} from './support/an-announced-round.ts';
import { aChangedProtocol } from './support/a-changed-protocol.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

type Theme = 'light' | 'dark' | 'contrast';

/** Every page of the tab with the persona who sees most of it; `path` is found from a list where it holds an id. */
const tabPages: readonly {
  readonly name: string;
  readonly persona: string;
  readonly path: (ids: Ids) => string;
}[] = [
  { name: 'home-politician', persona: 'politician', path: () => '/' },
  { name: 'home-facilitator', persona: 'facilitator', path: () => '/' },
  { name: 'meeting', persona: 'politician', path: ({ live }) => `/meeting?round=${live}` },
  { name: 'meeting-choose', persona: 'politician', path: () => '/meeting?choose=yes' },
  { name: 'stage', persona: 'facilitator', path: ({ live }) => `/rounds/${live}/stage` },
  { name: 'settings', persona: 'politician', path: () => '/settings' },
  { name: 'privacy', persona: 'politician', path: () => '/privacy' },
  { name: 'privacy-administrator', persona: 'administrator', path: () => '/privacy' },
  { name: 'home-clerk', persona: 'clerk', path: () => '/' },
  { name: 'plans', persona: 'politician', path: () => '/plans' },
  { name: 'plan-planner', persona: 'planner', path: ({ plan }) => `/plans/${plan}` },
  { name: 'plan', persona: 'politician', path: ({ plan }) => `/plans/${plan}` },
  { name: 'plan-history', persona: 'politician', path: ({ plan }) => `/plans/${plan}/history` },
  { name: 'plan-edit', persona: 'planner', path: ({ plan }) => `/plans/${plan}/edit` },
  { name: 'plan-adopt', persona: 'planner', path: ({ plan }) => `/plans/${plan}/do/adopt` },
  { name: 'plan-enter', persona: 'planner', path: () => '/plans/enter' },
  { name: 'plan-register', persona: 'planner', path: () => '/plans/register' },
  { name: 'plan-import', persona: 'planner', path: () => '/plans/import' },
  { name: 'need-new', persona: 'planner', path: () => '/plans/needs/new' },
  { name: 'need', persona: 'politician', path: ({ need }) => `/plans/needs/${need}` },
  { name: 'planning-strategy', persona: 'politician', path: () => '/planning-strategy' },
  {
    name: 'planning-strategy-planner',
    persona: 'planner',
    path: () => '/planning-strategy',
  },
  { name: 'wheels', persona: 'politician', path: () => '/wheels' },
  { name: 'wheels-calendar', persona: 'politician', path: () => '/wheels/calendar' },
  { name: 'wheels-edit', persona: 'planner', path: () => '/wheels/edit' },
  { name: 'wheel-item-new', persona: 'planner', path: () => '/wheels/items/new' },
  { name: 'red-thread', persona: 'politician', path: () => '/red-thread' },
  { name: 'red-thread-goal', persona: 'planner', path: ({ goal }) => `/red-thread?goal=${goal}` },
  { name: 'findings', persona: 'planner', path: () => '/red-thread/findings' },
  { name: 'means', persona: 'planner', path: () => '/red-thread/means' },
  { name: 'goal-new', persona: 'planner', path: () => '/goals/new?kind=mainGoal' },
  { name: 'goal-edit', persona: 'planner', path: ({ goal }) => `/goals/${goal}/edit` },
  { name: 'conflicts', persona: 'politician', path: () => '/goal-conflicts' },
  { name: 'conflict-new', persona: 'planner', path: () => '/goal-conflicts/new' },
  {
    name: 'conflict-edit',
    persona: 'planner',
    path: ({ conflict }) => `/goal-conflicts/${conflict}/edit`,
  },
  { name: 'chain-new', persona: 'planner', path: () => '/conflict-chains/new' },
  { name: 'chain-edit', persona: 'planner', path: ({ chain }) => `/conflict-chains/${chain}/edit` },
  { name: 'city', persona: 'politician', path: ({ city }) => `/processes/${city}/city` },
  { name: 'city-edit', persona: 'planner', path: ({ city }) => `/processes/${city}/city/edit` },
  {
    name: 'programme',
    persona: 'politician',
    path: ({ programme }) => `/processes/${programme}/programme`,
  },
  {
    name: 'programme-planner',
    persona: 'planner',
    path: ({ programme }) => `/processes/${programme}/programme`,
  },
  {
    name: 'programme-edit',
    persona: 'planner',
    path: ({ programme }) => `/processes/${programme}/programme/edit`,
  },
  { name: 'people', persona: 'administrator', path: () => '/people' },
  { name: 'seating-attributes', persona: 'administrator', path: () => '/seating-attributes' },
  { name: 'own-attributes', persona: 'politician', path: () => '/seating-attributes/own' },
  { name: 'training', persona: 'politician', path: () => '/training?lesson=plan-system' },
  { name: 'deadlines', persona: 'planner', path: () => '/deadlines' },
  { name: 'processes', persona: 'planner', path: () => '/processes' },
  { name: 'process-new', persona: 'planner', path: () => '/processes/new' },
  {
    name: 'process-edit',
    persona: 'facilitator',
    path: ({ process }) => `/processes/${process}/edit`,
  },
  { name: 'process-templates', persona: 'administrator', path: () => '/process-templates' },
  {
    name: 'template-edit',
    persona: 'administrator',
    path: ({ template }) => `/process-templates/${template}`,
  },
  {
    name: 'process-facilitator',
    persona: 'facilitator',
    path: ({ process }) => `/processes/${process}`,
  },
  { name: 'process', persona: 'politician', path: ({ process }) => `/processes/${process}` },
  {
    name: 'synthesis',
    persona: 'facilitator',
    path: ({ process, phase }) => `/processes/${process}/synthesis/${phase}`,
  },
  {
    name: 'directions',
    persona: 'politician',
    path: ({ process }) => `/processes/${process}/directions`,
  },
  {
    name: 'direction',
    persona: 'politician',
    path: ({ direction }) => `/directions/${direction}`,
  },
  { name: 'text', persona: 'politician', path: ({ ended }) => `/processes/${ended}/text` },
  { name: 'text-new', persona: 'planner', path: ({ process }) => `/processes/${process}/text` },
  { name: 'hearing', persona: 'planner', path: ({ ended }) => `/processes/${ended}/hearing` },
  { name: 'adoption', persona: 'politician', path: ({ ended }) => `/processes/${ended}/adoption` },
  {
    name: 'adoption-new',
    persona: 'planner',
    path: ({ process }) => `/processes/${process}/adoption`,
  },
  { name: 'input', persona: 'politician', path: ({ input }) => `/inputs/${input}` },
  { name: 'inputs', persona: 'politician', path: ({ goal }) => `/inputs?goal=${goal}` },
  {
    name: 'phase-move',
    persona: 'facilitator',
    path: ({ process, phase }) => `/processes/${process}/phases/${phase}/move`,
  },
  { name: 'rounds', persona: 'politician', path: () => '/rounds' },
  { name: 'round', persona: 'politician', path: ({ round }) => `/rounds/${round}` },
  {
    name: 'round-new',
    persona: 'facilitator',
    path: ({ phase, process }) => `/phases/${phase}/rounds/new?process=${process}`,
  },
  { name: 'openness', persona: 'facilitator', path: () => '/openness' },
  {
    name: 'round-schedule',
    persona: 'facilitator',
    path: ({ seated }) => `/rounds/${seated}/schedule`,
  },
  { name: 'round-change', persona: 'facilitator', path: ({ seated }) => `/rounds/${seated}/edit` },
  { name: 'round-seated', persona: 'politician', path: ({ seated }) => `/rounds/${seated}` },
  { name: 'seating', persona: 'facilitator', path: ({ seated }) => `/rounds/${seated}/seating` },
  {
    name: 'seating-print',
    persona: 'facilitator',
    path: ({ seated }) => `/rounds/${seated}/seating/print`,
  },
  {
    name: 'knowledge',
    persona: 'planner',
    path: ({ process }) => `/processes/${process}/knowledge`,
  },
  {
    name: 'knowledge-politician',
    persona: 'politician',
    path: ({ process }) => `/processes/${process}/knowledge`,
  },
  { name: 'live-round', persona: 'facilitator', path: ({ live }) => `/rounds/${live}/live` },
  { name: 'projector', persona: 'facilitator', path: ({ live }) => `/rounds/${live}/projector` },
  { name: 'notes', persona: 'facilitator', path: ({ live }) => `/rounds/${live}/notes` },
  { name: 'notes-own', persona: 'politician', path: ({ live }) => `/rounds/${live}/notes` },
  { name: 'check-ins', persona: 'politician', path: () => '/check-ins' },
  {
    name: 'notes-openness',
    persona: 'facilitator',
    path: ({ process }) => `/processes/${process}/notes-openness`,
  },
  { name: 'letter', persona: 'politician', path: ({ process }) => `/processes/${process}/letter` },
  {
    name: 'letter-facilitator',
    persona: 'facilitator',
    path: ({ process }) => `/processes/${process}/letter`,
  },
  { name: 'dates', persona: 'politician', path: ({ dates }) => `/rounds/${dates}/dates` },
  {
    name: 'dates-facilitator',
    persona: 'facilitator',
    path: ({ dates }) => `/rounds/${dates}/dates`,
  },
  { name: 'dates-new', persona: 'facilitator', path: ({ undated }) => `/rounds/${undated}/dates` },
  { name: 'polls', persona: 'politician', path: () => '/polls' },
  { name: 'poll', persona: 'politician', path: ({ poll }) => `/polls/${poll}` },
  { name: 'poll-facilitator', persona: 'facilitator', path: ({ poll }) => `/polls/${poll}` },
  { name: 'poll-new', persona: 'facilitator', path: ({ round }) => `/rounds/${round}/polls/new` },
  { name: 'archive', persona: 'clerk', path: () => '/archive' },
  { name: 'protocol-rules', persona: 'clerk', path: () => '/archive/rules' },
  { name: 'access-codes', persona: 'administrator', path: () => '/access-codes' },
  { name: 'protocol', persona: 'clerk', path: ({ protocol }) => `/protocols/${protocol}` },
  { name: 'record', persona: 'clerk', path: ({ record }) => `/archive/${record}` },
  { name: 'configure', persona: 'facilitator', path: () => '/configure' },
  { name: 'nowhere', persona: 'politician', path: () => '/nowhere' },
];

type Ids = Readonly<
  Record<
    | 'goal'
    | 'conflict'
    | 'chain'
    | 'plan'
    | 'need'
    | 'process'
    | 'ended'
    | 'input'
    | 'city'
    | 'programme'
    | 'template'
    | 'phase'
    | 'direction'
    | 'round'
    | 'poll'
    | 'record'
    | 'protocol'
    | 'seated'
    | 'dates'
    | 'undated'
    | 'live',
    string
  >
>;

/** Every page as it looks and as axe reads it: three themes, desktop and phone, each loaded as few times as that takes. Pictures are kept under tests/browser/screenshots. */
describe.skipIf(chromiumPath() === undefined)('every page', () => {
  let app: RunningApp;
  let browser: Browser;
  const opened: (() => Promise<void>)[] = [];
  /** One window per screen, so that the tab's script is fetched and compiled once; each test opens a page of its own in it. */
  let windows: Readonly<Record<Screen, BrowserContext>>;
  let ids: Ids;

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    windows = {
      desktop: (await someoneAt(browser, 'desktop')).context(),
      phone: (await someoneAt(browser, 'phone')).context(),
    };
    ids = {
      ...(await someIds(app.address)),
      seated: await aSeatedRound(app.address),
      dates: await aRoundWithDates(app.address),
      undated: await aDraftRound(app.address, { title: 'Verksted uten dato', inMinutes: 6_000 }),
      protocol: await aChangedProtocol(app.address),
      live: await aRoundUnderWay(app.address, { title: 'Verksted nå', tables: 8 }),
    };
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  it.each(tabPages)(
    'of the tab has no serious accessibility problem and does not scroll sideways: $name',
    async ({ name, persona, path }) => {
      const look = async (screen: Screen): Promise<readonly string[]> => {
        const problems: string[] = [];
        const tab = new TabPage(await windows[screen].newPage(), app.address);
        const errors = errorsOn(tab.page);
        const view = async (theme: Theme, on: Screen, read?: 'everything' | 'colours') => {
          await tab.page.locator(`[data-theme="${theme}"]`).first().waitFor();
          await keepPicture(tab.page, `page-${name}-${on}-${theme}`);
          if (read) problems.push(...(await accessibilityProblems(tab.page, read)));
          problems.push(...(await sidewaysScrolling(tab.page)));
        };
        const address = path(ids);
        await tab.page.emulateMedia({ colorScheme: 'light' });
        await tab.openAs(persona, address);
        await view('light', screen, 'everything');
        // The theme follows the browser's preference without a new load; what a phone reads is what the desktop reads, in every colour.
        await tab.page.emulateMedia({ colorScheme: 'dark' });
        await view('dark', screen, screen === 'desktop' ? 'colours' : undefined);
        if (screen === 'desktop') {
          const query = address.includes('?') ? '&' : '?';
          await tab.openAs(persona, `${address}${query}theme=contrast`);
          await view('contrast', 'desktop', 'colours');
          await tab.page.setViewportSize(screens.phone);
          await view('contrast', 'phone');
        }
        await tab.page.close();
        return [...problems, ...errors];
      };
      const problems = await Promise.all([look('desktop'), look('phone')]);
      expect(problems.flat()).toEqual([]);
    },
  );

  it.each([
    ['the persona picker', '/tab/'],
    ['the local SharePoint and calendar', '/demo/graph/'],
    ['the seats in the group chat', '/demo/gateway/'],
  ])('outside the tab has no serious accessibility problem: %s', async (name, path) => {
    const look = async (screen: Screen): Promise<readonly string[]> => {
      const problems: string[] = [];
      const page = await windows[screen].newPage();
      const errors = errorsOn(page);
      await page.emulateMedia({ colorScheme: 'light' });
      const answer = await page.goto(`${app.address}${path}`);
      expect(answer?.status()).toBe(200);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await keepPicture(page, `outside-${name.replaceAll(' ', '-')}-${screen}-${colorScheme}`);
        problems.push(...(await accessibilityProblems(page)));
        problems.push(...(await sidewaysScrolling(page)));
      }
      await page.close();
      return [...problems, ...errors];
    };
    const problems = await Promise.all([look('desktop'), look('phone')]);
    expect(problems.flat()).toEqual([]);
  });
});

/** What the page throws or complains about, as it comes. */
function errorsOn(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()} ${message.text()}`);
  });
  return errors;
}

/** Something of each kind from the example, and a need test, of which it has none. */
async function someIds(
  address: string,
): Promise<Omit<Ids, 'protocol' | 'seated' | 'dates' | 'undated' | 'live'>> {
  const ask = async (persona: string, path: string, body?: object): Promise<never> => {
    const token = await fetch(`${address}/demo/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    const { access_token: key } = (await token.json()) as { access_token: string };
    const answer = await fetch(`${address}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return (await answer.json()) as never;
  };
  type Listed = readonly { readonly id: string; readonly status?: string }[];
  const idOf = (list: Listed, status?: string): string =>
    (list.find((one) => status === undefined || one.status === status) ?? { id: '' }).id;

  const { processes } = (await ask('planner', '/api/processes')) as {
    processes: readonly { readonly id: string; readonly title: string }[];
  };
  // The one with workshops under way: contributions, directions, a letter and a knowledge base.
  const process = processes.find(({ title }) => title.startsWith('Planstrategi'))?.id ?? '';
  const { templates } = (await ask('administrator', '/api/process-templates')) as {
    templates: readonly { readonly key: string; readonly copiedFrom: string | null }[];
  };
  const { phases } = (await ask('planner', `/api/processes/${process}`)) as {
    phases: readonly { readonly id: string; readonly position: string }[];
  };
  const { phases: drawn } = (await ask('planner', `/api/processes/${process}/directions`)) as {
    phases: readonly { readonly directions: Listed }[];
  };
  // The newest first: the round of the earlier process has no protocol of its own.
  const all = (await ask('politician', '/api/rounds')) as { rounds: Listed };
  const rounds = all.rounds.toReversed();
  const { polls } = (await ask('politician', '/api/polls')) as { polls: Listed };
  const { bands } = (await ask('politician', '/api/plans')) as {
    bands: readonly { plans: Listed }[];
  };
  const since = (await ask('politician', '/api/home')) as {
    inputs: readonly { readonly inputs: Listed }[];
  };
  const need = { title: 'Temaplan for matjord', type: 'temaplan', purpose: 'Ta vare på dyrket jord', themes: ['landbruk'], goalIds: [] }; // prettier-ignore
  const { id: needId } = (await ask('planner', '/api/plan-needs', need)) as { id: string };
  // The example's own protocol is archived a moment after the first start.
  let records: Listed = [];
  while (idOf(records, 'archived') === '') ({ records } = await ask('clerk', '/api/archive'));
  const { nodes } = (await ask('planner', '/api/red-thread')) as {
    nodes: readonly { readonly id: string; readonly kind: string }[];
  };
  const { conflicts, chains } = (await ask('planner', '/api/goal-conflicts')) as {
    conflicts: Listed;
    chains: Listed;
  };
  const plan = idOf(bands.flatMap(({ plans }) => plans));
  return {
    goal: idOf(nodes.filter(({ kind }) => kind === 'subGoal')),
    conflict: idOf(conflicts),
    chain: idOf(chains),
    plan,
    need: needId,
    process,
    template: templates.find(({ copiedFrom }) => copiedFrom !== null)?.key ?? '',
    programme: processes.find(({ title }) => title.startsWith('Kompetanseprogram'))?.id ?? '',
    city: processes.find(({ id }) => id === cityProcessId)?.id ?? '',
    // The second was asked about twice, in two versions.
    direction: drawn.flatMap(({ directions }) => directions)[1]?.id ?? '',
    ended: processes.find(({ title }) => title.startsWith('Strategi for byrom'))?.id ?? '',
    input: since.inputs[0]?.inputs[0]?.id ?? '',
    phase: phases.find(({ position }) => position === 'current')?.id ?? '',
    round: idOf(rounds),
    poll: idOf(polls, 'open'),
    record: idOf(records),
  };
}
