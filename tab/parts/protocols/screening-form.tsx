import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftPassage, ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi, useSession } from '../../session/session-context.ts';
import { screeningTexts } from '../../texts/screening.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ChoiceField } from '../steering/fields.tsx';
import { PassageVariants } from './passage-variants.tsx';

type ScreeningFormProps = {
  readonly page: ProtocolDraftPage;
  readonly passage: DraftPassage;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

type Selected = { readonly start: number; readonly end: number };

/** Longer ones would make a button of the whole page. */
const longestShown = 40;

/**
 * Words of a passage are selected, with the mouse or the keyboard, and screened by a basis. The text stands in a field where nothing can be
 * written: there the arrow keys select, which they do not in a field that the browser holds read-only, and what is selected is counted as the server counts it.
 */
export function ScreeningForm({ page, passage, onChanged, onClose }: ScreeningFormProps) {
  const api = useApi();
  const { language } = useSession();
  const texts = useTexts(screeningTexts);
  const announce = useAnnounce();
  const codes = page.screening?.codes ?? [];
  const [code, setCode] = useState(codes[0]?.key ?? '');
  const [selected, setSelected] = useState<Selected>({ start: 0, end: 0 });
  const path = `/api/protocol-drafts/${page.id}`;
  const { revision } = page;
  const change = useAction(
    (what: string, body: object) => api.send('POST', `${path}/${what}`, { ...body, revision }),
    onChanged,
  );
  const run = (what: string, said: string, body: object) => {
    void change.run(what, body).then((isTaken) => {
      if (isTaken) announce(said);
    });
  };
  const words = passage.text.slice(selected.start, selected.end).trim();
  const chosen = codes.find(({ key }) => key === code);
  return (
    <div className="form-fields screening-form">
      <Field label={texts.selectWords} hint={texts.selectHint}>
        <Textarea
          value={passage.text}
          aria-readonly
          onBeforeInput={(event) => {
            event.preventDefault();
          }}
          onChange={() => undefined}
          resize="vertical"
          rows={Math.min(10, Math.max(3, Math.ceil(passage.text.length / 70)))}
          onSelect={({ currentTarget }) => {
            const { selectionStart: start, selectionEnd: end } = currentTarget;
            setSelected({ start, end });
          }}
        />
      </Field>
      <ChoiceField
        label={texts.chooseCode}
        value={code}
        {...(chosen && { hint: chosen.explanation[language] })}
        onChange={setCode}
      >
        {codes.map(({ key, basis }) => (
          <option key={key} value={key}>
            {basis}
          </option>
        ))}
      </ChoiceField>
      {chosen?.isChecked === false && <p className="passage-warning">{texts.mustCheck}</p>}
      <div className="button-row">
        <Button
          appearance="primary"
          disabled={change.isBusy || code === ''}
          onClick={() => {
            const place = words === '' ? null : selected;
            run('marks', texts.screened, { passage: passage.key, place, code });
          }}
        >
          {words === '' ? texts.screenWhole : texts.screenSelected(shortened(words))}
        </Button>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
      {change.failure && <ErrorNotice failure={change.failure} />}
      {passage.marks.length > 0 && (
        <section>
          <h4>{texts.marksHere}</h4>
          <ul className="screening-marks">
            {passage.marks.map(({ id, place, words: own, basis }) => (
              <li key={id}>
                <span>
                  {place === 'whole' ? texts.wholePassage : `«${shortened(own)}»`}
                  <span className="quiet"> {basis}</span>
                </span>
                <Button
                  size="small"
                  disabled={change.isBusy}
                  aria-label={texts.removeNamed(
                    place === 'whole' ? texts.wholePassage : shortened(own),
                  )}
                  onClick={() => {
                    run('unmarking', texts.removed, { markId: id });
                  }}
                >
                  {texts.remove}
                </Button>
              </li>
            ))}
          </ul>
          <PassageVariants passage={passage} />
        </section>
      )}
    </div>
  );
}

function shortened(words: string): string {
  const letters = Array.from(words);
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : words;
}
