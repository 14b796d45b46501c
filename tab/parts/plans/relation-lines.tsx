import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { cardIn } from './card-in.ts';

type Line = { readonly id: string; readonly path: string };

type RelationLinesProps = {
  readonly picture: RefObject<HTMLElement | null>;
  readonly focused: string | null;
  readonly parentId: string | null;
  readonly childIds: readonly string[];
};

/** Lines from the plan in focus to what it builds on and what builds on it. Only a picture of what the plan's page says in words. */
export function RelationLines({ picture, focused, parentId, childIds }: RelationLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);

  useLayoutEffect(() => {
    const frame = picture.current;
    const draw = () => {
      if (frame && focused !== null) setLines(linesIn(frame, focused, parentId, childIds));
      else setLines([]);
    };
    draw();
    window.addEventListener('resize', draw);
    return () => {
      window.removeEventListener('resize', draw);
    };
  }, [picture, focused, parentId, childIds]);

  return (
    <svg className="relation-lines" aria-hidden="true">
      {lines.map((line) => (
        <path key={line.id} d={line.path} />
      ))}
    </svg>
  );
}

function linesIn(
  frame: HTMLElement,
  focused: string,
  parentId: string | null,
  childIds: readonly string[],
): readonly Line[] {
  const origin = frame.getBoundingClientRect();
  const boxOf = (id: string): DOMRect | undefined => cardIn(frame, id)?.getBoundingClientRect();
  const connect = (above: string, below: string): readonly Line[] => {
    const from = boxOf(above);
    const to = boxOf(below);
    if (!from || !to) return [];
    return [{ id: `${above}-${below}`, path: curve(from, to, origin) }];
  };
  return [
    ...(parentId === null ? [] : connect(parentId, focused)),
    ...childIds.flatMap((child) => connect(focused, child)),
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
