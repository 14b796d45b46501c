import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PrivacyKind } from '../../../src/contracts/privacy.ts';
import { privacyTexts } from '../../texts/privacy.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { PrivacyRuleForm } from './privacy-rule-form.tsx';

type PrivacyKindCardProps = {
  readonly kind: PrivacyKind;
  readonly mayChange: boolean;
  readonly onSaved: () => void;
};

/** One kind of personal data, and, for those who administer, its basis to be confirmed. */
export function PrivacyKindCard({ kind, mayChange, onSaved }: PrivacyKindCardProps) {
  const texts = useTexts(privacyTexts);
  const [isOpen, setOpen] = useState(false);
  const { what, isBasisChecked, daysAfterLeaving } = kind;
  // Of what is to be preserved, only what somebody has withdrawn lets go of them.
  const after = kind.stays === null ? texts.erasedAfter : texts.withdrawnErasedAfter;
  const facts: readonly (readonly [string, string])[] = [
    [texts.purpose, kind.purpose],
    [texts.basis, kind.basis],
    [texts.kept, kind.kept],
    [texts.seen, kind.seen],
    [texts.archive, kind.isArchived ? texts.archived : texts.notArchived],
    ...(kind.stays === null ? [] : [[texts.whyStays, kind.stays] as const]),
    ...(daysAfterLeaving === null ? [] : [[texts.afterLeaving, after(daysAfterLeaving)] as const]),
  ];
  return (
    <article className="card form-fields" aria-label={what}>
      <div className="card-row">
        <h3 className="card-name">{what}</h3>
        <StatusWord tone={isBasisChecked ? 'done' : 'attention'}>
          {isBasisChecked ? texts.checked : texts.notChecked}
        </StatusWord>
      </div>
      <dl className="privacy-facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {isOpen && (
        <PrivacyRuleForm
          kind={kind}
          onSaved={onSaved}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
      {mayChange && !isOpen && (
        <div className="button-row">
          <Button
            size="small"
            aria-label={texts.editNamed(what)}
            onClick={() => {
              setOpen(true);
            }}
          >
            {texts.edit}
          </Button>
        </div>
      )}
    </article>
  );
}
