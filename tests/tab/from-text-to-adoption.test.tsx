// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '../../src/contracts/people.ts';
import { idOf } from './support/ids.ts';
import { facilitator, politician } from './support/people.ts';
import { axeProblems, showPage } from './support/show-page.tsx';
import { aHearingsPage, anAdoptionPage, aTextPage, paragraphIdOf, processId, textId } from './support/texts.ts'; // prettier-ignore

const planner: Me = {
  ...facilitator,
  actions: ['see-processes', 'see-plans', 'edit-plans', 'draft-texts', 'run-hearings'],
};
const [textPath, hearingPath, adoptionPath] = ['text', 'hearing', 'adoption'].map((place) => `/processes/${processId}/${place}`) as [string, string, string]; // prettier-ignore
const answers = {
  [`/api/processes/${processId}/text`]: aTextPage(),
  [`/api/processes/${processId}/hearings`]: aHearingsPage(),
  [`/api/processes/${processId}/adoption`]: anAdoptionPage(),
};
beforeEach(() => {
  sessionStorage.clear();
});

describe('the text of a process', () => {
  it('is written paragraph by paragraph, and kept in the window until it is saved', async () => {
    const { sent } = await showPage(textPath, planner, answers);
    fireEvent.click(await screen.findByRole('button', { name: 'Rediger: Avsnitt 1: Byer' }));
    expect(screen.queryByRole('button', { name: 'Lagre teksten' })).toBeNull();
    fireEvent.change(screen.getByLabelText('Tekst'), { target: { value: 'Vi bygger tett.' } });
    expect(sessionStorage.getItem(`radslag:draft:text:${textId}`)).toContain('Vi bygger tett.');
    expect(await axeProblems()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Lagre teksten' }));
    await waitFor(() => {
      expect(sent).toEqual([`PUT /api/texts/${textId}`]);
    });
  });

  it('is sent to the council by a city government after it has been asked about, and says so to the others', async () => {
    const own = { isOfCityGovernment: true, maySendToCouncil: true };
    const page = { [`/api/processes/${processId}/text`]: aTextPage(own) };
    const { sent } = await showPage(textPath, planner, { ...answers, ...page });
    fireEvent.click(await screen.findByRole('button', { name: 'Send til bystyret' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('Det kan ikke tas tilbake');
    expect(sent).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Send til bystyret' }));
    await waitFor(() => {
      expect(sent).toEqual([`POST /api/texts/${textId}/sent-to-council`]);
    });
  });

  it('tells whoever may not read the draft of a city government what they wait for', async () => {
    const none = { text: null, mayWrite: false, isOfCityGovernment: true };
    const page = { [`/api/processes/${processId}/text`]: aTextPage(none) };
    await showPage(textPath, planner, { ...answers, ...page });
    expect(await screen.findByText('Utkastet er ikke sendt bystyret')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('shows both where two have written in the same paragraph, and asks which shall stand', async () => {
    const theirs = { heading: 'Byer', text: 'Vi bygger høyt.' };
    const facts = { version: 4, conflicts: [{ paragraphId: paragraphIdOf(1), theirs }] };
    const problem = { type: 'x', title: 'To har skrevet', status: 409, detail: '', code: 'paragraphs-conflict', facts }; // prettier-ignore
    const save = `PUT /api/texts/${textId}`;
    const { sent } = await showPage(textPath, planner, answers, { refused: { [save]: problem } });
    fireEvent.click(await screen.findByRole('button', { name: 'Rediger: Avsnitt 1: Byer' }));
    fireEvent.change(screen.getByLabelText('Tekst'), { target: { value: 'Vi bygger tett.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre teksten' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Vi bygger høyt.')).toBeTruthy();
    expect(within(alert).getByText('Vi bygger tett.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lagre teksten' })).toHaveProperty('disabled', true);
    fireEvent.click(within(alert).getByRole('button', { name: 'Behold mitt' }));
    fireEvent.click(screen.getByRole('button', { name: 'Lagre teksten' }));
    await waitFor(() => {
      expect(sent).toEqual([save, save]);
    });
  });

  it('ties a paragraph to directions and goals at once', async () => {
    const { sent } = await showPage(textPath, planner, answers);
    const [, second] = await screen.findAllByText(/^Føringer og mål/);
    fireEvent.click(second!);
    const marks = screen.getAllByRole('checkbox', { name: 'Bygg tett ved knutepunkt' });
    fireEvent.click(marks[1]!);
    await waitFor(() => {
      expect(sent).toEqual([`PUT /api/texts/${textId}/paragraphs/${paragraphIdOf(2)}/directions`]);
    });
  });

  it('is read, not written, by a politician, who is told when there is none yet', async () => {
    await showPage(textPath, politician, { [`/api/processes/${processId}/text`]: aTextPage({ mayWrite: false, directions: [], goals: [] }) }); // prettier-ignore
    await screen.findByText('Vi bygger byer.');
    expect(screen.queryByRole('button', { name: /Rediger/ })).toBeNull();
    await showPage(textPath, politician, { [`/api/processes/${processId}/text`]: aTextPage({ mayWrite: false, text: null }) }); // prettier-ignore
    await screen.findByText('Ingen tekst er sendt på høring ennå');
  });
});

describe('the hearing of a process', () => {
  it('lets statements without a verdict stand out, first and counted', async () => {
    await showPage(hearingPath, planner, answers);
    await screen.findByText('Én uttalelse er ikke vurdert');
    const cards = screen.getAllByRole('article').filter((card) => card.hasAttribute('aria-label'));
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual(['Privatperson', 'Velforening 1']); // prettier-ignore
    expect(within(cards[0]!).getByText(/etter fristen/)).toBeTruthy();
    expect(screen.getByText('Én uttalelse er unntatt offentlighet.')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('asks for a verdict and why', async () => {
    const { sent } = await showPage(hearingPath, planner, answers);
    fireEvent.click(await screen.findByRole('button', { name: 'Vurdering: Privatperson' }));
    fireEvent.click(screen.getByRole('button', { name: 'Lagre vurderingen' }));
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Ikke tatt til følge' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Hvorfor' }), { target: { value: 'Utenfor.' } }); // prettier-ignore
    fireEvent.click(screen.getByRole('button', { name: 'Lagre vurderingen' }));
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
  });

  it('withdraws what was written down by mistake with why, after asking, and removes a private person’s words', async () => {
    const withdraw = `POST /api/statements/${idOf('a', 202)}/withdraw`;
    const { sent } = await showPage(hearingPath, planner, answers);
    fireEvent.click(await screen.findByRole('button', { name: 'Trekk uttalelsen: Velforening 1' }));
    expect(screen.queryByRole('checkbox', { name: /for godt/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Trekk uttalelsen: Privatperson' }));
    const form = within(screen.getAllByRole('form', { name: 'Trekk uttalelsen' })[0]!);
    const button = form.getByRole('button', { name: 'Trekk uttalelsen' });
    expect(button).toHaveProperty('disabled', true);
    fireEvent.change(form.getByRole('textbox'), { target: { value: 'Ba om det.' } });
    fireEvent.click(form.getByRole('checkbox', { name: 'Fjern navnet og ordene for godt' }));
    fireEvent.click(button);
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/^Navnet og ordene slettes/)).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Trekk uttalelsen' }));
    await waitFor(() => {
      expect(sent).toEqual([withdraw]);
    });
  });

  it('keeps the trace of what was withdrawn for those who handle it', async () => {
    const [hearing] = aHearingsPage().hearings;
    const one = {
      ...{ id: idOf('a', 300), sender: '', senderKind: 'private-person', summary: '' },
      ...{ receivedOn: '2026-12-01', why: 'Ba om det.', by: 'Kaja Kontor' },
      ...{ at: '2026-12-05T08:00:00.000Z', areWordsRemoved: true },
    };
    await showPage(hearingPath, planner, {
      ...answers,
      [`/api/processes/${processId}/hearings`]: {
        ...aHearingsPage(),
        hearings: [{ ...hearing, withdrawn: [one] }],
      },
    });
    fireEvent.click(await screen.findByText('Trukne uttalelser (1)'));
    expect(screen.getByText('Navnet og ordene er fjernet for godt.')).toBeTruthy();
    expect(screen.getByText('Ba om det.')).toBeTruthy();
    expect(screen.getByText(/^Trukket av Kaja Kontor/)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('says what the law says of a period while it is typed, and offers the earliest day', async () => {
    await showPage(hearingPath, planner, answers);
    fireEvent.click(await screen.findByRole('button', { name: 'Planlegg en høring' }));
    fireEvent.change(screen.getByLabelText(/Første dag/), { target: { value: '2027-02-01' } });
    fireEvent.change(screen.getByLabelText(/Siste dag/), { target: { value: '2027-02-10' } });
    expect(screen.getByText('Kan tidligst slutte mandag 15. mars 2027 etter pbl § 11-14.')).toBeTruthy(); // prettier-ignore
    const save = screen.getByRole('button', { name: 'Lagre høringen' });
    expect(save).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('button', { name: 'Bruk den dagen' }));
    expect(screen.getByText('Perioden er lang nok.')).toBeTruthy();
    expect(save).toHaveProperty('disabled', false);
  });
});

describe('the adoption', () => {
  it('shows what became of each paragraph, in words and marks that do not need colour', async () => {
    await showPage(adoptionPath, politician, answers);
    await screen.findByText('Vedtatt av Kommunestyret 20. januar 2027');
    expect(screen.getByText('40 stemmer for, 3 mot')).toBeTruthy();
    const changed = screen.getByRole('article', { name: 'Endret: Byer' });
    expect(changed.querySelector('del')?.textContent).toBe('tatt bort: små slutt');
    expect(changed.querySelector('ins')?.textContent).toBe('lagt til: tette slutt');
    expect(within(changed).getByText('Fulgt')).toBeTruthy();
    expect(within(changed).getByText('Som bedt om.')).toBeTruthy();
    expect(screen.queryByText('Vi verner jorda.')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vis også uendrede avsnitt' }));
    expect(screen.getByText('Vi verner jorda.')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Bare endringer uten føring' }));
    expect(screen.getAllByText('Ikke knyttet til noen føring')).toHaveLength(1);
    expect(screen.queryByRole('article', { name: 'Endret: Byer' })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('is asked again before it is recorded', async () => {
    const preparation = {
      ...{ bodies: [{ id: processId, name: 'Kommunestyret' }], plans: [] },
      ...{ paragraphs: 2, withoutVerdict: 1 },
    };
    const page = anAdoptionPage({ adoption: null, comparison: null, preparation });
    const { sent } = await showPage(adoptionPath, planner, { [`/api/processes/${processId}/adoption`]: page }); // prettier-ignore
    await screen.findByText('Én uttalelse er ikke vurdert');
    fireEvent.click(screen.getByRole('button', { name: 'Før vedtaket' }));
    await screen.findByText('Fyll ut feltene som mangler.');
    fireEvent.change(screen.getByLabelText(/^Organ/), { target: { value: processId } });
    fireEvent.change(screen.getByLabelText(/Vedtaksdato/), { target: { value: '2027-01-20' } });
    fireEvent.change(screen.getByLabelText(/Vedtakstekst/), { target: { value: 'Vedtas.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Før vedtaket' }));
    const dialog = await screen.findByRole('alertdialog', { hidden: true });
    expect(dialog.textContent).toContain('«Samfunnsdelen» blir vedtatt i planregisteret');
    expect(sent).toEqual([]);
    fireEvent.click(within(dialog).getByText('Før vedtaket', { selector: 'button' }));
    await waitFor(() => {
      expect(sent).toEqual([`POST /api/processes/${processId}/adoption`]);
    });
  });
});
