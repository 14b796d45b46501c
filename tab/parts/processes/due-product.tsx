import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dueMark } from '../../../src/contracts/process-templates.ts';
import type { ShapedPhase } from '../../../src/contracts/process-templates.ts';
import { useAction } from '../../api/use-action.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useApi } from '../../session/session-context.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

/** Says that a product is done, with where it is: asked for first when somebody says so. */
export function DueProduct({ due: { id, title } }: { readonly due: ShapedPhase['dues'][number] }) {
  const api = useApi();
  const texts = useTexts(processWorkTexts);
  const [isOpen, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const mark = useAction((madeAddress: string) =>
    api.send('POST', `/api/dues/${id}`, { isDone: true, madeAddress }),
  );
  const [isWrong, setWrong] = useState(false);
  const submit = () => {
    const read = dueMark.safeParse({ isDone: true, madeAddress: address });
    setWrong(!read.success);
    if (read.success) void mark.run(address.trim());
  };
  if (!isOpen)
    return (
      <Button
        size="small"
        aria-label={`${texts.markDone}: ${title}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {texts.markDone}
      </Button>
    );
  return (
    <form
      className="form-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={texts.madeWhere}
        hint={texts.madeWhereHint}
        {...(isWrong && { validationMessage: texts.madeWrong })}
      >
        <Input
          value={address}
          maxLength={2000}
          onChange={(_, { value }) => {
            setAddress(value);
          }}
        />
      </Field>
      {mark.failure && <ErrorNotice failure={mark.failure} />}
      <div className="button-row">
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabled={mark.isBusy}
          aria-label={`${texts.markDone}: ${title}`}
        >
          {texts.markDone}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setOpen(false);
          }}
        >
          {texts.notNow}
        </Button>
      </div>
    </form>
  );
}

/** What was made: a page here, or one on the net that opens beside. */
export function MadeLink({ address }: { readonly address: string }) {
  const texts = useTexts(processWorkTexts);
  if (address.startsWith('/')) return <RouteLink to={address}>{texts.seeMade}</RouteLink>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {texts.seeMade}
    </a>
  );
}
