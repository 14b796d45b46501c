import { gatherTexts } from './texts.ts';

export const meetingTexts = gatherTexts({
  nb: () => import('./meeting.nb.ts'),
  nn: () => import('./meeting.nn.ts'),
  en: () => import('./meeting.en.ts'),
});
