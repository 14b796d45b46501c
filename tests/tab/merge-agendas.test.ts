import { describe, expect, it } from 'vitest';
import { mergeAgendas, settled } from '../../tab/parts/workshops/merge-agendas.ts';

const item = (id: string, title: string, minutes = 10) => ({
  ...{ id, title, minutes, kind: 'item' as const, lead: '' },
});
const base = [item('a', 'Velkommen'), item('b', 'Bordarbeid', 60), item('c', 'Avslutning')];
const [a, b, c] = base as [(typeof base)[number], (typeof base)[number], (typeof base)[number]];

describe('two who change the same agenda', () => {
  it('are put together where they changed different items', () => {
    const mine = [{ ...a, minutes: 15 }, b, c];
    const theirs = [a, { ...b, title: 'Gruppearbeid' }, c];
    expect(mergeAgendas(base, mine, theirs)).toEqual({
      agenda: [{ ...a, minutes: 15 }, { ...b, title: 'Gruppearbeid' }, c],
      clashes: [],
    });
  });

  it('keep my order, and what the other added stands where the other put it', () => {
    const added = item('d', 'Kunnskapsgrunnlag');
    expect(mergeAgendas(base, [c, a, b], [a, added, b, c]).agenda.map(({ id }) => id)).toEqual([
      ...['c', 'a', 'd', 'b'],
    ]);
  });

  it('lose nothing where both changed one item: it is asked about', () => {
    const mine = [a, { ...b, minutes: 45 }, c];
    const theirs = [a, { ...b, minutes: 75 }, c];
    const { agenda, clashes } = mergeAgendas(base, mine, theirs);
    expect(clashes).toEqual([{ id: 'b', mine: mine[1], theirs: theirs[1] }]);
    const [clash] = clashes;
    if (!clash) throw new Error('a clash');
    expect(settled(agenda, clash, clash.theirs)).toEqual(theirs);
    expect(settled(agenda, clash, clash.mine)).toEqual(mine);
  });

  it('ask where one took away what the other changed, and agree where both took it away', () => {
    const theirs = [a, { ...b, minutes: 75 }, c];
    const { agenda, clashes } = mergeAgendas(base, [a, c], theirs);
    expect(clashes).toEqual([{ id: 'b', mine: null, theirs: theirs[1] }]);
    expect(agenda.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(mergeAgendas(base, [a, c], [a, c])).toEqual({ agenda: [a, c], clashes: [] });
  });

  it('take away what only the other took away', () => {
    expect(mergeAgendas(base, base, [a, c])).toEqual({ agenda: [a, c], clashes: [] });
  });
});
