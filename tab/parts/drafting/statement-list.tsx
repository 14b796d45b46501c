import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { statementFormat } from '../../../src/contracts/hearings.ts';
import type { HearingsPage, SeenHearing } from '../../../src/contracts/hearings.ts';
import type { Failure } from '../../api/failure.ts';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatementCard } from './statement-card.tsx';
import { StatementForm } from './statement-form.tsx';
import { WithdrawnList } from './withdrawn-list.tsx';

/** What was said in a hearing. Those that wait for a verdict come first, and are counted. */
export function StatementList({
  page,
  hearing,
  onChanged,
}: {
  readonly page: HearingsPage;
  readonly hearing: SeenHearing;
  readonly onChanged: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const [isRegistering, setRegistering] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { statements, closedStatements } = hearing;
  const waiting = statements.filter(({ verdict }) => verdict === null);
  const save = async (format: string) => {
    setFailure(null);
    const fetched = await fetchFile(api, `/api/hearings/${hearing.id}/statements?format=${format}`);
    if (fetched.ok) saveFile(fetched.value);
    else setFailure(fetched.failure);
  };
  return (
    <Section
      title={texts.statements(statements.length + closedStatements)}
      actions={
        <div className="button-row">
          {page.mayRun && (
            <Button
              aria-expanded={isRegistering}
              onClick={() => {
                setRegistering(!isRegistering);
              }}
            >
              {texts.register}
            </Button>
          )}
          {statements.length > 0 && (
            <MenuButton
              label={texts.exportAs}
              choices={statementFormat.options.map((format) => ({
                ...{ key: format, label: format.toUpperCase(), hint: texts.exportHints[format] },
                onChoose: () => void save(format),
              }))}
            />
          )}
        </div>
      }
    >
      {failure && <ErrorNotice failure={failure} />}
      {waiting.length > 0 && (
        <Notice tone="attention" title={texts.withoutVerdict(waiting.length)}>
          <p>{texts.withoutVerdictText}</p>
        </Notice>
      )}
      {statements.length > 0 && waiting.length === 0 && <p className="quiet">{texts.allJudged}</p>}
      {statements.length === 0 && closedStatements === 0 && (
        <p className="quiet">{texts.noStatements}</p>
      )}
      {isRegistering && (
        <StatementForm
          hearing={hearing}
          today={page.today}
          statement={null}
          onSaved={() => {
            setRegistering(false);
            onChanged();
          }}
        />
      )}
      <ul className="card-list">
        {[...waiting, ...statements.filter(({ verdict }) => verdict !== null)].map((statement) => (
          <li key={statement.id}>
            <StatementCard
              page={page}
              hearing={hearing}
              statement={statement}
              onChanged={onChanged}
            />
          </li>
        ))}
      </ul>
      {closedStatements > 0 && <p className="quiet">{texts.closedStatements(closedStatements)}</p>}
      <WithdrawnList withdrawn={hearing.withdrawn} />
    </Section>
  );
}
