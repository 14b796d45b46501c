// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CheckInsPage } from '../../src/contracts/check-ins.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { layOutDots, wayOf, xOf } from '../../tab/parts/check-ins/lay-out-dots.ts';
import { idOf } from './support/ids.ts';
import { council } from './support/people.ts';
import { accessibilityFindings, showTab, today } from './support/show-tab.tsx';
import { phaseId, processId } from './support/workshops.ts';

const figures = (mean: number, interval: { from: number; to: number } | null = null) => ({
  ...{ answers: 12, doNotKnow: 2, mean, spread: 0.8, perStep: [0, 2, 4, 4, 2], interval },
});
const place = {
  ...{ pollId: idOf('f', 1), closedAt: '2026-02-20T14:00:00.000Z' as Instant },
  ...{ phase: 'Politiske verksteder', process: 'Planstrategi', term: '2023–2027' },
};
const text = 'Samarbeidsklimaet gjør begge parter sterkere.';
const page: CheckInsPage = {
  findings: [
    {
      ...{ finding: 'trust', title: 'Tillit og samarbeidsklima' },
      statements: [
        {
          ...{ statement: 2, text },
          times: [
            {
              ...place,
              result: {
                kind: 'by-group',
                groups: { politics: figures(2.5, { from: 2.1, to: 2.9 }), administration: figures(4) },
              },
            },
            {
              ...{ ...place, pollId: idOf('f', 2) },
              result: { kind: 'pooled', small: 'politics', figures: figures(3.2) },
            },
            { ...{ ...place, pollId: idOf('f', 3) }, result: { kind: 'too-few' } },
          ],
        },
      ],
    },
  ],
  open: [
    { pollId: idOf('f', 9), title: 'Pulssjekk: Rolleforståelse', closesAt: '2026-03-20T14:00:00.000Z' as Instant },
  ],
  today,
}; // prettier-ignore

describe('the check-ins', () => {
  it('show politics and administration side by side, say why a group is not shown by itself, and have every number in a table', async () => {
    const api = showTab('/check-ins', 'politician');
    api.answerWith('GET /api/check-ins', () => ({ status: 200, body: page }));
    expect(await screen.findByRole('img', { name: `Gjennomsnitt fra 1 til 5: ${text}` })).toBeTruthy(); // prettier-ignore
    expect(screen.getByText('Under tre folkevalgte svarte. Gruppene vises samlet.')).toBeTruthy();
    expect(screen.getAllByText('For få svarte til at noe kan vises.')).toHaveLength(2);
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true }); // prettier-ignore
    expect(rows.map((row) => row.textContent.replaceAll(/\s+/g, ' '))).toMatchObject([
      expect.stringContaining('Vet ikke') as string,
      expect.stringContaining('Folkevalgte1222,50,82,1 til 2,9') as string,
      expect.stringContaining('Administrasjonen1224,00,8–') as string,
      expect.stringContaining('Alle samlet1223,20,8–') as string,
      expect.stringContaining('For få svarte') as string,
    ]);
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('lead to those that wait, also when no card was sent', async () => {
    const api = showTab('/check-ins', 'politician');
    api.answerWith('GET /api/check-ins', () => ({ status: 200, body: page }));
    const link = await screen.findByRole('link', { name: 'Svar på Pulssjekk: Rolleforståelse' });
    expect(link.getAttribute('href')).toContain(`/polls/${idOf('f', 9)}`);
  });

  it('say what to do when there are none', async () => {
    const api = showTab('/check-ins', 'politician');
    api.answerWith('GET /api/check-ins', () => ({ status: 200, body: { ...page, findings: [], open: [] } })); // prettier-ignore
    expect(await screen.findByText('Ingen pulssjekk er lukket ennå')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Se prosessene' })).toBeTruthy();
  });

  it('are drawn at their means, a row for each time, with the way of each group through those where it is shown', () => {
    const rows = layOutDots(page.findings[0]?.statements[0]?.times ?? []);
    expect(rows.map(({ dots }) => dots.map(({ of, x }) => [of, x]))).toEqual([
      [['politics', xOf(2.5)], ['administration', xOf(4)]],
      [['pooled', xOf(3.2)]],
      [],
    ]); // prettier-ignore
    expect(rows[0]?.dots[0]?.interval).toEqual({ from: xOf(2.1), to: xOf(2.9) });
    expect(wayOf(rows, 'politics')).toBe(`${xOf(2.5)},${rows[0]?.y ?? 0}`);
  });
});

describe('a new check-in', () => {
  it('asks at most three statements of what is due, a body, until a day', async () => {
    const dueId = idOf('f', 21);
    const api = showTab(`/phases/${phaseId(4)}/dues/${dueId}/check-in`, 'facilitator');
    api.answerWith(`GET /api/dues/${dueId}`, () => ({
      status: 200,
      body: { id: dueId, kind: 'check-in', title: 'Pulssjekk: Tillit', finding: 'trust', processId, processTitle: 'Planstrategi' },
    })); // prettier-ignore
    api.answerWith('GET /api/check-in-statements', () => ({
      status: 200,
      body: { findings: [{ finding: 'trust', title: 'Tillit', statements: ['Én', 'To', text] }] },
    }));
    api.answerWith(`POST /api/phases/${phaseId(4)}/check-ins`, () => ({ status: 201, body: { id: idOf('f', 1) } })); // prettier-ignore
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Én' }));
    fireEvent.click(screen.getByRole('button', { name: 'Lag pulssjekken' }));
    expect(screen.getByText('Velg en til tre påstander, organ og dato.')).toBeTruthy();
    expect(api.sent).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: text }));
    fireEvent.change(screen.getByLabelText(/Siste dag for å svare/), {
      target: { value: '2026-03-20' },
    });
    expect(await accessibilityFindings()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Lag pulssjekken' }));
    await waitFor(() => {
      expect(api.sent.at(-1)?.body).toEqual({
        ...{ finding: 'trust', statements: [2], bodyId: council.id, dueId },
        closesAt: '2026-03-20T14:00:00.000Z',
      });
    });
  });
});
