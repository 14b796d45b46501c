import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AdoptionPage, ComparedParagraph } from '../../../src/contracts/adoptions.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { DirectionVerdictForm } from './direction-verdict-form.tsx';

type Props = {
  readonly page: AdoptionPage;
  readonly compared: ComparedParagraph;
  readonly onJudged: () => void;
};

/** The directions that a paragraph builds on with what became of each, and what was said about it in the hearing. */
export function ComparedTies({ page, compared, onJudged }: Props) {
  const texts = useTexts(draftingTexts);
  const { directions, statements, kind, isMoved } = compared;
  const isChange = kind !== 'same' || isMoved;
  if (directions.length + statements.length === 0 && !isChange) return null;
  return (
    <div className="compared-ties">
      {directions.length === 0 && isChange && <p className="quiet">{texts.notTied}</p>}
      {directions.map((direction) => (
        <Direction
          key={direction.id}
          page={page}
          compared={compared}
          direction={direction}
          onJudged={onJudged}
        />
      ))}
      {directions.length > 0 && page.comparison && (
        <RouteLink to={`/inputs?text=${page.comparison.textId}&paragraph=${compared.id}`}>
          {texts.threadOf}
        </RouteLink>
      )}
      {statements.length > 0 && (
        <div>
          <p className="compared-side-title">{texts.said}</p>
          <ul className="plain-dots">
            {statements.map(({ id, summary, verdict }) => (
              <li key={id}>
                {summary}{' '}
                <span className="quiet">
                  {texts.saidVerdict(verdict ? texts.verdicts[verdict] : texts.notJudged)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Direction({
  page,
  compared,
  direction,
  onJudged,
}: Props & { readonly direction: ComparedParagraph['directions'][number] }) {
  const texts = useTexts(draftingTexts);
  const [isJudging, setJudging] = useState(false);
  const { verdict, why, text, id } = direction;
  return (
    <div>
      <div className="card-row">
        <RouteLink to={`/directions/${id}`}>{text}</RouteLink>
        <StatusWord
          tone={verdict === null ? 'attention' : verdict === 'dropped' ? 'quiet' : 'done'}
        >
          {verdict === null ? texts.noDirectionVerdict : texts.directionVerdicts[verdict]}
        </StatusWord>
      </div>
      {why !== '' && <p className="prose">{why}</p>}
      {page.mayJudge && (
        <Button
          size="small"
          aria-expanded={isJudging}
          aria-label={`${verdict === null ? texts.directionVerdict : texts.judgeAgain} ${text}`}
          onClick={() => {
            setJudging(!isJudging);
          }}
        >
          {verdict === null ? texts.directionVerdict : texts.judgeAgain}
        </Button>
      )}
      {isJudging && page.comparison && (
        <DirectionVerdictForm
          textId={page.comparison.textId}
          paragraphId={compared.id}
          direction={direction}
          onSaved={() => {
            setJudging(false);
            onJudged();
          }}
        />
      )}
    </div>
  );
}
