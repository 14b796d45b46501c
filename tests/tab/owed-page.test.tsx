// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DebtsPage } from '../../src/contracts/debts.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const processId = '0190b000-0000-7000-8000-0000000000a1';
const phaseId = '0190b000-0000-7000-8000-0000000000a2';
const owed: DebtsPage = {
  total: 22,
  processes: [
    {
      ...{ processId, title: 'Planstrategi' },
      kinds: [
        {
          ...{ kind: 'contribution', count: 21, responsible: 'Petra Planlegger', isMine: false },
          oldest: [
            { subjectId: processId, phaseId, title: 'Vern om matjorda', since: '2026-11-19T17:10:00.000Z' }, // prettier-ignore
          ],
        },
        {
          ...{ kind: 'letter-question', count: 1, responsible: null, isMine: false },
          oldest: [{ subjectId: phaseId, phaseId: null, title: '', since: '2026-11-19T17:10:00.000Z' }], // prettier-ignore
        },
      ],
    },
  ],
} as DebtsPage;

describe('the page of what the administration owes an answer to', () => {
  it('lists it by process and kind, with who answers for it and where it is answered', async () => {
    showTab('/owed', 'facilitator').answerWith('GET /api/debts', () => ({
      ...{ status: 200, body: owed },
    }));
    const part = within(await screen.findByRole('region', { name: 'Planstrategi' }));
    part.getByText('Innspill uten tema eller føring (21)');
    part.getByText('Ansvarlig: Petra Planlegger');
    part.getByText('og 20 til');
    part.getByText('Ingen er ansvarlig. Velg en ansvarlig for prosessen.');
    expect(part.getByRole('link', { name: 'Sorter innspillene' }).getAttribute('href')).toContain(
      `/processes/${processId}/synthesis/${phaseId}`,
    );
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('says what will come here where nothing is owed', async () => {
    showTab('/owed', 'facilitator');
    await screen.findByText('Vi skylder ingen et svar nå');
  });
});

describe('what is late, on the first page of the administration', () => {
  it('says by how much, what the phase lacks, and leads to it; politicians see nothing of it', async () => {
    showTab('/', 'facilitator');
    const part = within(
      await screen.findByRole('region', { name: 'På overtid, og det som snart forfaller' }),
    );
    part.getByText('5 dager over tiden');
    part.getByText('Dette gjenstår: Innspill har fått svar.');
    const place = part.getByRole('link', { name: 'Se på fasen: Kunnskapsgrunnlag' });
    expect(place.getAttribute('href')).toContain('?phase=');
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('is not there for politicians', async () => {
    showTab('/', 'politician');
    await screen.findByRole('region', { name: 'Kommer' });
    expect(screen.queryByText(/over tiden/)).toBeNull();
  });
});
