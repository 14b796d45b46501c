import { Button } from '@fluentui/react-components';
import type { ConflictChain, GoalConflict } from '../../../src/contracts/goal-conflicts.ts';
import { steeringTexts } from '../../texts/steering.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { useDates } from '../../ui/use-dates.ts';
import type { Dates } from '../../ui/use-dates.ts';
import { decidedWords } from './conflict-card.tsx';

/** A plan's conflicts as plain text for a case, to be copied. */
export function CaseText({
  planTitle,
  conflicts,
  chains,
}: {
  readonly planTitle: string;
  readonly conflicts: readonly GoalConflict[];
  readonly chains: readonly ConflictChain[];
}) {
  const texts = useTexts(steeringTexts);
  const dates = useDates();
  const announce = useAnnounce();
  const written = caseText(planTitle, { conflicts, chains }, texts, dates);
  return (
    <details>
      <summary>{texts.caseText}</summary>
      <p className="quiet">{texts.caseTextHint}</p>
      <div className="card case-text">{written}</div>
      <Button
        onClick={() => {
          void navigator.clipboard.writeText(written).then(() => {
            announce(texts.copied);
          });
        }}
      >
        {texts.copy}
      </Button>
    </details>
  );
}

/** One paragraph for each conflict that stands: the aims, what it is, whom it touches, how it was handled, where it was decided; then the chains. */
export function caseText(
  planTitle: string,
  touching: {
    readonly conflicts: readonly GoalConflict[];
    readonly chains: readonly ConflictChain[];
  },
  texts: SteeringTexts,
  dates: Dates,
): string {
  const standing = ({ closed }: { readonly closed: unknown }) => closed === null;
  const paragraphs = touching.conflicts.filter(standing).map((conflict) => {
    const touched = [...conflict.goals, ...conflict.plans].map(({ title }) => title).join('; ');
    const decided = decidedWords(conflict, texts, dates);
    const lines = [
      `${conflict.firstAim} – ${texts.against} – ${conflict.secondAim}`,
      conflict.statement,
      conflict.affected === '' ? '' : `${texts.affected}: ${conflict.affected}`,
      `${texts.handling}: ${conflict.handling === '' ? texts.notHandled : conflict.handling}`,
      decided === '' ? '' : `${texts.decided}: ${decided}`,
      `${texts.touches}: ${touched}`,
    ];
    return lines.filter((line) => line !== '').join('\n');
  });
  const chains = touching.chains
    .filter(standing)
    .map(({ title, steps }) =>
      [`${texts.chain}: ${title}`, steps.map(({ words }) => words).join(' → ')].join('\n'),
    );
  return [texts.caseHeading(planTitle), ...paragraphs, ...chains].join('\n\n');
}
