import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { PollLife } from '../../../src/contracts/poll-life.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { created } from '../../../src/contracts/rounds.ts';
import { useAction } from '../../api/use-action.ts';
import { navigate } from '../../routing/location.ts';
import { useApi } from '../../session/session-context.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Opened, SentForm } from '../../ui/opened-form.tsx';
import { Section } from '../../ui/section.tsx';
import { ChoiceField } from '../steering/fields.tsx';

const kinds = z.enum(['repeat', 'copy']);
type Props = {
  readonly pollId: string;
  readonly status: PollPage['poll']['status'];
  readonly places: PollLife['places'];
};

/** Making a draft of an earlier poll, in a phase or a workshop that is chosen. */
export function CopyPoll({ pollId, status, places }: Props) {
  const texts = useTexts(pollLifeTexts);
  const announce = useAnnounce();
  const api = useApi();
  const isAsked = status !== 'draft';
  const [kind, setKind] = useState<z.infer<typeof kinds>>(isAsked ? 'repeat' : 'copy');
  const [chosen, setChosen] = useState(places[0]?.id ?? '');
  const place = places.find(({ id }) => id === chosen) ?? places[0];
  const make = useAction(
    () =>
      api.ask('POST', `/api/polls/${pollId}/copies`, {
        body: {
          kind,
          place:
            place?.kind === 'round'
              ? { kind: 'round', roundId: place.id }
              : { kind: 'phase', phaseId: place?.id },
        },
        contract: created,
      }),
    ({ id }) => {
      announce(texts.copied);
      navigate(`/polls/${id}/edit`);
    },
  );
  return (
    <Section title={texts.again} hint={texts.againHint}>
      <Opened label={isAsked ? texts.repeat : texts.copy}>
        {(close) =>
          place === undefined ? (
            <p>{texts.noPlaces}</p>
          ) : (
            <SentForm
              labels={{ send: texts.make, cancel: texts.cancel }}
              action={make}
              onSend={() => void make.run()}
              onCancel={close}
            >
              {isAsked && (
                <Field label={texts.fieldKind}>
                  <RadioGroup
                    value={kind}
                    onChange={(_, { value }) => {
                      const read = kinds.safeParse(value);
                      if (read.success) setKind(read.data);
                    }}
                  >
                    {kinds.options.map((one) => (
                      <Radio key={one} value={one} label={texts.kinds[one]} />
                    ))}
                  </RadioGroup>
                </Field>
              )}
              <ChoiceField label={texts.fieldPlace} required value={place.id} onChange={setChosen}>
                {places.map((one) => (
                  <option key={one.id} value={one.id}>
                    {texts.placeLine(texts.place[one.kind], one.title, one.process)}
                  </option>
                ))}
              </ChoiceField>
            </SentForm>
          )
        }
      </Opened>
    </Section>
  );
}
