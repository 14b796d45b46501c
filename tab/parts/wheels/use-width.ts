import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Before anything is measured, and where nothing can be. */
const usual = 720;
/** A picture narrower than this has no room for words. */
const least = 300;
/** Steps, so that a window that is dragged does not lay everything out at every pixel. */
const step = 4;

/** How wide a place is, in whole steps; it follows the window. */
export function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || !('ResizeObserver' in window)) return undefined;
    const measure = () => {
      const shown = Math.floor(element.clientWidth / step) * step;
      if (shown > 0) setWidth(Math.max(least, shown));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [place]);
  return width;
}
