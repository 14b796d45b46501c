import { act, cleanup, configure, render } from '@testing-library/react';
import axe from 'axe-core';
import { Suspense } from 'react';
import { vi } from 'vitest';
import type { Me } from '../../../src/contracts/people.ts';
import type { Language } from '../../../src/contracts/values.ts';
import { Api } from '../../../tab/api/api.ts';
import { loadEveryText } from './every-text.ts';
import { ShownRoute } from './shown-route.tsx';
import { ApiContext, SessionContext } from '../../../tab/session/session-context.ts';
import { AnnounceContext } from '../../../tab/ui/announce.ts';

// A page's script is fetched when it is first shown; on a busy machine that takes longer than the library waits by itself.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 60_000 });

export type Answers = Readonly<Record<string, unknown>>;

export type Shown = {
  readonly api: Api;
  /** Every change that was sent: "POST /api/archive/…/retry". */
  readonly sent: string[];
  /** What was said to screen readers. */
  readonly said: string[];
};

/** Window widths: where the tab changes its picture. */
const widths = { phone: 390, desktop: 1360 } as const;

/**
 * Shows the page at an address of the tab to somebody.
 * @param answers what the server answers, by `GET` path; anything else is refused as not found
 */
export async function showPage(
  address: string,
  me: Me,
  answers: Answers,
  options: {
    readonly language?: Language;
    readonly width?: keyof typeof widths;
    /** Changes that are refused the first time, by "PUT /api/…", with the problem. */
    readonly refused?: Answers;
  } = {},
): Promise<Shown> {
  cleanup();
  const { language = 'nb', width = 'desktop' } = options;
  const pixels = widths[width];
  window.matchMedia = (query) => mediaAt(query, pixels);
  window.scrollTo = () => undefined;
  window.history.replaceState(null, '', `/tab${address}`);

  const sent: string[] = [];
  const said: string[] = [];
  const api = new Api({ token: () => Promise.resolve('token') }, (input, init) => {
    const path = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (init?.method !== 'GET') {
      const change = `${init?.method ?? ''} ${path}`;
      const problem = sent.includes(change) ? undefined : options.refused?.[change];
      sent.push(change);
      if (problem !== undefined) return Promise.resolve(Response.json(problem, { status: 409 }));
      return Promise.resolve(new Response(null, { status: 204 }));
    }
    const answer = answers[path];
    return Promise.resolve(
      answer === undefined ? Response.json(notFound, { status: 404 }) : Response.json(answer),
    );
  });
  const session = {
    api,
    me,
    language,
    chooseLanguage: () => Promise.resolve(true),
    can: (action: Me['actions'][number]) => me.actions.includes(action),
    changePerson: null,
  };
  await loadEveryText(language);
  await act(async () => {
    render(
      <ApiContext value={api}>
        <SessionContext value={session}>
          <AnnounceContext value={(words) => said.push(words)}>
            <Suspense fallback={null}>
              <ShownRoute />
            </Suspense>
          </AnnounceContext>
        </SessionContext>
      </ApiContext>,
    );
    await Promise.resolve();
  });
  return { api, sent, said };
}

/** What axe finds wrong with what is shown, as "rule: element". Colours are for a real browser to judge. */
export async function axeProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const notFound = { type: 'about:blank', title: 'Finnes ikke', status: 404, detail: '', code: 'not-found' }; // prettier-ignore

function mediaAt(query: string, pixels: number): MediaQueryList {
  const widest = /max-width: (\d+)px/.exec(query)?.[1];
  const media = new EventTarget() as MediaQueryList;
  return Object.assign(media, { matches: widest !== undefined && pixels <= Number(widest) });
}
