import { describe, expect, it } from 'vitest';
import { oneAhead } from '../../../src/app/records/one-ahead.ts';

describe('asking one ahead', () => {
  it('gives everything in its order, and has asked for the next one and no more', async () => {
    const asked: number[] = [];
    const given: (readonly [number, string, readonly number[]])[] = [];
    const values = oneAhead([1, 2, 3, 4], (number) => {
      asked.push(number);
      return Promise.resolve(`value ${number}`);
    });
    for await (const [number, value] of values) given.push([number, value, [...asked]]);
    expect(given).toEqual([
      [1, 'value 1', [1, 2]],
      [2, 'value 2', [1, 2, 3]],
      [3, 'value 3', [1, 2, 3, 4]],
      [4, 'value 4', [1, 2, 3, 4]],
    ]);
  });

  it('gives a value that is nothing, too, and nothing of nothing', async () => {
    const given: unknown[] = [];
    for await (const one of oneAhead(['a'], () => Promise.resolve(undefined))) given.push(one);
    for await (const one of oneAhead([], () => Promise.resolve('?'))) given.push(one);
    expect(given).toEqual([['a', undefined]]);
  });

  it('throws what went wrong when its turn comes, after what came before', async () => {
    const given: number[] = [];
    const go = async (): Promise<void> => {
      const values = oneAhead([1, 2, 3], (number) =>
        number === 2 ? Promise.reject(new Error('the database is gone')) : Promise.resolve(number),
      );
      for await (const [number] of values) given.push(number);
    };
    await expect(go()).rejects.toThrow('the database is gone');
    expect(given).toEqual([1]);
  });
});
