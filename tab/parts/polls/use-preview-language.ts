import { useState } from 'react';
import type { Language } from '../../../src/contracts/values.ts';
import { useSession } from '../../session/session-context.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { pollTexts } from '../../texts/polls.ts';
import { wordTexts } from '../../texts/words.ts';

/** The words of what those who are asked meet. */
const drawnWith = [
  pollTexts,
  pollKindTexts,
  pollVisibilityTexts,
  pollLifeTexts,
  wordTexts,
] as const;

/** The language in which a poll is looked at beforehand. It is shown when its words have come: until then what is shown stands in the language before. */
export function usePreviewLanguage(): readonly [Language, (language: Language) => void] {
  const session = useSession();
  const [language, setLanguage] = useState(session.language);
  const show = async (code: Language) => {
    await Promise.all(drawnWith.map((area) => area.load(code)));
    setLanguage(code);
  };
  return [language, (code) => void show(code)];
}
