// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { layOutRiver, river } from '../../tab/parts/processes/lay-out-river.ts';
import { accessibilityFindings, showTab, today } from './support/show-tab.tsx';
import { aProcessPage, phaseId, processId } from './support/workshops.ts';

const address = `/processes/${processId}`;

describe('a process', () => {
  it('opens the phase that is under way, with what is expected and a way to plan the rounds that wait', async () => {
    showTab(address, 'facilitator');
    const phase = await screen.findByRole('button', { name: /Politiske verksteder/ });
    expect(phase.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Hva vi venter av folkevalgte')).toBeTruthy();
    expect(screen.getByText('Planlegg en annen runde')).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('offers politicians no planning', async () => {
    showTab(address, 'politician');
    await screen.findByRole('button', { name: /Politiske verksteder/ });
    expect(screen.queryByText('Planlegg en annen runde')).toBeNull();
  });

  it('leads to a place and its actors only where something is done in a place', async () => {
    showTab(address, 'politician');
    await screen.findByRole('link', { name: 'Føringer' });
    expect(screen.queryByRole('link', { name: 'Stedet og aktørene' })).toBeNull();
    cleanup();
    const page = aProcessPage(today);
    const phases = page.phases.map((phase) => ({ ...phase, kind: 'action' as const }));
    const city = showTab(address, 'politician');
    city.answerWith(`GET /api/processes/${processId}`, () => ({ status: 200, body: { ...page, phases } })); // prettier-ignore
    expect(await screen.findByRole('link', { name: 'Stedet og aktørene' })).toBeTruthy();
  });

  it('is one stop for the Tab key, and the arrow keys walk it in the order of time', async () => {
    showTab(address, 'politician');
    const river = await screen.findByRole('group', { name: 'Prosessen over tid' });
    const stops = within(river).getAllByRole('link');
    expect(stops.filter((stop) => stop.getAttribute('tabindex') === '0')).toHaveLength(1);
    stops[0]!.focus();
    fireEvent.keyDown(stops[0]!, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(stops[1]);
    expect(stops[1]!.getAttribute('aria-label')).toContain('Fase 2: Administrativ prosess');
  });

  it('puts the chosen phase in the address and focus in the list', async () => {
    showTab(address, 'politician');
    fireEvent.click(await screen.findByRole('link', { name: /^Fase 5/ }));
    expect(window.location.search).toBe(`?phase=${phaseId(5)}`);
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain('Utforming og politisk behandling'),
    );
  });
});

describe('the list of processes', () => {
  it('says what comes next where nothing goes on, and no more than that it is over of what is over', async () => {
    const api = showTab('/processes', 'politician');
    const line = (id: string, title: string, status: string, nextPhase: object | null) => ({
      ...{ id, title, template: '', status, currentPhases: [], nextPhase },
      ...{ startsOn: '2026-01-01', endsOn: '2026-12-31' },
    });
    api.answerWith('GET /api/processes', () => ({
      status: 200,
      body: {
        processes: [
          line(processId, 'Programmet', 'running', { title: 'Samling 3', startsOn: '2026-12-21' }),
          line(phaseId(1), 'Strategien', 'ended', null),
        ],
      },
    }));
    expect(await screen.findByText('Neste: Samling 3, fra 21. desember 2026')).toBeTruthy();
    expect(screen.getByText('Avsluttet')).toBeTruthy();
    expect(screen.queryByText('Ingen fase pågår nå')).toBeNull();
  });
});

describe('the river', () => {
  it('has politics above the line and the administration below, and today inside the current phase', () => {
    const { things, todayX } = layOutRiver(aProcessPage(today));
    const phases = things.filter((thing) => thing.kind === 'phase');
    const administration = phases.find(({ id }) => id === phaseId(1))!;
    const current = phases.find(({ id }) => id === phaseId(4))!;
    expect(administration.y).toBeGreaterThan(current.y);
    expect(todayX).toBeGreaterThan(current.x);
    expect(todayX).toBeLessThan(current.x + current.width);
  });

  it('lets phases of one side that overlap in time run side by side, and grows for them', () => {
    const page = aProcessPage(today);
    // The administration's second phase goes on while the first is not over.
    const longer = page.phases.map((phase) =>
      phase.id === phaseId(1) ? { ...phase, endsOn: page.phases[1]!.endsOn } : phase,
    );
    const before = layOutRiver(page);
    const after = layOutRiver({ ...page, phases: longer });
    const bands = after.things.filter((thing) => thing.kind === 'phase');
    const covers = bands.flatMap((a) =>
      bands.filter(
        (b) =>
          a.id < b.id &&
          Math.abs(a.y - b.y) < river.band &&
          a.x < b.x + b.width &&
          b.x < a.x + a.width,
      ),
    );
    expect(covers).toEqual([]);
    expect(after.height).toBeGreaterThan(before.height);
    for (const band of bands) expect(band.y + river.band).toBeLessThan(after.height);
    // One after the other they share the lane nearest to the water.
    const lanes = new Set(before.things.flatMap((t) => (t.kind === 'phase' ? [t.y] : [])));
    expect(lanes.size).toBe(2);
  });

  it('has no line for today when the process is over', () => {
    const page = aProcessPage(today);
    expect(layOutRiver({ ...page, today: '2030-01-01' as typeof today }).todayX).toBeNull();
  });
});
