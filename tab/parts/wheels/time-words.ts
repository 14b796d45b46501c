import type { WheelTime } from '../../../src/contracts/wheels.ts';
import { useSession } from '../../session/session-context.ts';
import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';

/** When an item happens, in words. */
export function useTimeWords(): (when: WheelTime) => string {
  const texts = useTexts(wheelTexts);
  const { language } = useSession();
  const dates = useDates();
  const dayWords = ({ month, day }: { readonly month: number; readonly day: number }): string =>
    `${String(day)}${language === 'en' ? '' : '.'} ${texts.months[month - 1] ?? ''}`;
  return (when) =>
    when.kind === 'dated'
      ? dates.period(when.startsOn, when.endsOn)
      : texts.everyYear(dayWords(when.from), dayWords(when.to));
}
