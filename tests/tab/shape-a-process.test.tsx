// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ProcessPreview } from '../../src/contracts/process-templates.ts';
import { openNotes } from '../../src/core/openness/note-openness.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import './support/modal-dialogs.ts';
import type { FakeApi } from './support/fake-api.ts';
import { council } from './support/people.ts';
import { aProcessShape, dueId } from './support/process-shapes.ts';
import { accessibilityFindings, showTab, today } from './support/show-tab.tsx';
import { phaseId, processId } from './support/workshops.ts';

const preview: ProcessPreview = {
  phases: [
    {
      ...{ key: 'hearing', title: 'Høring', kind: 'hearing', lead: 'administration' },
      ...{ purpose: 'Alle kan uttale seg.', expectation: 'Du leser uttalelsene.', products: [] },
      ...{ startsOn: '2027-05-17' as CivilDate, endsOn: '2027-06-20' as CivilDate },
      startNotes: [{ kind: 'holiday', keys: ['constitution-day'] }],
      endNotes: [],
      dues: [{ kind: 'product', title: 'Uttalelser med svar' }],
      deadlines: [
        {
          rule: { rule: 'plan-hearing', paragraph: 'pbl § 11-14' },
          ...{ isFromTermStart: false, countedFrom: '2027-05-17' as CivilDate, brokenBy: 8 },
          dueOn: '2027-06-28' as CivilDate,
        },
      ],
    },
  ],
};

describe('a new process', () => {
  it('is chosen by its picture, shown with dates and deadlines, and made as it was shown', async () => {
    const api = showTab('/processes/new', 'facilitator');
    api.answerWith('GET /api/process-preview?template=samfunnsdel-formannskap&kind=constitution&on=2023-10-18', () => ({ status: 200, body: preview })); // prettier-ignore
    api.answerWith('POST /api/processes', () => ({ status: 201, body: { id: processId } }));
    fireEvent.click(await screen.findByRole('radio', { name: /Samfunnsdel, formannskapsmodell/ }));
    expect(await screen.findByText('Første dag: 17. mai og 2. pinsedag')).toBeTruthy();
    expect((await screen.findByText(/^Planforslag på høring minst til/)).textContent).toBe(
      'Planforslag på høring minst til 28. juni 2027 (pbl § 11-14)',
    );
    expect(screen.getByText('Brytes med 8 dager')).toBeTruthy();
    expect(screen.queryByText(/er over før i dag/)).toBeNull();
    expect(await accessibilityFindings()).toEqual([]);

    fireEvent.click(screen.getByRole('button', { name: 'Lag prosessen' }));
    expect(screen.getByText('Skriv en tittel og velg en dato.')).toBeTruthy();
    expect(api.sent).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: 'Tittel' }), {
      target: { value: 'Samfunnsdel 2027–2047' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Lag prosessen' }));
    await waitFor(() => {
      expect(api.sent.at(-1)?.body).toEqual({
        ...{ template: 'samfunnsdel-formannskap', title: 'Samfunnsdel 2027–2047', planId: null },
        ...{ responsibleId: null, start: { kind: 'constitution', on: '2023-10-18' } },
        notes: { answers: openNotes, bodyId: null },
      });
    });
  });

  it('says when the dates of an earlier council leave every phase behind us', async () => {
    const api = showTab('/processes/new', 'facilitator');
    const passed = preview.phases.map((phase) => ({
      ...phase,
      ...{ startsOn: '2024-01-03' as CivilDate, endsOn: '2024-02-20' as CivilDate },
    }));
    api.answerWith('GET /api/process-preview?template=samfunnsdel-formannskap&kind=constitution&on=2023-10-18', () => ({ status: 200, body: { phases: passed } })); // prettier-ignore
    fireEvent.click(await screen.findByRole('radio', { name: /Samfunnsdel, formannskapsmodell/ }));
    expect(await screen.findByText(/^Alle fasene er over før i dag/)).toBeTruthy();
  });

  it('is not for politicians to make', async () => {
    showTab('/processes', 'politician');
    await screen.findByRole('heading', { name: 'Prosesser' });
    expect(screen.queryByRole('link', { name: 'Ny prosess' })).toBeNull();
  });
});

