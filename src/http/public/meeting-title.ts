import type { PublicMeetingLine } from '../../app/public/see-public.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';

/** The title of a closed meeting is not told: it may itself say what is exempt. */
export function titleOf(
  { title, body }: Pick<PublicMeetingLine, 'title' | 'body'>,
  reader: Reader,
): string {
  return title === '' ? `${publicWords[reader.language].closedMeeting}: ${body}` : title;
}
