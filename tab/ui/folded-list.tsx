import { Button } from '@fluentui/react-components';
import { Fragment, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReactNode } from 'react';

type FoldedListProps<Item> = {
  readonly items: readonly Item[];
  /** More than these are folded away until asked for. */
  readonly atFirst: number;
  readonly showAll: (count: number) => string;
  readonly className?: string;
  readonly keyOf: (item: Item) => string;
  /** One `<li>`. */
  readonly children: (item: Item) => ReactNode;
};

/** A list of which the first are shown, and all when somebody asks. */
export function FoldedList<Item>(props: FoldedListProps<Item>) {
  const { items, atFirst, showAll, className, keyOf, children } = props;
  const [showsAll, unfold] = useState(false);
  useEffect(() => {
    // Paper shows all of it: the list has to be whole before the browser takes its picture.
    const unfoldNow = () => {
      flushSync(() => {
        unfold(true);
      });
    };
    window.addEventListener('beforeprint', unfoldNow);
    return () => {
      window.removeEventListener('beforeprint', unfoldNow);
    };
  }, []);
  // One more than is shown is not worth a press.
  const isFolded = !showsAll && items.length > atFirst + 1;
  return (
    <>
      <ul className={className}>
        {(isFolded ? items.slice(0, atFirst) : items).map((item) => (
          <Fragment key={keyOf(item)}>{children(item)}</Fragment>
        ))}
      </ul>
      {isFolded && (
        <Button
          className="show-all"
          onClick={() => {
            unfold(true);
          }}
        >
          {showAll(items.length)}
        </Button>
      )}
    </>
  );
}
