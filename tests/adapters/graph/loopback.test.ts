import { describe, expect, it } from 'vitest';
import { loopbackFetch, onLoopback } from '../../../src/adapters/graph/loopback.ts';

const loopback = { 'https://graph.microsoft.com': 'http://127.0.0.1:3978/demo/graph' };

describe('the mapping to this machine', () => {
  it('keeps path and query, and puts the base before them', () => {
    expect(onLoopback('https://graph.microsoft.com/v1.0/users?$top=5', loopback)).toBe(
      'http://127.0.0.1:3978/demo/graph/v1.0/users?$top=5',
    );
  });

  it.each([
    'https://graph.microsoft.com.evil.example/v1.0/users',
    'http://graph.microsoft.com/v1.0/users',
    'https://login.microsoftonline.com/common',
  ])('leaves %s where it belongs', (address) => {
    expect(onLoopback(address, loopback)).toBe(address);
  });

  it('maps nothing in production, where the map is empty', () => {
    expect(onLoopback('https://graph.microsoft.com/v1.0/users', {})).toBe(
      'https://graph.microsoft.com/v1.0/users',
    );
  });

  it('maps whole requests with their method and headers', async () => {
    const sent: Request[] = [];
    const send = loopbackFetch(loopback, (input) => {
      sent.push(input as Request);
      return Promise.resolve(new Response());
    });
    await send(
      new Request('https://graph.microsoft.com/v1.0/me', {
        method: 'DELETE',
        headers: { 'X-Trace': '1' },
      }),
    );
    expect(sent[0]).toMatchObject({
      url: 'http://127.0.0.1:3978/demo/graph/v1.0/me',
      method: 'DELETE',
    });
    expect(sent[0]?.headers.get('X-Trace')).toBe('1');
  });
});
