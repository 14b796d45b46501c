import { crc32, deflateSync } from 'node:zlib';
import { distanceTo, type Shape } from './shape.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BITS = 8;
const RGB_WITH_ALPHA = 6;

/**
 * Draws the shapes, later ones on top, as a square RGBA PNG of `size` pixels with a transparent
 * ground. `units` is the side of the shapes' view box. The same shapes give the same bytes.
 */
export function drawPng(shapes: readonly Shape[], size: number, units: number): Uint8Array {
  const row = 1 + size * 4; // each row starts with its filter byte; 0 = none
  const raw = Buffer.alloc(row * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      raw.set(pixel(shapes, x, y, units / size), y * row + 1 + x * 4);
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(size)),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One pixel as red, green, blue, alpha. An edge is softened over one pixel's width. */
function pixel(shapes: readonly Shape[], x: number, y: number, unitsPerPixel: number): number[] {
  const point = { x: (x + 0.5) * unitsPerPixel, y: (y + 0.5) * unitsPerPixel };
  let colour = { red: 0, green: 0, blue: 0, alpha: 0 };
  for (const shape of shapes) {
    const cover = Math.min(1, Math.max(0, 0.5 - distanceTo(shape, point) / unitsPerPixel));
    if (cover > 0) colour = over(rgb(shape.fill), cover, colour);
  }
  return [
    Math.round(colour.red),
    Math.round(colour.green),
    Math.round(colour.blue),
    Math.round(colour.alpha * 255),
  ];
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Lays a colour that covers a share of the pixel over what is there; colours are not premultiplied. */
function over(top: Colour, cover: number, below: Colour & { readonly alpha: number }) {
  const alpha = cover + below.alpha * (1 - cover);
  const mix = (upper: number, lower: number): number =>
    (upper * cover + lower * below.alpha * (1 - cover)) / alpha;
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha,
  };
}

/** `#RRGGBB` as three numbers from 0 to 255. */
function rgb(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return { red: (value >> 16) & 0xff, green: (value >> 8) & 0xff, blue: value & 0xff };
}

function header(size: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(size, 0);
  data.writeUInt32BE(size, 4);
  data.writeUInt8(EIGHT_BITS, 8);
  data.writeUInt8(RGB_WITH_ALPHA, 9);
  return data;
}

/** A PNG chunk: length, type, data and the checksum of type and data. */
function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8 + typed.length);
  frame.writeUInt32BE(data.length, 0);
  frame.set(typed, 4);
  frame.writeUInt32BE(crc32(typed), 4 + typed.length);
  return frame;
}
