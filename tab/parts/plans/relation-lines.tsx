import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { relativesIn } from './relations.ts';
import type { Relatives } from './relations.ts';

type Line = { readonly id: string; readonly path: string };

type RelationLinesProps = {
  readonly picture: RefObject<HTMLElement | null>;
  readonly focused: string | null;
};

/**
 * The plan in focus with what it builds on and what builds on it: their cards lit, lines between them. Only a picture of what the plan's page says in words. The
 * cards are lit where they stand: drawing thousands again at each move of a finger would stop the page.
 */
export function RelationLines({ picture, focused }: RelationLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);

  useLayoutEffect(() => {
    const frame = picture.current;
    const relatives = frame && focused !== null ? relativesIn(frame, focused) : undefined;
    const lit = relatives ? light(relatives) : [];
    const draw = () => {
      setLines(frame && relatives ? linesIn(frame, relatives) : []);
    };
    draw();
    window.addEventListener('resize', draw);
    return () => {
      window.removeEventListener('resize', draw);
      for (const [card, name] of lit) card.classList.remove(name);
    };
  }, [picture, focused]);

  return (
    <svg className="relation-lines" aria-hidden="true">
      {lines.map((line) => (
        <path key={line.id} d={line.path} />
      ))}
    </svg>
  );
}

function light({ card, parent, children }: Relatives): readonly (readonly [HTMLElement, string])[] {
  const lit = [
    [card, 'plan-chip-focus'] as const,
    ...(parent ? [[parent, 'plan-chip-parent'] as const] : []),
    ...children.map((child) => [child, 'plan-chip-child'] as const),
  ];
  for (const [each, name] of lit) each.classList.add(name);
  return lit;
}

function linesIn(frame: HTMLElement, { card, parent, children }: Relatives): readonly Line[] {
  const origin = frame.getBoundingClientRect();
  const connect = (above: HTMLElement, below: HTMLElement): Line => ({
    id: `${above.dataset['plan'] ?? ''}-${below.dataset['plan'] ?? ''}`,
    path: curve(above.getBoundingClientRect(), below.getBoundingClientRect(), origin),
  });
  return [
    ...(parent ? [connect(parent, card)] : []),
    ...children.map((child) => connect(card, child)),
  ];
}

/** From the lower edge of one card to the upper edge of the other; between cards of the same row, from side to side. */
function curve(from: DOMRect, to: DOMRect, origin: DOMRect): string {
  const middle = (box: DOMRect): number => box.left + box.width / 2 - origin.left;
  if (to.top >= from.bottom) {
    const [x1, y1, x2, y2] = [
      middle(from),
      from.bottom - origin.top,
      middle(to),
      to.top - origin.top,
    ];
    const bend = (y2 - y1) / 2;
    return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
  }
  const isRight = to.left >= from.left;
  const x1 = (isRight ? from.right : from.left) - origin.left;
  const x2 = (isRight ? to.left : to.right) - origin.left;
  const [y1, y2] = [from.top + from.height / 2 - origin.top, to.top + to.height / 2 - origin.top];
  const bend = Math.max(8, Math.abs(x2 - x1) / 2) * (isRight ? 1 : -1);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
