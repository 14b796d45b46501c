import { useState } from 'react';
import { useAction } from '../../api/use-action.ts';
import type { Failure } from '../../api/failure.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';

export type NamedTheme = { readonly id: string; readonly title: string };

type Move = {
  readonly contributionIds: readonly string[];
  readonly fromId: string | null;
  readonly toId: string | null;
};

type Done = { readonly words: string; readonly back: Move };

export type Sorting = {
  readonly into: (contributionIds: readonly string[], theme: NamedTheme) => void;
  readonly outOf: (contributionIds: readonly string[], theme: NamedTheme) => void;
  /** What was done last, with the way back; null when there is nothing to undo. */
  readonly last: Done | null;
  readonly undo: () => void;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
};

/** Sorting with the way back, told to screen readers: by mouse, menu and key it is the same act. */
export function useSorting(
  phaseId: string,
  inTheme: (themeId: string) => readonly string[],
  onSorted: () => void,
): Sorting {
  const texts = useTexts(directionTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [last, setLast] = useState<Done | null>(null);
  const send = useAction(
    (move: Move) => api.send('POST', `/api/phases/${phaseId}/sorting`, move),
    onSorted,
  );
  const act = async (move: Move, done: Done | null, words: string) => {
    if (!(await send.run(move))) return;
    setLast(done);
    announce(words);
  };
  return {
    into: (contributionIds, { id, title }) => {
      // What was there before stays there when this is undone.
      const there = new Set(inTheme(id));
      const fresh = contributionIds.filter((one) => !there.has(one));
      if (fresh.length === 0) return;
      const words = texts.sortedInto(fresh.length, title);
      const back = { contributionIds: fresh, fromId: id, toId: null };
      void act({ contributionIds: fresh, fromId: null, toId: id }, { words, back }, words);
    },
    outOf: (contributionIds, { id, title }) => {
      const words = texts.takenOut(contributionIds.length, title);
      const back = { contributionIds, fromId: null, toId: id };
      void act({ contributionIds, fromId: id, toId: null }, { words, back }, words);
    },
    last,
    undo: () => {
      if (last) void act(last.back, null, texts.undo);
    },
    isBusy: send.isBusy,
    failure: send.failure,
  };
}
