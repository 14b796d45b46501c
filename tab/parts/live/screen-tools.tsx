import { useState } from 'react';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { useTheme } from '../../theme/use-theme.ts';

export type ScreenTone = {
  readonly name: 'light' | 'dark';
  readonly choose: (name: 'light' | 'dark') => void;
};

/** Dark or light on the wall: begins as the theme is, and is chosen for the room, which may be as dark as it likes. */
export function useScreenTone(): ScreenTone {
  const theme = useTheme();
  const [chosen, choose] = useState<'light' | 'dark' | null>(null);
  return { name: chosen ?? (theme === 'light' ? 'light' : 'dark'), choose };
}

/** The two things one does at the projector itself. Small, and out of the way. */
export function ScreenTools({ tone }: { readonly tone: ScreenTone }) {
  const texts = useTexts(liveTexts);
  const other = tone.name === 'dark' ? 'light' : 'dark';
  return (
    <p className="screen-tools">
      <button
        type="button"
        onClick={() => {
          tone.choose(other);
        }}
      >
        {texts[other]}
      </button>
      {document.fullscreenEnabled && (
        <button type="button" onClick={() => void document.documentElement.requestFullscreen()}>
          {texts.fullScreen}
        </button>
      )}
    </p>
  );
}
