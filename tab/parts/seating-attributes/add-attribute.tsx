import { useState } from 'react';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { seatingAttributeTexts } from '../../texts/seating-attributes.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { StepForm } from '../planning-strategy/step-form.tsx';
import { LineField, TextField } from '../steering/fields.tsx';

/** Nothing is registered without a basis and a purpose: the button waits for both. */
export function AddAttribute({ onAdded }: { readonly onAdded: () => void }) {
  const texts = useTexts(seatingAttributeTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const [purpose, setPurpose] = useState('');
  const values = typed
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const add = useAction(
    () => api.send('POST', '/api/seating-attributes', { name, values, legalBasis, purpose }),
    () => {
      announce(texts.saved);
      onAdded();
    },
  );
  const isReady =
    values.length >= 2 && [name, legalBasis, purpose].every((text) => text.trim() !== '');
  return (
    <StepForm label={texts.save} action={add} isReady={isReady}>
      <LineField label={texts.name} hint={texts.nameHint} value={name} onChange={setName} longest={60} required />
      <LineField label={texts.values} hint={texts.valuesHint} value={typed} onChange={setTyped} required />
      <TextField label={texts.legalBasis} hint={texts.legalBasisHint} value={legalBasis} onChange={setLegalBasis} longest={500} required />
      <TextField label={texts.purpose} hint={texts.purposeHint} value={purpose} onChange={setPurpose} longest={500} required />
    </StepForm>
  ); // prettier-ignore
}
