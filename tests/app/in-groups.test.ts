import { describe, expect, it } from 'vitest';
import { inGroups } from '../../src/app/in-groups.ts';

type Work = { readonly key: string; readonly who: string };
const work = (who: string, key = 'poll'): Work => ({ key, who });

/** Groups that are held up until they are let go, oldest first. */
function groups(handle: (group: readonly Work[]) => readonly string[] = (group) => names(group)) {
  const seen: string[][] = [];
  const held: (() => void)[] = [];
  const add = inGroups<Work, string>({
    largest: 3,
    keyOf: ({ key }) => key,
    unlike: ({ who }) => who,
    handle: async (group) => {
      seen.push(names(group));
      await new Promise<void>((letGo) => held.push(letGo));
      return handle(group);
    },
  });
  const letGo = async (): Promise<void> => {
    held.shift()?.();
    await new Promise((soon) => setImmediate(soon));
  };
  return { add, seen, letGo };
}
const names = (group: readonly Work[]): string[] => group.map(({ who }) => who);

describe('work in groups', () => {
  it('is begun at once by whoever comes alone', async () => {
    const { add, seen, letGo } = groups();
    const done = add(work('ola'));
    expect(seen).toEqual([['ola']]);
    await letGo();
    expect(await done).toBe('ola');
  });

  it('is done together for those who came meanwhile, each with their own result', async () => {
    const { add, seen, letGo } = groups();
    const done = Promise.all(['ola', 'kari', 'per'].map((who) => add(work(who))));
    await letGo();
    await letGo();
    expect(seen).toEqual([['ola'], ['kari', 'per']]);
    expect(await done).toEqual(['ola', 'kari', 'per']);
  });

  it('takes no more than the largest group, and the rest after it', async () => {
    const { add, seen, letGo } = groups();
    const done = Promise.all(['a', 'b', 'c', 'd', 'e'].map((who) => add(work(who))));
    await letGo();
    await letGo();
    await letGo();
    await done;
    expect(seen).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  it('keeps the order of one who comes twice: never both in one group', async () => {
    const { add, seen, letGo } = groups();
    const done = Promise.all(['first', 'ola', 'ola', 'kari'].map((who) => add(work(who))));
    await letGo();
    await letGo();
    await letGo();
    await done;
    expect(seen).toEqual([['first'], ['ola', 'kari'], ['ola']]);
  });

  it('goes on side by side where the keys differ', () => {
    const { add, seen } = groups();
    void add(work('ola', 'one'));
    void add(work('kari', 'another'));
    expect(seen).toEqual([['ola'], ['kari']]);
  });

  it('is done one by one when a group fails, so that nobody fails for another’s sake', async () => {
    const { add, seen, letGo } = groups((group) => {
      if (group.some(({ who }) => who === 'per')) throw new Error('not per');
      return names(group);
    });
    const done = Promise.allSettled(['first', 'ola', 'per'].map((who) => add(work(who))));
    await letGo();
    await letGo();
    expect(seen).toEqual([['first'], ['ola', 'per'], ['ola'], ['per']]);
    await letGo();
    await letGo();
    const outcomes = await done;
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });

  it('begins anew after a fault', async () => {
    const { add, letGo } = groups(() => {
      throw new Error('the database is gone');
    });
    const failed = expect(add(work('ola'))).rejects.toThrow('gone');
    await letGo();
    await failed;
    const again = expect(add(work('ola'))).rejects.toThrow('gone');
    await letGo();
    await again;
  });
});