describe('what is due in a phase', () => {
  it('says what is late, leads to the poll, and is marked as done', async () => {
    const api = showTab(`/processes/${processId}`, 'facilitator');
    api.answerWith(`POST /api/dues/${dueId(1)}`, () => ({ status: 204 }));
    expect(await screen.findByText('Skulle vært klar 10. februar 2026')).toBeTruthy();
    const poll = await screen.findByRole('link', { name: 'Lag spørringen: Hvilke planbehov er viktigst?' }); // prettier-ignore
    expect(poll.getAttribute('href')).toContain(`polls/new?due=${dueId(2)}`);
    fireEvent.click(
      screen.getByRole('button', { name: 'Merk som ferdig: Brev til de folkevalgte' }),
    );
    await waitFor(() => {
      expect(api.sent.at(-1)?.body).toEqual({ isDone: true });
    });
  });

  it('is made without a round as well, and asks the body that is chosen', async () => {
    const api = showTab(`/phases/${phaseId(3)}/dues/${dueId(2)}/poll`, 'facilitator');
    const due = { id: dueId(2), kind: 'poll', title: 'Hvilke planbehov er viktigst?' };
    api.answerWith(`GET /api/dues/${dueId(2)}`, () => ({
      status: 200,
      body: { ...due, finding: null, processId, processTitle: 'Planstrategi' },
    }));
    expect(await screen.findByRole('combobox', { name: /Hvem som blir spurt/ })).toBeTruthy();
    expect(screen.getAllByDisplayValue('Hvilke planbehov er viktigst?')).not.toHaveLength(0);
  });

  it('leads to the poll that was made of it, and a product says where it is', async () => {
    const api = showTab(`/processes/${processId}`, 'facilitator');
    const shape = aProcessShape(today);
    const product = { kind: 'product' as const, title: 'Føringene' };
    const phases = shape.phases.map((phase) => ({
      ...phase,
      dues: phase.dues.map((due) =>
        due.id === dueId(1) ? { ...due, ...product } : { ...due, pollId: dueId(9) },
      ),
    }));
    api.answerWith(`GET /api/processes/${processId}/shape`, () => ({
      status: 200,
      body: { ...shape, phases },
    }));
    api.answerWith(`POST /api/dues/${dueId(1)}`, () => ({ status: 204 }));
    const poll = await screen.findByRole('link', { name: 'Se spørringen: Hvilke planbehov er viktigst?' }); // prettier-ignore
    expect(poll.getAttribute('href')).toContain(`/polls/${dueId(9)}`);
    fireEvent.click(screen.getByRole('button', { name: 'Merk som ferdig: Føringene' }));
    const where = screen.getByRole('textbox', { name: 'Hvor er det som ble laget?' });
    fireEvent.change(where, { target: { value: 'javascript:alert(1)' } });
    fireEvent.click(screen.getByRole('button', { name: 'Merk som ferdig: Føringene' }));
    expect(screen.getByText('Adressen må begynne med https:// eller /.')).toBeTruthy();
    fireEvent.change(where, { target: { value: 'https://example.org/foringer' } });
    fireEvent.click(screen.getByRole('button', { name: 'Merk som ferdig: Føringene' }));
    await waitFor(() => {
      expect(api.sent.at(-1)?.body).toEqual({
        ...{ isDone: true, madeAddress: 'https://example.org/foringer' },
      });
    });
  });

  it('is not shown to politicians, who see the polls when they are asked', async () => {
    showTab(`/processes/${processId}`, 'politician');
    await screen.findByText('Hva vi venter av folkevalgte');
    expect(screen.queryByText('Dette forfaller')).toBeNull();
  });
});

describe('a process whose template has a newer version', () => {
  const shape = aProcessShape(today, {
    newer: {
      ...{ version: 2, from: 1 },
      differences: [
        { key: 'workshops', title: 'Politiske verksteder', change: 'changed', fields: ['purpose'] },
        { key: 'old', title: 'Etterarbeid', change: 'removed', fields: [] },
      ],
    },
  });

  it('says what differs, and sends only what a person chose', async () => {
    const api = showTab(`/processes/${processId}`, 'facilitator');
    api.answerWith(`GET /api/processes/${processId}/shape`, () => ({ status: 200, body: shape }));
    api.answerWith(`POST /api/processes/${processId}/template`, () => ({ status: 204 }));
    const choice = await screen.findByRole('checkbox', { name: 'Politiske verksteder: Endret (hensikt)' }); // prettier-ignore
    expect(screen.getByText(/Etterarbeid: Ikke lenger i malen/)).toBeTruthy();
    fireEvent.click(choice);
    fireEvent.click(screen.getByRole('button', { name: 'Ta over det valgte' }));
    await waitFor(() => {
      expect(api.sent.at(-1)?.body).toEqual({
        keys: ['workshops'],
        templateVersion: 2,
        version: 3,
      });
    });
  });
});

