import { useState } from 'react';
import type { Contract } from '../api/api.ts';

export type Draft<T> = {
  readonly value: T;
  readonly write: (value: T) => void;
  /** Forgets what was kept, once the server has it. */
  readonly forget: () => void;
  /** Was something kept from before? Then the reader is told. */
  readonly wasKept: boolean;
};

/**
 * What somebody is writing, kept in this window until it is sent: a reload, a lost connection or a conflict takes nothing.
 * @param key one per thing that is written
 * @param shape what was kept is read with it; something of another shape is let go
 */
export function useDraft<T>(key: string, shape: Contract<T>, start: () => T): Draft<T> {
  const place = placeOf(key);
  const [{ value, wasKept }, setState] = useState(() => {
    const kept = shape.safeParse(readKept(place));
    return kept.success ? { value: kept.data, wasKept: true } : { value: start(), wasKept: false };
  });
  return {
    value,
    wasKept,
    write: (next) => {
      setState({ value: next, wasKept });
      sessionStorage.setItem(place, JSON.stringify(next));
    },
    forget: () => {
      sessionStorage.removeItem(place);
      setState({ value, wasKept: false });
    },
  };
}

/** Lets go of what is kept under a key, from outside the field: an autosave has reached the server. */
export function forgetDraft(key: string): void {
  sessionStorage.removeItem(placeOf(key));
}

function placeOf(key: string): string {
  return `radslag:draft:${key}`;
}

function readKept(place: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}
