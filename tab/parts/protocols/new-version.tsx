import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { begunVersion } from '../../../src/contracts/protocols.ts';
import type { RecordPage } from '../../../src/contracts/archive.ts';
import { useAction } from '../../api/use-action.ts';
import { navigate } from '../../routing/location.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useApi } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LineField } from '../steering/fields.tsx';

/** What was changed in earlier versions, and the way to another one: with a reason, because what is frozen is not changed. */
export function NewVersion({ page }: { readonly page: RecordPage }) {
  const api = useApi();
  const texts = useTexts(protocolTexts);
  const [reason, setReason] = useState('');
  const { subject } = page.record;
  const begin = useAction(
    () =>
      api.ask(
        'POST',
        `/api/rounds/${subject.kind === 'protocol' ? subject.roundId : ''}/protocol-versions`,
        {
          body: { reason },
          contract: begunVersion,
        },
      ),
    ({ id }) => {
      navigate(`/protocols/${id}`);
    },
  );
  if (page.drafts.length === 0 && !page.mayBeginVersion) return null;
  return (
    <Section title={texts.newVersion} hint={texts.newVersionHint}>
      <div className="card form-fields">
        {page.drafts.map(({ id, version }) => (
          <p key={id}>
            <RouteLink to={`/protocols/${id}`}>{texts.whatWasChanged(version)}</RouteLink>
          </p>
        ))}
        {page.mayBeginVersion && (
          <form
            className="form-fields"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void begin.run();
            }}
          >
            <LineField
              label={texts.versionReason}
              required
              longest={500}
              value={reason}
              onChange={setReason}
            />
            {begin.failure && <ErrorNotice failure={begin.failure} />}
            <div className="button-row">
              <Button type="submit" disabled={begin.isBusy || reason.trim() === ''}>
                {texts.beginVersion}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Section>
  );
}
