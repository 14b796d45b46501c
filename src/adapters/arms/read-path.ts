/** How many numbers each command of path data takes; an arc's fourth and fifth are flags. */
const takes: Readonly<Record<string, number>> = {
  ...{ m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 },
};
const number = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/uy;
const flag = /[\s,]*([01])/uy;
const command = /[\s,]*([MmLlHhVvCcSsQqTtAaZz])/uy;
const farthest = 1e6;

/** Path data written anew with a space between everything; null where it is not path data as SVG 1.1 § 8.3 has it. */
export function readPath(data: string): string | null {
  const written: string[] = [];
  let at = 0;
  const next = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(data);
    if (!found) return null;
    at = pattern.lastIndex;
    return found[1] ?? null;
  };
  while (/\S/u.test(data.slice(at, at + 1)) || data.slice(at).trim() !== '') {
    const name = next(command);
    if (name === null || (written.length === 0 && name.toLowerCase() !== 'm')) return null;
    const count = takes[name.toLowerCase()] ?? 0;
    written.push(name);
    if (count === 0) continue;
    for (let set = 0; ; set += 1) {
      const before = at;
      const numbers: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const isFlag = count === 7 && (index === 3 || index === 4);
        const read = next(isFlag ? flag : number);
        if (read === null) break;
        if (!(Math.abs(Number(read)) <= farthest)) return null;
        numbers.push(String(Number(read)));
      }
      if (numbers.length === count) {
        written.push(...numbers);
        continue;
      }
      if (numbers.length > 0 || set === 0) return null;
      at = before;
      break;
    }
  }
  return written.length === 0 ? null : written.join(' ');
}