describe('cancelling a process', () => {
  it('asks for a reason, asks once more, and then sends both', async () => {
    const api = showTab(`/processes/${processId}/edit`, 'facilitator');
    api.answerWith(`POST /api/processes/${processId}/cancel`, () => ({ status: 204 }));
    const section = within(await screen.findByRole('region', { name: 'Avlys prosessen' }));
    const button = section.getByRole('button', { name: 'Avlys prosessen' });
    expect(button.hasAttribute('disabled')).toBe(true);
    fireEvent.change(section.getByRole('textbox'), { target: { value: 'Slått sammen' } });
    fireEvent.click(button);
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(api.sent).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Avlys prosessen' }));
    await waitFor(() => {
      expect(api.sent.at(-1)?.body).toEqual({ reason: 'Slått sammen', version: 3 });
    });
  });
});

describe('the openness of shared notes', () => {
  const page = {
    ...{ process: { id: processId, title: 'Planstrategi' }, body: null, decidedAt: null },
    ...{ openness: { kind: 'open' }, mayRead: true, mayDecide: true, haveBegun: false },
    ...{ answers: null, version: 0, bodies: [{ id: council.id, name: 'Kommunestyret' }] },
  };
  const path = `/processes/${processId}/notes-openness`;
  const answering = (api: FakeApi, change: object = {}) => {
    api.answerWith(`GET /api${path}`, () => ({ status: 200, body: { ...page, ...change } }));
  };
  const closed = {
    openness: { kind: 'closed', basis: 'kommuneloven § 11-5', decision: 'KS, sak 41/26' },
    ...{ body: { id: council.id, name: 'Kommunestyret' }, version: 1 },
    decidedAt: '2026-03-10T09:00:00.000Z',
  };

  it('is closed with a basis, a decision and a body that reads, before the process starts', async () => {
    const api = showTab(path, 'facilitator');
    answering(api);
    api.answerWith(`PUT /api${path}`, () => ({ status: 204 }));
    const third = await screen.findByRole('radiogroup', { name: /^3\. Kan alle i kommunen lese/ });
    fireEvent.click(within(third).getByRole('radio', { name: 'Nei' }));
    const basis = await screen.findByRole('combobox', { name: /^4\. Hvilken hjemmel/ });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre åpenheten' }));
    expect(api.sent.filter(({ method }) => method === 'PUT')).toEqual([]);
    fireEvent.change(basis, { target: { value: 'confidential' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Vedtaket om å lukke' }), {
      target: { value: 'KS, sak 41/26' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Hvem skal lese dem?' }), {
      target: { value: council.id },
    });
    expect(await accessibilityFindings()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Lagre åpenheten' }));
    await waitFor(() => {
      expect(api.sent.find(({ method }) => method === 'PUT')?.body).toEqual({
        answers: {
          ...{ isMeeting: false, isAnnounced: false, isOpen: false },
          ...{ basis: 'confidential', decision: 'KS, sak 41/26' },
        },
        ...{ bodyId: council.id, version: 0 },
      });
    });
  });

  it('says to whoever does not read them that they are closed, by which basis, and for whom', async () => {
    const api = showTab(`/processes/${processId}`, 'politician');
    answering(api, { ...closed, mayRead: false, mayDecide: false });
    const line = (await screen.findByText('Delte notater er lukket')).closest('p');
    expect(line?.textContent).toContain('Etter kommuneloven § 11-5. De leses av Kommunestyret');
    expect(line?.textContent).toContain('Du leser dem ikke.');
  });

  it('asks once more before closed notes are opened to everybody, and closes nothing once it has begun', async () => {
    const api = showTab(path, 'facilitator');
    answering(api, { ...closed, haveBegun: true });
    api.answerWith(`PUT /api${path}`, () => ({ status: 204 }));
    fireEvent.click(await screen.findByRole('button', { name: 'Åpne notatene' }));
    const dialog = await screen.findByRole('alertdialog', {
      name: 'Vil du åpne notatene for alle?',
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Åpne notatene' }));
    await waitFor(() => {
      expect(api.sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({
        ...{ answers: { isOpen: true }, bodyId: null, version: 1 },
      });
    });
  });
});
