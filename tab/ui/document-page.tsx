import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useAction } from '../api/use-action.ts';
import { navigate } from '../routing/location.ts';
import { useApi } from '../session/session-context.ts';
import { useAnnounce } from './announce.ts';
import { ErrorNotice } from './error-notice.tsx';
import './form.css';
import { Page } from './page.tsx';

type DocumentPageProps = {
  readonly title: string;
  /** Where the document is read in the tab; below `/api` it is saved. */
  readonly home: string;
  readonly homeLabel: string;
  /** What is written, with the version that it was begun from. Whoever else saves meanwhile is not written over. */
  readonly content: object;
  readonly version: number;
  readonly saveLabel: string;
  readonly saved: string;
  readonly children: ReactNode;
};

/** A form for something that is kept as one document in versions: saved as a whole, and then shown. */
export function DocumentPage(props: DocumentPageProps) {
  const { home, content } = props;
  const api = useApi();
  const announce = useAnnounce();
  const [seen] = useState(props.version);
  const save = useAction(
    () => api.send('PUT', `/api${home}`, { content, version: seen }),
    () => {
      announce(props.saved);
      navigate(home);
    },
  );
  return (
    <Page title={props.title} up={{ to: home, label: props.homeLabel }} isWide>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run();
        }}
      >
        {props.children}
        <div className="form-footer">
          {save.failure && <ErrorNotice failure={save.failure} />}
          <Button type="submit" appearance="primary" disabled={save.isBusy}>
            {props.saveLabel}
          </Button>
        </div>
      </form>
    </Page>
  );
}
