import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProcessShape } from '../../../src/contracts/process-templates.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';

type NewerProps = {
  readonly process: ProcessShape['process'];
  readonly newer: NonNullable<ProcessShape['newer']>;
};

/** What a newer version of the template has otherwise, and the choice of what of it the process takes over. */
export function NewerTemplate({ process, newer }: NewerProps) {
  const api = useApi();
  const texts = useTexts(processWorkTexts);
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const take = useAction(
    (keys: readonly string[]) =>
      api.send('POST', `/api/processes/${process.id}/template`, {
        ...{ keys, templateVersion: newer.version, version: process.version },
      }),
    () => {
      announce(texts.taken);
    },
  );
  return (
    <Notice title={texts.newer(newer.version)}>
      <p>{texts.newerText(newer.from)}</p>
      <ul className="dues">
        {newer.differences.map(({ key, title, change, fields }) => (
          <li key={key}>
            {change === 'removed' ? (
              <span>
                {title}: {texts.changes.removed}
              </span>
            ) : (
              <Checkbox
                label={`${title}: ${texts.changes[change]}${fields.length > 0 ? ` (${fields.map((field) => texts.fields[field]).join(', ')})` : ''}`}
                checked={chosen.includes(key)}
                onChange={(_, { checked }) => {
                  const others = chosen.filter((one) => one !== key);
                  setChosen(checked === true ? [...others, key] : others);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {take.failure && <ErrorNotice failure={take.failure} />}
      <div className="button-row">
        <Button
          appearance="primary"
          disabled={take.isBusy || chosen.length === 0}
          onClick={() => void take.run(chosen)}
        >
          {texts.takeOver}
        </Button>
        <Button disabled={take.isBusy} onClick={() => void take.run([])}>
          {texts.leave}
        </Button>
      </div>
    </Notice>
  );
}
