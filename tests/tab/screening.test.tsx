// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AccessCodesPage } from '../../src/contracts/screening.ts';
import type { ProtocolDraftPage } from '../../src/contracts/protocols.ts';
import { clerk } from './support/people.ts';
import { aDraftLine, aDraftPage, aPassage } from './support/protocols.ts';
import { idOf } from './support/ids.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const id = idOf('f', 30);
const basis = 'offl. § 13';
const text = 'Kari er syk. Rådet var delt.';
const mark = { id: idOf('f', 40), place: { start: 0, end: 4 }, words: 'Kari', basis };
const screened = aPassage({ text, marks: [mark], publicText: `[skjermet, ${basis}] er syk. Rådet var delt.` }); // prettier-ignore
const show = async (page: Partial<ProtocolDraftPage> = {}) => {
  const shown = await showPage(`/protocols/${id}`, clerk, {
    [`/api/protocol-drafts/${id}`]: aDraftPage(page),
  });
  await screen.findByRole('heading', { level: 1, name: 'Protokoll: Verksted 1' });
  return shown;
};
const press = async (name: string) => {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
};

describe('screening on the clerk’s desk', () => {
  it('screens the words that are selected, by a basis that says whether it is checked', async () => {
    const { sent, said } = await show({ passages: [aPassage({ text })] });
    await press('Skjerm: Oppsummering');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Merk ordene som skal skjermes');
    expect(field.getAttribute('aria-readonly')).toBe('true');
    fireEvent.change(field, { target: { value: 'Noe annet' } });
    expect(field.value).toBe(text);
    expect(screen.getByText('Kommunen har ikke kontrollert denne hjemmelen ennå.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Skjerm hele stedet' })).toBeTruthy();
    act(() => {
      field.setSelectionRange(0, 4);
      fireEvent.select(field);
    });
    await press('Skjerm «Kari»');
    expect(sent).toEqual([`POST /api/protocol-drafts/${id}/marks`]);
    expect(said).toEqual(['Skjermet.']);
  });

  it('shows what is screened struck and said in words, beside what the public will read', async () => {
    await show({ passages: [screened] });
    const passage = within(screen.getByRole('article', { name: 'Oppsummering' }));
    const struck = passage.getByText((_, element) => element?.tagName === 'DEL');
    expect(struck.textContent).toBe('skjermet: Kari slutt på skjermetskjermet');
    expect(passage.getByText('Slik blir den offentlige')).toBeTruthy();
    expect(passage.getByText(`[skjermet, ${basis}] er syk. Rådet var delt.`)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await press('Vis hele den offentlige utgaven');
    expect(screen.queryByText(/^Kari er syk/)).toBeNull();
    expect(document.querySelector('del')).toBeNull();
    expect(screen.getByText(/Det som er tatt ut, finnes ikke/)).toBeTruthy();
  });

  it('takes a mark away again', async () => {
    const { sent, said } = await show({ passages: [screened] });
    await press('Skjerm: Oppsummering');
    await press('Ta bort skjermingen av «Kari»');
    expect(sent).toEqual([`POST /api/protocol-drafts/${id}/unmarking`]);
    expect(said).toEqual(['Skjermingen er tatt bort.']);
    expect(await axeProblems()).toEqual([]);
  });

  it('asks for what is to be looked at, and for marks whose words were rewritten', async () => {
    const { screening } = aDraftPage();
    if (!screening) throw new Error('an open meeting');
    const { sent } = await show({ screening: { ...screening, isToBeScreened: true } });
    await press('Ingenting mer skal skjermes');
    expect(sent).toEqual([`POST /api/protocol-drafts/${id}/screening-settled`]);
    const lost = [{ id: mark.id, passage: 'summary:0', words: 'Kari', basis }];
    await show({ screening: { ...screening, lost }, hindrance: 'mark-without-place' });
    expect(screen.getByText('Noe som var skjermet, er skrevet om')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ta bort skjermingen av «Kari»' })).toBeTruthy();
  });

  it('offers nothing to whoever may not screen', async () => {
    const { may } = aDraftPage();
    await show({ may: { ...may, mark: false }, screening: null });
    expect(screen.queryByRole('button', { name: /^Skjerm/ })).toBeNull();
  });

  it('is a place of its own on the desk', async () => {
    await showPage('/archive', clerk, {
      '/api/archive': {
        records: [],
        drafts: [{ ...aDraftLine, step: 'screen-passages' }],
        ...{ untouched: { count: 0, of: 0 }, stops: [], moves: [], einnsyn: [] },
      },
    });
    expect(await screen.findByRole('heading', { name: 'Skal skjermes (1)' })).toBeTruthy();
  });
});

describe('the list of access codes', () => {
  const codes: AccessCodesPage = {
    codes: [
      {
        ...{ key: 'offl-14', restriction: 'Unntatt offentlighet', basis: 'offl. § 14' },
        explanation: { nb: 'Internt.', nn: 'Internt.', en: 'Internal.' },
        ...{ isChecked: false, isRetired: false },
      },
    ],
    ...{ version: 0, mayChange: true },
  };
  const open = async (page: AccessCodesPage) => {
    const shown = await showPage('/access-codes', clerk, { '/api/access-codes': page });
    await screen.findByRole('heading', { level: 1, name: 'Hva noe kan skjermes etter' });
    return shown;
  };

  it('is changed by those who may, and saved whole', async () => {
    const { sent, said } = await open(codes);
    expect(screen.getByText('Ikke kontrollert av kommunen')).toBeTruthy();
    await press('Endre: offl. § 14');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kontrollert av kommunen' }));
    expect(screen.getByText('Ikke lagret ennå.')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await press('Lagre lista');
    expect(sent).toEqual(['PUT /api/access-codes']);
    expect(said).toEqual(['Lista er lagret.']);
  });

  it('is not saved with a basis that says nothing', async () => {
    const { sent } = await open(codes);
    await press('Legg til en hjemmel');
    await press('Lagre lista');
    expect(sent).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('Fyll ut hjemmel');
  });

  it('is only read by others', async () => {
    await open({ ...codes, mayChange: false });
    expect(screen.getByText('offl. § 14')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lagre lista' })).toBeNull();
  });
});
