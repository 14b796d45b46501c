// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Home } from '../../src/contracts/home.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import { aPoliticiansHome, aStaffHome } from './support/homes.ts';
import { idOf } from './support/ids.ts';
import { clerk, facilitator, politician } from './support/people.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const asked = (ordinal: number, overrides: object = {}): Home['now'][number] => ({
  ...{ kind: 'directions', verificationId: idOf('d', ordinal), processId: idOf('c', 1) },
  ...{ title: 'Planstrategi', phase: 'Drøfting', bodyName: 'kommunestyret', directions: 2 },
  ...{ minutes: 2, closesAt: '2026-12-01T08:00:00.000Z' as Instant, ...overrides },
});
const homeWith = (...now: Home['now']): Home => ({
  ...aPoliticiansHome('2026-11-28' as CivilDate),
  now,
});

describe('a letter that waits on Hjem', () => {
  it('says that what it is about has begun, when it has', async () => {
    const letter = (n: number, firstOn: string): Home['now'][number] => ({
      ...{ kind: 'letter', processId: idOf('c', n), title: 'Planstrategi', why: 'Bli enige.' },
      ...{ minutes: 4, firstOn: firstOn as CivilDate, isCorrection: false },
    });
    await showPage('/', politician, { '/api/home': homeWith(letter(1, '2020-01-06'), letter(2, '2999-01-07')) }); // prettier-ignore
    expect(await screen.findByText(/begynte mandag 6\. januar 2020/)).toBeTruthy();
    expect(screen.getByText(/begynner mandag 7\. januar 2999/)).toBeTruthy();
  });
});

describe('directions that wait on Hjem', () => {
  it('say from which phase, why and by when, and lead to where they are answered', async () => {
    await showPage('/', politician, { '/api/home': homeWith(asked(1)) });
    const now = within(await screen.findByRole('region', { name: 'Nå' }));
    expect(now.getByText('Har vi forstått?')).toBeTruthy();
    expect(now.getByText(/^2 føringer fra fasen «Drøfting»\. Administrasjonen spør kommunestyret/)).toBeTruthy(); // prettier-ignore
    expect(now.getByText(/1\. desember/)).toBeTruthy();
    const link = now.getByRole('link', { name: 'Svar: Planstrategi' });
    expect(link.getAttribute('href')).toBe(`/tab/processes/${idOf('c', 1)}/directions`);
    expect(await axeProblems()).toEqual([]);
  });

  it('stand each for itself when a process asks twice, in nynorsk too', async () => {
    const home = homeWith(asked(1), asked(2, { directions: 1, phase: 'Utkast' }));
    await showPage('/', politician, { '/api/home': home }, { language: 'nn' });
    expect(await screen.findAllByText('Har vi forstått?')).toHaveLength(2);
    expect(screen.getByText(/^Éi føring frå fasen «Utkast»/)).toBeTruthy();
  });

  it('are shown beyond the first three things when somebody asks for the rest', async () => {
    const home = homeWith(asked(1), asked(2), asked(3), asked(4), asked(5));
    await showPage('/', politician, { '/api/home': home });
    const now = within(await screen.findByRole('region', { name: 'Nå' }));
    expect(now.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(now.getByRole('button', { name: 'Vis 2 ting til som venter' }));
    expect(now.getAllByRole('listitem')).toHaveLength(5);
  });
});

describe('workshops being prepared, on Hjem', () => {
  it('are offered to be planned by whoever plans them, and by nobody else', async () => {
    const home = aStaffHome('2026-11-28' as CivilDate);
    const none = { ...home, staff: home.staff && { ...home.staff, draftRounds: [] } };
    await showPage('/', facilitator, { '/api/home': none });
    expect(await screen.findByText(/Planlegg et verksted fra en fase/)).toBeTruthy();
    cleanup();
    await showPage('/', clerk, { '/api/home': none });
    expect(await screen.findByText('Ingen utkast.')).toBeTruthy();
    expect(screen.queryByText(/Planlegg et verksted/)).toBeNull();
  });
});
