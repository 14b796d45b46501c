import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { created } from '../../src/contracts/rounds.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { townIds } from './a-town.ts';

const town = townIds('a');
const paragraph = { id: 'c2000000-0000-4000-8000-000000000001', heading: '<b>Byer</b>', text: 'Vi bygger "tett" & godt.' }; // prettier-ignore
const unknown = '0190a000-0000-7000-8000-00000000dead';

describe('what the public reads of a hearing', () => {
  let server: TestServer;
  let hearing: string;
  const ask = async (method: string, path: string, body: unknown) => {
    const answer = await server.ask(method, path, { as: 'planner', body });
    expect(answer.status, answer.text).toBeLessThan(300);
    return answer;
  };
  const see = (path: string) => server.ask('GET', `/offentlig/proveby/${path}`, {});

  beforeAll(async () => {
    server = await aServer();
    server.at('2026-11-21T08:00:00.000Z');
    const text = created.parse((await ask('POST', `/api/processes/${town.process}/text`, { title: 'Byplan' })).json()).id; // prettier-ignore
    await ask('PUT', `/api/texts/${text}`, { version: 1, paragraphs: [paragraph], settled: null });
    const plan = {
      ...{
        phaseId: town.phase,
        startsOn: '2026-11-23',
        endsOn: '2027-01-08',
        rule: 'plan-hearing',
      },
      ...{ invitation: 'Si hva du mener.', parties: ['Fylkeskommunen'] },
    };
    hearing = created.parse((await ask('POST', `/api/processes/${town.process}/hearings`, plan)).json()).id; // prettier-ignore
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('is nothing while it is not sent, and nothing before its first day', async () => {
    const nowhere = (await see(`horinger/${unknown}`)).text;
    expect(await see(`horinger/${hearing}`)).toMatchObject({ status: 404, text: nowhere });
    await ask('POST', `/api/hearings/${hearing}/send`, { version: 1 });
    expect(await see(`horinger/${hearing}`)).toMatchObject({ status: 404, text: nowhere });
    expect((await see('')).text).not.toContain('Byplan');
  });

  it('is the text as it was sent, until when, and who was asked, from its first day', async () => {
    server.at('2026-11-23T08:00:00.000Z');
    expect((await see('')).text).toContain(`/offentlig/proveby/horinger/${hearing}`);
    const { status, text } = await see(`horinger/${hearing}`);
    expect(status).toBe(200);
    expect(text).toContain('Du kan si hva du mener til og med fredag 8. januar 2027.');
    expect(text).toContain('Fylkeskommunen');
    expect(text).toContain('&lt;b&gt;Byer&lt;/b&gt;');
    expect(text).toContain('Vi bygger &quot;tett&quot; &amp; godt.');
    expect((await see(`horinger/${hearing}?lang=nn`)).text).toContain('Du kan seie kva du meiner');
  });

  it('is news from its first day, also of a process that is only planned and has no page', async () => {
    const news = async (path: string) => (await see(path)).text;
    expect(await news('nytt.atom')).toContain(`hearing:${hearing}`);
    expect(await news(`prosesser/${town.process}.atom`)).toContain(`hearing:${hearing}`);
    await server.deps.unitOfWork.run(server.a, async (tx) => {
      const process = await tx.processes.byId(town.process);
      if (process) await tx.processes.save({ ...process, status: 'planned', version: process.version + 1 });
    });
    const planned = await news('nytt.atom');
    expect(planned).toContain(`hearing:${hearing}`);
    expect(planned).not.toContain(`prosesser/${town.process}`);
    expect((await see(`prosesser/${town.process}.atom`)).status).toBe(404);
    await server.deps.unitOfWork.run(server.a, async (tx) => {
      const process = await tx.processes.byId(town.process);
      if (process) await tx.processes.save({ ...process, status: 'running', version: process.version + 1 });
    });
  }); // prettier-ignore

  it('refuses a statement with a national identity number in it', async () => {
    const statement = {
      ...{ sender: 'Velforening', senderKind: 'organisation', receivedOn: '2026-11-23' },
      ...{ summary: 'Jeg er 01819010192.', text: '', paragraphIds: [], openness: { kind: 'open' } },
    };
    const path = `/api/hearings/${hearing}/statements`;
    const refused = await server.ask('POST', path, { as: 'clerk', body: statement });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('summary');
    const body = { ...statement, summary: 'Flere trær.' };
    expect((await server.ask('POST', path, { as: 'clerk', body })).status).toBe(201);
    const csv = await server.ask('GET', `${path}?format=csv`, { as: 'chair' });
    expect(csv.text).toContain('Velforening;23. november 2026;Flere trær.');
    expect((await server.ask('GET', `${path}?format=docx`, { as: 'chair' })).status).toBe(400);
  });

  it('stays when the deadline has passed, and leaves the list', async () => {
    server.at('2027-01-09T08:00:00.000Z');
    expect((await see(`horinger/${hearing}`)).text).toContain('Fristen for å uttale seg er ute.');
    expect((await see('')).text).not.toContain('På høring nå');
  });

  it('does not exist in another municipality', async () => {
    for (const [method, path, body] of [
      ['GET', `/api/processes/${town.process}/text`, undefined],
      ['GET', `/api/processes/${town.process}/hearings`, undefined],
      ['GET', `/api/processes/${town.process}/adoption`, undefined],
      ['POST', `/api/hearings/${hearing}/send`, { version: 2 }],
      ['GET', `/api/hearings/${hearing}/statements?format=csv`, undefined],
      ['GET', `/api/contributions/${unknown}/thread`, undefined],
    ] as const) {
      const given = { as: 'planner', of: 'b', ...(body && { body }) } as const;
      expect((await server.ask(method, path, given)).status, path).toBe(404);
    }
    expect((await server.ask('GET', `/offentlig/nesteby/horinger/${hearing}`, {})).status).toBe(
      404,
    );
  });
});
