import { useState } from 'react';
import type { PointerEvent } from 'react';

type Held = {
  readonly id: string;
  /** The place that it is over, from 0; null where it is over none. */
  readonly over: number | null;
};

/**
 * Dragging with a mouse, a pen or a finger: a handle is pressed, moved, and let go over something with `data-place` in the same question. Pointer events, as
 * the browser's own dragging asks a finger to wait, and scrolls the page in the meantime.
 * @param onDrop to which place it was taken, from 0
 */
export function useRankingDrag(onDrop: (id: string, to: number) => void): {
  readonly held: Held | null;
  readonly handleOf: (id: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
} {
  const [held, setHeld] = useState<Held | null>(null);
  return {
    held,
    handleOf: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        // The moves are heard although the finger has left the handle.
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld({ id, over: null });
      },
      onPointerMove: (event) => {
        if (held?.id === id) setHeld({ id, over: placeUnder(event) });
      },
      onPointerUp: (event) => {
        const over = placeUnder(event);
        if (held?.id === id && over !== null) onDrop(id, over);
        setHeld(null);
      },
      onPointerCancel: () => {
        setHeld(null);
      },
    }),
  };
}

function placeUnder({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): number | null {
  const under = document.elementFromPoint(clientX, clientY);
  const place = under?.closest<HTMLElement>('[data-place]');
  const isSameQuestion = currentTarget.closest('fieldset')?.contains(place ?? null) === true;
  return place && isSameQuestion ? Number(place.dataset['place']) : null;
}
