import { crc32, inflateSync } from 'node:zlib';
import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { mostArmsPixels } from '../../core/documents/arms.ts';
import type { ArmsPicture, ArmsRefusal } from '../../core/documents/arms.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a picture needs; text, profiles, clocks and what programs leave in it are dropped. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const signsPerPoint: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * A PNG of eight bits a colour that is not interlaced (pdfkit draws no other), whole and no larger unpacked than it says: a small file that unfolds to
 * gigabytes is unfolded no further than its own width and height.
 */
export function readPngArms(bytes: Uint8Array): Decision<ArmsPicture, ArmsRefusal> {
  const unreadable = refuse({ code: 'arms-unreadable' } as const);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: { readonly type: string; readonly whole: Uint8Array; readonly data: Uint8Array }[] = []; // prettier-ignore
  for (let at = signature.length; at < bytes.byteLength;) {
    if (at + 12 > bytes.byteLength) return unreadable;
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.byteLength) return unreadable;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return unreadable;
    if (type === 'acTL') return refuse({ code: 'arms-not-plain', found: 'animation' });
    if (kept.has(type))
      chunks.push({ type, whole: bytes.subarray(at, end), data: bytes.subarray(at + 8, end - 4) });
    at = end;
    if (type === 'IEND') break;
  }
  const header = chunks[0]?.data;
  if (chunks[0]?.type !== 'IHDR' || header?.byteLength !== 13 || chunks.at(-1)?.type !== 'IEND')
    return unreadable;
  const head = new DataView(header.buffer, header.byteOffset, 13);
  const [width, height] = [head.getUint32(0), head.getUint32(4)];
  if (width === 0 || height === 0) return unreadable;
  if (Math.max(width, height) > mostArmsPixels) return refuse({ code: 'arms-too-detailed' });
  const perPoint = signsPerPoint[head.getUint8(9)];
  const isOfEightBits = head.getUint8(8) === 8;
  const isInterlaced = head.getUint8(12) !== 0;
  if (perPoint === undefined || !isOfEightBits || isInterlaced)
    return refuse({ code: 'arms-not-plain', found: isInterlaced ? 'interlace' : 'bit depth' });
  if (head.getUint8(9) === 3 && !chunks.some(({ type }) => type === 'PLTE')) return unreadable;
  const size = (width * perPoint + 1) * height;
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  try {
    if (inflateSync(packed, { maxOutputLength: size }).byteLength !== size) return unreadable;
  } catch {
    return unreadable;
  }
  const clean = Buffer.concat([Uint8Array.from(signature), ...chunks.map(({ whole }) => whole)]);
  return decide({ kind: 'png', width, height, data: clean.toString('base64') });
}
