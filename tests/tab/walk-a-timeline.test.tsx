// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { layOutRiver } from '../../tab/parts/processes/lay-out-river.ts';
import { accessibilityFindings, showTab, today } from './support/show-tab.tsx';
import { aTimelinePage, moveEventId } from './support/timelines.ts';
import { aProcessPage, phaseId, processId } from './support/workshops.ts';

const process = `/processes/${processId}`;

describe('a process along time', () => {
  it('says of a late phase by how many days, and what its gate lacks', async () => {
    showTab(`${process}?phase=${phaseId(3)}`, 'facilitator');
    expect(await screen.findByText('31 dager på overtid')).toBeTruthy();
    expect(screen.getByText('2 av 3 gjenstår')).toBeTruthy();
    expect(screen.getByText(/Runder er holdt og avsluttet/)).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('says what has moved since it was adopted, which deadline breaks, and why it was moved', async () => {
    showTab(`${process}?phase=${phaseId(5)}`, 'politician');
    expect(await screen.findByText(/Slutter 14 dager senere enn vedtatt/)).toBeTruthy();
    expect(screen.getByText('Brytes med 14 dager')).toBeTruthy();
    expect(screen.getByText('Budsjettet kommer først')).toBeTruthy();
    expect(screen.queryByText('Flytt fasen')).toBeNull();
    expect(screen.queryByText('Flytt tilbake')).toBeNull();
  });

  it('draws what has moved, the gates, the deadline and what depends on what', () => {
    const { marks } = layOutRiver(aProcessPage(today), aTimelinePage(today));
    expect(marks.ghosts.map(({ id }) => id)).toEqual([phaseId(5)]);
    expect(marks.gates.map(({ state }) => state)).toEqual([
      ...['closed', 'closed', 'unmet', 'met', 'met'],
    ]);
    expect(marks.flags).toMatchObject([{ text: 'pbl § 10-1', isBroken: true }]);
    expect(marks.ties).toHaveLength(2);
  });

  it('sends the reason with a phase that is closed by hand', async () => {
    const api = showTab(`${process}?phase=${phaseId(3)}`, 'facilitator');
    const [summary] = await screen.findAllByText('Avslutt fasen', { selector: 'summary' });
    fireEvent.click(summary!);
    fireEvent.change(screen.getByLabelText('Hvorfor'), { target: { value: 'Avlyst' } });
    fireEvent.click(screen.getByRole('button', { name: 'Avslutt fasen' }));
    await waitFor(() => {
      expect(api.sent.at(-1)).toMatchObject({
        ...{ method: 'POST', path: `/api/phases/${phaseId(3)}/close` },
        body: { version: 3, reason: 'Avlyst' },
      });
    });
  });
});

describe('moving a phase', () => {
  it('shows what follows before it can be confirmed, and takes a reason and a word about the deadline', async () => {
    const api = showTab(`${process}/phases/${phaseId(5)}/move`, 'facilitator');
    expect(
      await screen.findByText('Endre datoene over, så ser du hva som følger med.'),
    ).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Første dag'), { target: { value: '2026-04-17' } });
    fireEvent.change(screen.getByLabelText('Siste dag'), { target: { value: '2026-06-17' } });
    expect(await screen.findByText('Brytes med 21 dager')).toBeTruthy();
    expect(screen.getByText(/er langfredag/)).toBeTruthy();
    expect(screen.getByText(/Utkastet flyttes til/)).toBeTruthy();
    expect(screen.getByText('Et møte du ikke kan se')).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);

    const confirm = screen.getByRole('button', { name: 'Bekreft flyttingen' });
    fireEvent.change(screen.getByLabelText(/Hvorfor/), { target: { value: 'Budsjettet' } });
    expect(confirm.hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByLabelText(/Jeg vet at flyttingen bryter/));
    fireEvent.click(confirm);
    await waitFor(() => {
      expect(api.sent.at(-1)).toMatchObject({
        ...{ method: 'PUT', path: `/api/processes/${processId}/phases/${phaseId(5)}/dates` },
        body: {
          ...{ startsOn: '2026-04-17', endsOn: '2026-06-17', version: 3, reason: 'Budsjettet' },
          breaking: ['planning-strategy-adopted'],
        },
      });
    });
  });

  it('is taken back from the history, with the same confirmation', async () => {
    showTab(`${process}/moves/${moveEventId}/back`, 'facilitator');
    expect(await screen.findByText('Faser som flyttes')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bekreft flyttingen' })).toBeTruthy();
  });
});

describe('the deadlines of the municipality', () => {
  it('are read by everybody, with their paragraphs', async () => {
    showTab('/deadlines', 'politician');
    expect(await screen.findByText(/Høring av planforslag: 6 uker \(pbl § 11-14\)/)).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });
});
