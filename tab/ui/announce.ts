import { createContext, useContext } from 'react';

export const AnnounceContext = createContext<(said: string) => void>(() => undefined);

/** Says something to a screen reader without moving focus: "Lagret". */
export function useAnnounce(): (said: string) => void {
  return useContext(AnnounceContext);
}
