import { Socket } from 'node:net';
import { afterEach, beforeEach } from 'vitest';

/**
 * Loaded before every test file. A test fails when the code under test
 *  - writes to console.error or console.warn, unless the test itself stands in for it with `vi.spyOn(console, 'error')`;
 *  - opens a connection to anything but this machine. The connection is also refused, so that no test reaches the network.
 */
const surprises: string[] = [];

for (const method of ['error', 'warn'] as const) {
  const print = console[method].bind(console);
  console[method] = (...parts: unknown[]) => {
    surprises.push(`console.${method}: ${parts.map(String).join(' ')}`);
    print(...parts);
  };
}

const originalConnect: unknown = Reflect.get(Socket.prototype, 'connect');
Socket.prototype.connect = function connect(this: Socket, ...args: unknown[]): Socket {
  const host = hostOf(args);
  if (isThisMachine(host)) {
    return Reflect.apply(originalConnect as (...args: unknown[]) => Socket, this, args);
  }
  surprises.push(`a connection to ${host}`);
  return this.destroy(new Error(`tests may not connect to ${host}`));
};

/** `connect(port, host)`, `connect(path)`, `connect(options)`, or node's own already normalised `[options, callback]`. */
function hostOf(args: readonly unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { host?: unknown; path?: unknown };
    return typeof path === 'string' || typeof host !== 'string' ? 'localhost' : host;
  }
  return typeof first === 'number' && typeof second === 'string' ? second : 'localhost';
}

function isThisMachine(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[?::1\]?|::ffff:127(\.\d+){3})$/i.test(host);
}

beforeEach(() => {
  surprises.length = 0;
});

afterEach(() => {
  const seen = surprises.splice(0);
  if (seen.length > 0) throw new Error(`unexpected: ${seen.join('\n')}`);
});
