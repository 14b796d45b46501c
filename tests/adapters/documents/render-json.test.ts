import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../src/adapters/documents/render-json.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

describe('a document as JSON', () => {
  it('sorts keys at every depth, keeps the order of lists, and ends with one newline', () => {
    const content = { b: [3, 1, { z: null, a: true }], a: 'x', Å: 1, A: 2 };

    expect(text(renderJson(content, 'radslag/protocol/1'))).toBe(
      '{"content":{"A":2,"a":"x","b":[3,1,{"a":true,"z":null}],"Å":1},"schema":"radslag/protocol/1"}\n',
    );
  });

  it('gives the same bytes however the content was put together', () => {
    expect(renderJson({ a: 1, b: { c: 2, d: 3 } }, 's/1')).toEqual(
      renderJson({ b: { d: 3, c: 2 }, a: 1 }, 's/1'),
    );
  });

  it('writes Norwegian and Sami letters as UTF-8, not as escapes', () => {
    expect(text(renderJson('æøåÆØÅ – € ŋ č', 's/1'))).toContain('"æøåÆØÅ – € ŋ č"');
  });

  it('keeps what a font could not show, and stays valid UTF-8 with half a surrogate pair', () => {
    const content = ['👨‍👩‍👧', '\ud800', 'line\u2028\u0000'];

    expect(JSON.parse(text(renderJson(content, 's/1')))).toEqual({ content, schema: 's/1' });
  });

  it.each([NaN, Infinity, -Infinity])('faults on %s, which JSON cannot carry', (number) => {
    expect(() => renderJson({ deep: [number] }, 's/1')).toThrow(TypeError);
  });
});
