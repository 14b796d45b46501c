// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { facilitator } from './support/people.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const planner = { ...facilitator, roles: ['planner' as const], actions: ['see-plans' as const, 'edit-plans' as const] }; // prettier-ignore

describe('the page that takes in plans and goals', () => {
  it('asks for a file first, and has no problems that axe can find', async () => {
    await showPage('/plans/import', planner, {});
    expect(await screen.findByLabelText('Fil (.xlsx eller .csv, høyst 10 MB)')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Radene' })).toBeNull();
    const section = screen.getByRole('heading', { name: 'Hent ut' }).closest('section');
    expect(within(section!).getAllByRole('button')).toHaveLength(4);
    expect(await axeProblems()).toEqual([]);
  });

  it('sends no file that is too large', async () => {
    const { sent } = await showPage('/plans/import', planner, {});
    const input = await screen.findByLabelText('Fil (.xlsx eller .csv, høyst 10 MB)');
    const file = new File(['x'], 'planer.xlsx');
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 });
    fireEvent.change(input, { target: { files: [file] } });
    expect(await screen.findByText(/Filen er større enn 10 MB/)).toBeTruthy();
    expect(sent).toEqual([]);
  });
});
