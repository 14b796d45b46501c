import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  AdoptionPage,
  ComparedParagraph as Compared,
} from '../../../src/contracts/adoptions.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { ComparedParagraph } from './compared-paragraph.tsx';

const isUnplaced = ({ directions }: Compared): boolean => directions.length === 0;
const isChange = ({ kind, isMoved }: Compared): boolean => kind !== 'same' || isMoved;

/** From what was sent out to what was adopted: counted first, then paragraph by paragraph. */
export function Comparison({
  page,
  comparison,
  onJudged,
}: {
  readonly page: AdoptionPage;
  readonly comparison: NonNullable<AdoptionPage['comparison']>;
  readonly onJudged: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const dates = useDates();
  const [showsSame, setShowsSame] = useState(false);
  const [onlyUnplaced, setOnlyUnplaced] = useState(false);
  const { before, after, paragraphs } = comparison;
  const of = (kind: Compared['kind']): number =>
    paragraphs.filter((one) => one.kind === kind).length;
  const counts = [
    ...(['same', 'changed', 'added', 'removed'] as const).map(
      (kind) => [texts.countOf[kind], of(kind)] as const,
    ),
    [texts.countOf.moved, paragraphs.filter(({ isMoved }) => isMoved).length] as const,
  ];
  const shown = paragraphs.filter(
    (one) => (showsSame || isChange(one)) && (!onlyUnplaced || (isChange(one) && isUnplaced(one))),
  );
  const moment = dates.moment(after.at);
  return (
    <Section
      title={after.isAdopted ? texts.comparison : texts.comparisonDraft}
      hint={texts.comparisonHint(
        dates.moment(before.at),
        after.isAdopted ? texts.asAdopted(moment) : texts.asDraft(moment),
      )}
    >
      <ul className="compared-counts">
        {counts.map(([word, count]) => (
          <li key={word}>
            <strong className="numbers">{count}</strong> {word}
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Checkbox
          label={texts.showSame}
          checked={showsSame}
          onChange={(_, { checked }) => {
            setShowsSame(checked === true);
          }}
        />
        <Checkbox
          label={texts.onlyUnplaced}
          checked={onlyUnplaced}
          onChange={(_, { checked }) => {
            setOnlyUnplaced(checked === true);
          }}
        />
      </div>
      <div className="compared">
        {shown.map((compared) => (
          <ComparedParagraph
            key={compared.id}
            page={page}
            compared={compared}
            onJudged={onJudged}
          />
        ))}
      </div>
    </Section>
  );
}
