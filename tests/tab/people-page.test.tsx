// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { PeoplePage } from '../../src/contracts/people-register.ts';
import type { Me } from '../../src/contracts/people.ts';
import { idOf } from './support/ids.ts';
import { facilitator } from './support/people.ts';
import { showPage } from './support/show-page.tsx';

const administrator: Me = { ...facilitator, roles: ['administrator'], actions: ['see-plans', 'see-processes', 'see-polls', 'administer'] }; // prettier-ignore

const termId = idOf('c', 1);
const [council, committee] = [idOf('b', 1), idOf('b', 2)];
const [kari, per, ola] = [idOf('a', 1), idOf('a', 2), idOf('a', 3)];
const [left, right] = [idOf('d', 1), idOf('d', 2)];

const page: PeoplePage = {
  ...{ governance: 'formannskap', today: '2026-03-12' as PeoplePage['today'], currentTermId: termId },
  terms: [{ id: termId, startsOn: '2023-10-01', endsOn: '2027-09-30' }] as PeoplePage['terms'],
  parties: [
    { id: left, label: 'Ap' },
    { id: right, label: 'H' },
  ],
  bodies: [
    { id: council, name: 'Kommunestyret', abbreviation: 'KS', entraGroupId: null },
    { id: committee, name: 'Planutvalget', abbreviation: 'PLU', entraGroupId: null },
  ],
  people: [
    { id: kari, name: 'Kari Nordby', roles: ['politician'] },
    { id: per, name: 'Per Aas', roles: ['politician'] },
    { id: ola, name: 'Ola Ungdom', roles: ['observer'] },
  ],
  seats: [
    { bodyId: council, personId: per, termId, partyId: right, function: 'deputy', order: 1 },
    { bodyId: council, personId: kari, termId, partyId: left, function: 'chair', order: null },
  ],
  pastSeats: [],
  rights: [
    { of: 'observer', may: ['see-plans', 'see-processes'] },
    { of: 'chair', may: ['read-closed', 'settle-directions'] },
  ],
  sync: { isEnabled: false, largestShare: 20, previewedAt: null, version: 0, roleGroups: [], runs: [] }, // prettier-ignore
}; // prettier-ignore

const show = (width: 'phone' | 'desktop' = 'desktop') =>
  showPage('/people', administrator, { '/api/people': page }, { width });

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }); // prettier-ignore
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the page of people and bodies', () => {
  it('lists a body’s seats with the chair first and deputies last, and each body by choice', async () => {
    await show();
    const seats = within(await screen.findByRole('region', { name: 'Kommunestyret' }));
    expect(seats.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Kari Nordby',
      'Per Aas',
    ]);
    fireEvent.change(screen.getByLabelText('Organ'), { target: { value: committee } });
    await screen.findByText('Ingen har plass i dette organet i denne valgperioden.');
  });

  it('shows a deputy’s number, and lets it be changed by keyboard', async () => {
    const { api } = await show();
    const seats = within(await screen.findByRole('region', { name: 'Kommunestyret' }));
    seats.getByText('Vara nr. 1');
    fireEvent.click(seats.getByRole('button', { name: 'Endre for Per Aas' }));
    const send = vi.spyOn(api, 'send');
    const number = screen.getByLabelText('Nummer på varalisten');
    fireEvent.change(number, { target: { value: '2' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre nummeret' }));
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith('PUT', `/api/bodies/${council}/seats/${per}`, {
        ...{ partyId: right, function: 'deputy', order: 2 },
      }),
    );
  });

  it('asks for a number only of deputies when a seat is given', async () => {
    await show();
    await screen.findByRole('region', { name: 'Kommunestyret' });
    expect(screen.queryByLabelText('Nummer på varalisten')).toBeNull();
    fireEvent.change(screen.getByLabelText('Funksjon'), { target: { value: 'deputy' } });
    screen.getByLabelText('Nummer på varalisten');
  });

  it('says who holds which role, observers among them', async () => {
    await show();
    const roles = within(await screen.findByRole('region', { name: 'Roller' }));
    roles.getByText('Observatør');
    roles.getByText('Ola Ungdom');
  });

  it('shows those who administer the table of who may do what', async () => {
    await show();
    const table = within((await screen.findByRole('columnheader', { name: 'Leder i organet' })).closest('table')!); // prettier-ignore
    const settles = table.getByRole('rowheader', { name: 'Avgjøre føringer som leder' });
    const marks = [...(settles.closest('tr')?.querySelectorAll('td') ?? [])];
    expect(marks.map(({ textContent }) => textContent)).toEqual(['Nei', '●Ja']);
    expect(await findings()).toEqual([]);
  });

  it('shows it on a phone as a list for each role', async () => {
    await show('phone');
    fireEvent.click(await screen.findByText('Leder i organet'));
    screen.getByText('Lese det lukkede i organet');
    expect(screen.queryByRole('columnheader', { name: 'Leder i organet' })).toBeNull();
    expect(await findings()).toEqual([]);
  });
});
