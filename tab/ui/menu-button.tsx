import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import './menu-button.css';

export type MenuChoice = {
  readonly key: string;
  readonly label: string;
  /** What one gets, in a few words. */
  readonly hint: string;
  readonly onChoose: () => void;
};

type MenuButtonProps = {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly isBusy?: boolean;
};

/** A button with a few things to do under it. Arrows walk them, Escape goes back to the button. */
export function MenuButton({ label, choices, isBusy = false }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return undefined;
    itemsIn(box.current)[0]?.focus();
    const close = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
    };
  }, [isOpen]);

  const backToButton = () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      backToButton();
      return;
    }
    if (event.key === 'Tab') {
      setOpen(false);
      return;
    }
    const items = itemsIn(box.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = {
      ...{ ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length },
      ...{ Home: 0, End: items.length - 1 },
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };
  return (
    <div
      ref={box}
      className="menu-button not-printed"
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget))
          setOpen(false);
      }}
    >
      <Button
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        disabled={isBusy}
        onClick={() => {
          setOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
        <span className="menu-button-sign" aria-hidden="true" />
      </Button>
      {isOpen && (
        <div id={id} role="menu" aria-label={label} tabIndex={-1} onKeyDown={walk}>
          {choices.map(({ key, label: words, hint, onChoose }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                backToButton();
                onChoose();
              }}
            >
              <span>{words}</span>
              <span className="quiet">{hint}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
