import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { PrivacyKind } from '../../../src/contracts/privacy.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { privacyTexts } from '../../texts/privacy.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { LineField } from '../steering/fields.tsx';

type PrivacyRuleFormProps = {
  readonly kind: PrivacyKind;
  readonly onSaved: () => void;
  readonly onClose: () => void;
};

/** The basis of one kind, held against the law, and how long it is kept after somebody has left. */
export function PrivacyRuleForm({ kind, onSaved, onClose }: PrivacyRuleFormProps) {
  const api = useApi();
  const texts = useTexts(privacyTexts);
  const announce = useAnnounce();
  const [basis, setBasis] = useState(kind.basis);
  const [isChecked, setChecked] = useState(kind.isBasisChecked);
  const [days, setDays] = useState(String(kind.daysAfterLeaving ?? ''));
  const isNumber = !kind.isErasable || (/^\d{1,4}$/.test(days.trim()) && Number(days) <= 3650);
  const save = useAction(
    () =>
      api.send('PUT', '/api/privacy/rule', {
        ...{ kind: kind.key, basis, isChecked, version: kind.version },
        daysAfterLeaving: kind.isErasable ? Number(days) : null,
      }),
    () => {
      announce(texts.saved);
      onSaved();
      onClose();
    },
  );
  return (
    <form
      className="form-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isNumber && basis.trim() !== '') void save.run();
      }}
    >
      <LineField
        label={texts.basis}
        hint={texts.basisHint}
        required
        longest={200}
        value={basis}
        onChange={setBasis}
      />
      {kind.isErasable && (
        <LineField label={texts.days} required longest={4} value={days} onChange={setDays} />
      )}
      {!isNumber && <p role="alert">{texts.daysWrong}</p>}
      <Checkbox
        label={texts.isChecked}
        checked={isChecked}
        onChange={(_, { checked }) => {
          setChecked(checked === true);
        }}
      />
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button appearance="primary" type="submit" disabled={save.isBusy || !isNumber}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </form>
  );
}
