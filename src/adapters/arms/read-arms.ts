import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { largestArms } from '../../core/documents/arms.ts';
import type { ArmsPicture, ArmsRefusal } from '../../core/documents/arms.ts';
import { isPng, readPngArms } from './read-png-arms.ts';
import { readSvgArms } from './read-svg-arms.ts';

/**
 * A coat of arms from a file that somebody sends, SVG or PNG. What comes out holds numbers and colours only; the file itself is kept of a PNG alone, after
 * its every part has been checked.
 */
export function readArms(bytes: Uint8Array): Decision<ArmsPicture, ArmsRefusal> {
  if (bytes.byteLength > largestArms)
    return refuse({ code: 'arms-too-large', kilobytes: largestArms / 1024 });
  if (isPng(bytes)) return readPngArms(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse({ code: 'arms-unreadable' });
  }
  const read = readSvgArms(text);
  return read.refused ? read : decide(read.value);
}
