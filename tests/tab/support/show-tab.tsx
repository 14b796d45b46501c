import { cleanup, configure, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, vi } from 'vitest';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { App } from '../../../tab/app.tsx';
import { FakeApi } from './fake-api.ts';

/** The day on which every fixture stands. */
export const today = '2026-03-12' as CivilDate;

// Pages are loaded when they are asked for, and the first one pays for compiling Fluent.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 60_000 });

// The card library writes labels with innerText, which jsdom does not have.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  configurable: true,
  set(this: HTMLElement, text: string) {
    this.textContent = text;
  },
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-12T16:30:00.000Z') });
  // What jsdom does not have.
  window.scrollTo = () => undefined;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
});

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Shows the whole tab at a path, as somebody, before a server of fixtures. */
export function showTab(path: string, persona: string): FakeApi {
  const api = new FakeApi(today);
  vi.stubGlobal('fetch', (input: string, init: RequestInit = {}) => {
    if (input.includes('/api/events')) return new Promise<Response>(() => undefined);
    const { method = 'GET', body } = init;
    const token = new Headers(init.headers).get('Authorization')?.replace('Bearer ', '') ?? '';
    const given: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
    const answer = api.answer(method, input, given, token);
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    return Promise.resolve(new Response(text, { status: answer.status }));
  });
  window.history.replaceState(null, '', `/tab${path}`);
  sessionStorage.setItem('radslag:demo-token', persona);
  render(<App />);
  return api;
}

/** What axe finds against WCAG 2.1 AA, as short sentences. Colours are looked at in a real browser. */
export async function accessibilityFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
