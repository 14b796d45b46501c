// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { AttributesPage } from '../../src/contracts/seating-attributes.ts';
import type { Me } from '../../src/contracts/people.ts';
import { idOf } from './support/ids.ts';
import { facilitator, politician } from './support/people.ts';
import { showPage } from './support/show-page.tsx';

const administrator: Me = { ...facilitator, roles: ['administrator'], actions: ['see-plans', 'see-processes', 'see-polls', 'administer'] }; // prettier-ignore
const [attribute, kari] = [idOf('e', 1), idOf('a', 1)];
const none: AttributesPage = { attributes: [], people: [] };
const page: AttributesPage = {
  attributes: [
    {
      ...{ id: attribute, name: 'Første periode', values: ['ja', 'nei'], registered: 1 },
      ...{ legalBasis: 'GDPR art. 6 nr. 1 e', purpose: 'Nye og erfarne ved samme bord' },
      chosenAt: '2026-03-01T09:00:00.000Z' as AttributesPage['attributes'][number]['chosenAt'],
    },
  ],
  people: [
    { personId: kari, name: 'Kari Nordby', values: [{ attributeId: attribute, value: 'ja' }] },
    { personId: idOf('a', 2), name: 'Per Aas', values: [] },
  ],
};
const show = (answer: AttributesPage) =>
  showPage('/seating-attributes', administrator, { '/api/seating-attributes': answer });

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }); // prettier-ignore
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the page of attributes for seating', () => {
  it('says that nothing is registered where nothing is, and shows nobody', async () => {
    await show(none);
    await screen.findByText('Ingenting registreres');
    expect(screen.queryByRole('region', { name: 'Folkevalgte' })).toBeNull();
    expect(await findings()).toEqual([]);
  });

  it('takes no attribute without a basis, a purpose and two values', async () => {
    await show(none);
    const save = await screen.findByRole('button', { name: 'Begynn å registrere' });
    const type = (label: RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    type(/^Navn/u, 'Første periode');
    type(/^Verdier/u, 'ja');
    type(/^Rettslig grunnlag/u, 'GDPR art. 6 nr. 1 e');
    expect(save.hasAttribute('disabled')).toBe(true);
    type(/^Formål/u, 'Nye og erfarne sammen');
    expect(save.hasAttribute('disabled')).toBe(true);
    type(/^Verdier/u, 'ja, nei');
    expect(save.hasAttribute('disabled')).toBe(false);
  });

  it('shows the basis, and asks before what is registered is deleted', async () => {
    await show(page);
    await screen.findByText('GDPR art. 6 nr. 1 e');
    fireEvent.click(screen.getByRole('button', { name: 'Slutt å registrere «Første periode»' }));
    await screen.findByText(/registrert for én folkevalgt, slettes og kan ikke hentes tilbake/u);
  });

  it('has a choice for each person, with what is registered', async () => {
    await show(page);
    const value = (name: string) =>
      screen.getByLabelText<HTMLSelectElement>(`Første periode for ${name}`).value;
    await screen.findByRole('region', { name: 'Folkevalgte' });
    expect([value('Kari Nordby'), value('Per Aas')]).toEqual(['ja', '']);
    expect(await findings()).toEqual([]);
  });
});

describe('the page of what is registered about oneself', () => {
  it('shows one’s own value with purpose and basis', async () => {
    const { id, name, legalBasis, purpose } = page.attributes[0]!;
    await showPage('/seating-attributes/own', politician, {
      '/api/me/seating-attributes': {
        attributes: [{ id, name, legalBasis, purpose, value: 'ja' }],
      },
    });
    const own = within(await screen.findByRole('region', { name: 'Første periode' }));
    await waitFor(() => own.getByText('ja'));
    own.getByText('Nye og erfarne ved samme bord');
    expect(await findings()).toEqual([]);
  });

  it('says so where the municipality registers nothing', async () => {
    await showPage('/seating-attributes/own', politician, {
      '/api/me/seating-attributes': { attributes: [] },
    });
    await screen.findByText('Kommunen registrerer ikke kjennetegn for bordplassering.');
  });
});
