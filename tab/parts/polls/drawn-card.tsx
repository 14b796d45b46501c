import { useEffect, useRef } from 'react';
import type { AdaptiveCard } from '../../../src/contracts/polls.ts';
import { drawCard } from './draw-card.ts';

const controls = 'input, select, textarea, button, [role="button"], [role="link"]';

/**
 * A card as Teams shows it, to look at: its fields and buttons can be reached and read out, and do nothing. Loaded when it is shown, because it brings
 * the library that draws cards.
 */
export default function DrawnCard({ card }: { readonly card: AdaptiveCard }) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const holder = place.current;
    if (!holder) return;
    drawCard(card, holder);
    for (const control of holder.querySelectorAll(controls)) {
      control.setAttribute('aria-disabled', 'true');
      if (control instanceof HTMLInputElement) control.readOnly = true;
    }
    const gone = new AbortController();
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const listen = { capture: true, signal: gone.signal };
    for (const type of ['click', 'beforeinput', 'mousedown'])
      holder.addEventListener(type, stop, listen);
    const stopWorking = (event: KeyboardEvent) => {
      if (worksAControl(event)) stop(event);
    };
    holder.addEventListener('keydown', stopWorking, listen);
    return () => {
      gone.abort();
    };
  }, [card]);

  return <div ref={place} className="drawn-card" lang={card.lang} />;
}

/** Tab leads on, and the browser's own keys are left alone: nobody is caught in the card. */
function worksAControl({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return false;
  return key.length === 1 || key === 'Enter' || key.startsWith('Arrow');
}
