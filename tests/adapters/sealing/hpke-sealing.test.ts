import { describe, expect, it } from 'vitest';
import { hpkeSealing } from '../../../src/adapters/sealing/hpke-sealing.ts';

const { makeKeys, seal, open, shuffle } = hpkeSealing;
const words = (text: string) => new TextEncoder().encode(text);

describe('sealing', () => {
  it('is undone with the private key alone', async () => {
    const [keys, others] = [await makeKeys(), await makeKeys()];
    const sealed = await seal(keys.publicKey, words('Trives du?'), 'a:1');
    expect(await open(keys.privateKey, sealed, 'a:1')).toEqual(words('Trives du?'));
    expect(await open(others.privateKey, sealed, 'a:1')).toBeNull();
  });

  it('is bound to what it was sealed for, and to every byte', async () => {
    const keys = await makeKeys();
    const sealed = await seal(keys.publicKey, words('Trives du?'), 'a:1');
    expect(await open(keys.privateKey, sealed, 'a:2')).toBeNull();
    for (const place of [0, 31, 32, sealed.length - 1]) {
      const changed = sealed.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(await open(keys.privateKey, changed, 'a:1'), String(place)).toBeNull();
    }
    expect(await open(keys.privateKey, new Uint8Array(), 'a:1')).toBeNull();
    expect(await open(keys.privateKey, sealed.slice(0, 32), 'a:1')).toBeNull();
  });

  it('gives the same content another form each time, of the same length', async () => {
    const { publicKey } = await makeKeys();
    const [one, other] = [await seal(publicKey, words('ja'), 'a'), await seal(publicKey, words('ja'), 'a')]; // prettier-ignore
    expect(one).not.toEqual(other);
    expect(one).toHaveLength(2 + 32 + 16); // the key made for it and the proof that nothing was changed
    expect(other).toHaveLength(one.length);
  });
});

describe('shuffling', () => {
  it('loses nothing and doubles nothing', () => {
    const things = Array.from({ length: 500 }, (_, index) => index);
    expect(shuffle(things).toSorted((a, b) => a - b)).toEqual(things);
    expect(shuffle([])).toEqual([]);
  });

  it('puts each thing everywhere alike', () => {
    const places = [0, 0, 0, 0];
    for (let time = 0; time < 4_000; time += 1)
      places[shuffle(['x', 'b', 'c', 'd']).indexOf('x')]! += 1;
    // A thousand each; that one of them is off by more than 200 happens once in some ten thousand million runs.
    for (const times of places) expect(Math.abs(times - 1_000)).toBeLessThan(200);
  });
});
