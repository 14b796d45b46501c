import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planExport, planImportDone, planImportPreview } from '../../src/contracts/plan-import.ts';
import { problem } from '../../src/contracts/problems.ts';
import { aWorkbook } from '../support/builders/a-workbook.ts';
import { aServer } from './a-server.ts';
import type { Asking, TestServer } from './a-server.ts';

const wish = { kind: null, sheet: null, headerRow: null, columns: {}, accepted: [] };
const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const csv = (text: string): string => inBase64(Buffer.from(text));
const body = (file: string, more: object = {}) => ({ ...wish, file, ...more });

describe('plans and goals in and out over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const ask = (path: string, given: Asking) =>
    server.ask('POST', path, { as: 'planner', ...given });
  const previewOf = async (given: object, asking: Asking = {}) => {
    const answer = await ask('/api/plans/import', { body: given, ...asking });
    expect(answer.status, answer.text).toBe(201);
    return planImportPreview.parse(answer.json());
  };
  const codeOf = (answer: { json: () => unknown }) => problem.parse(answer.json()).code;

  it('shows every row, stores nothing until it is confirmed, then all of it, and nothing the second time', async () => {
    const file = inBase64(
      aWorkbook([
        {
          name: 'Planer',
          rows: [
            ['Planoversikt'],
            ['Plan-id', 'Navn på plan', 'Plantype', 'Status', 'Vedtaksdato', 'Bygger på'],
            ['IMP-2', 'Klimaplan', 'Temaplan', 'Vedtatt', { day: 45094 }, 'IMP-1'],
            ['IMP-1', 'Samfunnsdelen', 'Samfunnsdel', 'Vedtatt', '22. juni 2022', null],
            ['IMP-3', 'Plan for alt', 'Altplan', 'Vedtatt', null, null],
          ],
        },
      ]),
    );
    const preview = await previewOf(body(file));
    expect(preview).toMatchObject({ kind: 'plans', sheet: 'Planer', headerRow: 2 });
    expect(preview.counts).toMatchObject({ added: 2, refused: 1, taken: 2 });
    expect(preview.rows.find(({ row }) => row === 5)?.remarks).toEqual([
      { code: 'unknown-word', address: 'C5', field: 'type', facts: { value: 'Altplan' } },
    ]);
    const plans = await server.ask('GET', '/api/plans', { as: 'planner' });
    expect(plans.text).not.toContain('IMP-1');

    const confirmed = await ask('/api/plans/import/confirm', { body: body(file, { digest: preview.digest }) }); // prettier-ignore
    expect(planImportDone.parse(confirmed.json())).toEqual({ added: 2, changed: 0 });
    expect((await server.ask('GET', '/api/plans', { as: 'planner' })).text).toContain('IMP-1');

    const again = await previewOf(body(file));
    expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: 2, taken: 0 });
    const twice = await ask('/api/plans/import/confirm', { body: body(file, { digest: again.digest }) }); // prettier-ignore
    expect([twice.status, codeOf(twice)]).toEqual([422, 'nothing-to-import']);
  });

  it('stores nothing when the register is no longer what was shown', async () => {
    const first = csv('Id;Plan;Type;Status\nUT-1;Byplan;Temaplan;Gjelder\n');
    const { digest } = await previewOf(body(first));
    const [one, two] = [{ body: body(first, { digest }) }, { body: body(first, { digest }) }];
    expect((await ask('/api/plans/import/confirm', one)).status).toBe(201);
    const late = await ask('/api/plans/import/confirm', two);
    expect([late.status, codeOf(late)]).toEqual([409, 'import-outdated']);
  });

  it('takes goals, with the columns that a person points out', async () => {
    const file = csv('Hva;Slags;Hører til\nGrønn by;Hovedmål;\nFlere trær;Delmål;Grønn by\n');
    const preview = await previewOf(body(file, { kind: 'goals', headerRow: 1, columns: { A: 'title', B: 'kind' } })); // prettier-ignore
    expect(preview.columns.map(({ column, field }) => [column, field])).toEqual([['A', 'title'], ['B', 'kind'], ['C', 'parent']]); // prettier-ignore
    expect(preview.counts).toMatchObject({ added: 2, taken: 2 });
  });

  it('is for those who edit plans: others are turned away before their file is read', async () => {
    const answer = await ask('/api/plans/import', { as: 'chair', body: 'x'.repeat(20_000_000) });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'not-allowed']);
  });

  it('refuses a file of 50 MB in words, and takes in no more than a little on every other route', async () => {
    const huge = JSON.stringify(body('A'.repeat(70 * 1024 * 1024)));
    const answer = await ask('/api/plans/import', { body: huge });
    expect([answer.status, codeOf(answer)]).toEqual([413, 'file-too-large']);
    expect(answer.text).toContain('10 MB');
    const elsewhere = await ask('/api/nowhere', { body: { text: 'A'.repeat(300_000) } });
    expect(elsewhere.status).toBe(413);
  });

  it('says in the reader’s language why a file cannot be read', async () => {
    const file = inBase64(aWorkbook([{ rows: [['Plan']] }], { 'xl/vbaProject.bin': 'x' }));
    const answer = await ask('/api/plans/import', { body: body(file) });
    expect(problem.parse(answer.json())).toMatchObject({ code: 'file-has-macros', title: 'Filen inneholder makroer' }); // prettier-ignore
  });

  it('gives the register out as Excel and CSV that are taken in again without a change', async () => {
    for (const what of ['xlsx', 'csv&kind=plans', 'csv&kind=goals']) {
      const token = await server.tokenOf('planner');
      const answer = await fetch(`${server.address}/api/plans/export?format=${what}`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[\w-]+\.(xlsx|csv)"$/); // prettier-ignore
      const preview = await previewOf(body(inBase64(new Uint8Array(await answer.arrayBuffer()))));
      expect(preview.counts.unchanged).toBeGreaterThan(0);
      expect(preview.counts).toMatchObject({ added: 0, changed: 0, refused: 0, taken: 0 });
    }
  });

  it('gives it out as JSON after its contract, to everybody who sees plans, and to another municipality its own', async () => {
    const own = await server.ask('GET', '/api/plans/export?format=json', { as: 'chair' });
    const keys = planExport.parse(own.json()).plans.map(({ key }) => key);
    expect(keys).toContain('IMP-1');
    const theirs = await server.ask('GET', '/api/plans/export?format=json', { as: 'chair', of: 'b' }); // prettier-ignore
    expect(planExport.parse(theirs.json()).plans.map(({ key }) => key)).not.toContain('IMP-1');
    const unknown = await server.ask('GET', '/api/plans/export?format=pdf', { as: 'chair' });
    expect(unknown.status).toBe(400);
  });
});
