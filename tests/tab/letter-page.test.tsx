// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRefusal } from './support/fake-api.ts';
import { aConcern, aLetterInWork, aLetterPage, content, letterId } from './support/letters.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';
import { processId, roundIds } from './support/workshops.ts';

const path = `/api/processes/${processId}/letter`;
const show = (persona: 'facilitator' | 'politician', page = aLetterPage()) => {
  const api = showTab(`/processes/${processId}/letter`, persona);
  api.answerWith(`GET ${path}`, () => ({ status: 200, body: page }));
  return api;
};
const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('a politician’s letter', () => {
  it('says all five things and the dates, and is accepted', async () => {
    const api = show('politician');
    for (const said of [content.purpose, content.expectation, content.roles, content.rules, content.notDecided])
      expect(await screen.findByText(said)).toBeTruthy(); // prettier-ignore
    expect(screen.getByText(/torsdag 26\. mars 2026 kl\. 17\.00/)).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
    press('Jeg har lest og godtar');
    await waitFor(() => {
      expect(api.sent).toEqual([
        { method: 'POST', path: `/api/letters/${letterId}/acceptance`, body: { edition: 1 } },
      ]);
    });
    expect(screen.queryByText('Skriv brevet')).toBeNull();
  });

  it('takes a question, and that a date does not work', async () => {
    const api = show('politician');
    fireEvent.change(await screen.findByLabelText('Hva lurer du på?', { selector: 'textarea' }), {
      target: { value: 'Hvor?' },
    });
    press('Send spørsmålet');
    await waitFor(() => {
      expect(api.sent).toHaveLength(1);
    });
    press(/^Passer ikke: torsdag 26\. mars/);
    fireEvent.change(screen.getByLabelText(/^Hvorfor/), { target: { value: 'Reise' } });
    press('Si fra');
    await waitFor(() => {
      expect(api.sent.map(({ path: to, body }) => [to, body])).toEqual([
        [`/api/letters/${letterId}/questions`, { words: 'Hvor?' }],
        [`/api/letters/${letterId}/dates`, { dateId: roundIds.published, why: 'Reise' }],
      ]);
    });
  });

  it('shows the answer to a question, and asks for a new reply when it was corrected', async () => {
    const own = {
      ...{ acceptedEdition: 1, acceptedAt: null },
      concerns: [aConcern({ answer: 'Tre timer.', answeredAt: aConcern().madeAt })],
    };
    const { sent } = aLetterPage();
    show('politician', aLetterPage({ own, sent: sent && { ...sent, edition: 2, correction: 'Ny dato' } })); // prettier-ignore
    expect(await screen.findByText('Tre timer.')).toBeTruthy();
    expect(screen.getByText('Ny dato')).toBeTruthy();
    expect(screen.getByText(/Du godtok brevet før det ble rettet/)).toBeTruthy();
  });

  it('is not there yet while the administration writes', async () => {
    show('politician', aLetterPage({ sent: null, own: null, letterId: null }));
    expect(await screen.findByText('Brevet er ikke sendt')).toBeTruthy();
  });
});

describe('the facilitator’s letter', () => {
  it('counts, names who waits for an answer, and never who has accepted', async () => {
    show('facilitator', aLetterInWork());
    expect(await screen.findByText('31 av 51 har godtatt brevet slik det er nå.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Ola Nordmann spør' })).toBeTruthy();
    expect(
      screen.getByRole('heading', { name: /^Kari Nordmann kan ikke: torsdag 26/ }),
    ).toBeTruthy();
    expect(screen.getByText('Per Østby')).toBeTruthy();
    expect(screen.getAllByText('Mangler')).toHaveLength(4);
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('is answered', async () => {
    const api = show('facilitator', aLetterInWork());
    const asked = await screen.findByRole('form', { name: 'Ola Nordmann spør' });
    fireEvent.change(within(asked).getByLabelText('Svaret ditt'), { target: { value: 'Tre timer' } }); // prettier-ignore
    fireEvent.click(within(asked).getByRole('button', { name: 'Svar' }));
    await waitFor(() => {
      expect(api.sent).toMatchObject([{ method: 'PUT', body: { letterId, answer: 'Tre timer' } }]);
    });
  });

  it('is sent only when it is saved, and asked about first', async () => {
    const page = aLetterInWork({ sent: null });
    const api = show('facilitator', page);
    api.answerWith(`PUT ${path}`, () => ({ status: 200, body: { version: 3 } }));
    api.answerWith(`POST ${path}/editions`, () => ({ status: 201, body: { edition: 1, recipients: 51 } })); // prettier-ignore
    const purpose = await screen.findByLabelText('Hva prosessen skal føre til');
    fireEvent.change(purpose, { target: { value: 'Noe nytt' } });
    expect(screen.getByText('Lagre utkastet før du sender.')).toBeTruthy();
    fireEvent.change(purpose, { target: { value: content.purpose } });
    press('Send brevet');
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('51 folkevalgte får hvert sitt kort i Teams.')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Send brevet' }));
    await waitFor(() => {
      expect(api.sent).toEqual([
        { method: 'POST', path: `${path}/editions`, body: { version: 2, correction: '' } },
      ]);
    });
  });

  it('lets the second who saves choose', async () => {
    const api = show('facilitator', aLetterInWork());
    const refusal = aRefusal('version-conflict');
    api.answerWith(`PUT ${path}`, () => ({
      ...{ status: 409, body: { ...(refusal.body as object), facts: { version: 5 } } },
    }));
    fireEvent.change(await screen.findByLabelText('Spilleregler'), { target: { value: 'Lytt' } });
    press('Lagre utkastet');
    expect(await screen.findByText(/Noen andre har lagret brevet/)).toBeTruthy();
  });
});
