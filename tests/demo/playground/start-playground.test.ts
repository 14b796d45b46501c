import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, describe, it } from 'vitest';
import { startPlayground } from '../../../demo/playground/start-playground.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'radslag-playground-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const person = (number: number) => ({
  objectId: `0190d000-0000-4000-8000-00000000000${number}`,
  name: `Folkevalgt ${number}`,
});
const options = (port: number) => ({
  // As people write it: seen from where the app was started.
  dataDir: relative('', join(dataDir, String(port))),
  port,
  tenantId: '0190a000-0000-4000-8000-0000000000aa',
  botId: '0190e000-0000-4000-8000-000000000001',
  groupName: 'Kommunestyret',
  people: {
    atTheScreen: person(1),
    others: [person(2), person(3), person(4), person(5), person(6)] as const,
  },
  messagesAddress: 'http://127.0.0.1:9/messages',
  serviceUrl: 'http://127.0.0.1:9/connector',
});

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/_debug/ping`)).ok;
  } catch {
    return false;
  }
}

/** Sockets that listen on the port, as Linux lists them: local addresses in hexadecimal. */
function listenersOn(port: number): readonly string[] {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(`:${hex}`) === true && state === '0A')
    .map(([, local]) => local?.split(':')[0] ?? '');
}

describe('the Playground', () => {
  it('takes our configuration, listens on loopback only, and ends when it is stopped', async () => {
    const playground = await startPlayground(options(56151));
    const config: unknown = await (await fetch(`${playground.address}/_internal/v1/config`)).json();
    expect(JSON.stringify(config)).toContain(person(6).objectId);
    if (process.platform === 'linux') expect(listenersOn(56151)).toEqual(['0100007F']);
    await playground.stop();
    await playground.ended;
    expect(await answers(56151)).toBe(false);
  });

  it('ends by itself when the app that started it is killed', async () => {
    const module = new URL('../../../demo/playground/start-playground.ts', import.meta.url).href;
    const script = `const { startPlayground } = await import(${JSON.stringify(module)});
      await startPlayground(${JSON.stringify(options(56152))}); console.log('ready'); setInterval(() => {}, 1000);`;
    const app = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => app.stdout.once('data', resolve));
    expect(await answers(56152)).toBe(true);
    app.kill('SIGKILL');
    while (await answers(56152)) await sleep(100);
    expect(await answers(56152)).toBe(false);
  });
});
