import { Button } from '@fluentui/react-components';
import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { entryKinds } from './entry-form.ts';
import { saidOf } from './strategy-words.ts';

/** The strategy as plain text for the council's case, to be copied. */
export function StrategyCaseText({
  view,
  texts,
}: {
  readonly view: StrategyView;
  readonly texts: PlanningStrategyTexts;
}) {
  const announce = useAnnounce();
  const written = strategyCase(view, texts);
  return (
    <details>
      <summary>{texts.caseText}</summary>
      <p className="quiet">{texts.caseHint}</p>
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

/** One paragraph for each kind of line that there is. */
export function strategyCase(view: StrategyView, texts: PlanningStrategyTexts): string {
  const holding = view.entries.filter(({ holds }) => holds);
  const paragraphs = entryKinds.flatMap((kind) => {
    const lines = holding.filter((entry) => entry.kind === kind);
    if (lines.length === 0) return [];
    const said = lines.map((entry) =>
      [`– ${entry.title}: ${saidOf(entry, texts)}`, entry.note].filter(Boolean).join('. '),
    );
    return [[texts.kinds[kind], ...said].join('\n')];
  });
  return [view.strategy.title, ...paragraphs].join('\n\n');
}
