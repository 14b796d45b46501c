// @vitest-environment jsdom
import { render, cleanup, fireEvent, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Api } from '../../tab/api/api.ts';
import { ShareToStage } from '../../tab/parts/meeting/share-to-stage.tsx';
import { SessionContext } from '../../tab/session/session-context.ts';
import { politician } from './support/people.ts';
import { loadEveryText } from './support/every-text.ts';

/** Teams as it answers: where the tab is shown, whether it may be shared, and how the sharing went. */
const teams = vi.hoisted(() => ({
  frame: 'sidePanel',
  may: true,
  shared: true,
  addresses: [] as string[],
}));
vi.mock('@microsoft/teams-js', () => ({
  app: {
    initialize: () => Promise.resolve(),
    getContext: () => Promise.resolve({ page: { frameContext: teams.frame } }),
  },
  authentication: {},
  pages: {},
  FrameContexts: { sidePanel: 'sidePanel', meetingStage: 'meetingStage' },
  meeting: {
    getAppContentStageSharingCapabilities: (
      answer: (error: unknown, capabilities: { doesAppHaveSharePermission: boolean }) => void,
    ) => {
      answer(null, { doesAppHaveSharePermission: teams.may });
    },
    shareAppContentToStage: (answer: (error: unknown, is: boolean) => void, address: string) => {
      teams.addresses.push(address);
      answer(null, teams.shared);
    },
  },
}));
vi.mock('../../tab/teams/inside-teams.ts', () => ({ isInsideTeams: () => true }));

const path = '/rounds/0190f000-0000-7000-8000-000000000001/stage';
const button = { name: 'Vis på den delte skjermen' };

beforeEach(async () => {
  cleanup();
  Object.assign(teams, { frame: 'sidePanel', may: true, shared: true, addresses: [] });
  await loadEveryText('nb');
});

function show() {
  const session = {
    ...{ api: new Api({ token: () => Promise.resolve(null) }), me: politician },
    ...{ language: 'nb' as const, changePerson: null },
    chooseLanguage: () => Promise.resolve(true),
    can: () => true,
  };
  render(
    <SessionContext value={session}>
      <Suspense>
        <ShareToStage path={path} />
        <p>drawn</p>
      </Suspense>
    </SessionContext>,
  );
}

describe('sharing to the stage of a meeting', () => {
  it('hands Teams the page’s own address, which everybody opens as themselves', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', button));
    await screen.findByText('Den delte skjermen viser dette nå.');
    expect(teams.addresses).toEqual([`${window.location.origin}/tab${path}`]);
  });

  it('says so when Teams did not share it', async () => {
    teams.shared = false;
    show();
    fireEvent.click(await screen.findByRole('button', button));
    await screen.findByText(/Teams delte ikke skjermen/u);
  });

  it.each([
    ['whoever may not share', { may: false }],
    ['a personal tab', { frame: 'content' }],
    ['the stage itself', { frame: 'meetingStage' }],
  ])('is not offered to %s', async (_name, answers) => {
    Object.assign(teams, answers);
    show();
    await screen.findByText('drawn');
    // Teams has answered by now.
    const { mayShareToStage } = await import('../../tab/teams/teams.ts');
    expect(await mayShareToStage()).toBe(false);
    expect(screen.queryByRole('button', button)).toBeNull();
  });
});
