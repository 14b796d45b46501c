import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftPassage, ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { screeningTexts } from '../../texts/screening.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { WordMarks } from '../drafting/word-marks.tsx';
import { PassageForm } from './passage-form.tsx';
import { PassageVariants } from './passage-variants.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { ScreeningForm } from './screening-form.tsx';

type PassageCardProps = {
  readonly page: ProtocolDraftPage;
  readonly passage: DraftPassage;
  readonly onChanged: () => void;
};

/** One piece of the minutes: what it says, what was changed in it, what to look at, and a way to correct it or propose other words. */
export function PassageCard({ page, passage, onChanged }: PassageCardProps) {
  const texts = useTexts(protocolTexts);
  const [isOpen, setOpen] = useState(false);
  const [isScreening, setScreening] = useState(false);
  const screening = useTexts(screeningTexts);
  const name = texts.parts[passage.part];
  const canPropose = page.may.answer && !page.may.edit;
  const canWrite = passage.isEditable && (page.may.edit || canPropose);
  const canScreen = page.may.mark && passage.text.trim() !== '';
  const close = () => {
    setOpen(false);
  };
  const Form = page.may.edit ? PassageForm : ProposalForm;
  return (
    <article id={passage.key} className="card passage" aria-label={name}>
      <div className="card-row">
        <h3>{name}</h3>
        {passage.words && <StatusWord tone="active">{texts.changed}</StatusWord>}
      </div>
      {passage.of !== '' && <p className="quiet">{passage.of}</p>}
      {isOpen || isScreening ? null : <PassageWords passage={passage} />}
      {passage.warnings.map(({ kind, found }) => (
        <p key={kind} className="passage-warning">
          {texts.warnings[kind]}
          {found !== '' && <>: «{found}»</>}
        </p>
      ))}
      {isOpen && (
        <Form
          draftId={page.id}
          passage={passage}
          onSent={() => {
            close();
            onChanged();
          }}
          onCancel={close}
        />
      )}
      {isScreening && (
        <ScreeningForm
          page={page}
          passage={passage}
          onChanged={onChanged}
          onClose={() => {
            setScreening(false);
          }}
        />
      )}
      {!isOpen && !isScreening && (canWrite || canScreen) && (
        <div className="button-row">
          {canWrite && (
            <Button
              size="small"
              aria-label={page.may.edit ? texts.editNamed(name) : texts.proposeNamed(name)}
              onClick={() => {
                setOpen(true);
              }}
            >
              {page.may.edit ? texts.edit : texts.propose}
            </Button>
          )}
          {canScreen && (
            <Button
              size="small"
              aria-label={screening.screenNamed(name)}
              onClick={() => {
                setScreening(true);
              }}
            >
              {screening.screen}
            </Button>
          )}
        </div>
      )}
      {!passage.isEditable && (page.may.edit || canPropose) && (
        <p className="quiet">{texts.locked}</p>
      )}
    </article>
  );
}

function PassageWords({ passage }: { readonly passage: DraftPassage }) {
  if (passage.marks.length === 0) return <ComparedWords passage={passage} />;
  return (
    <>
      {passage.words && <ComparedWords passage={passage} />}
      <PassageVariants passage={passage} />
    </>
  );
}

function ComparedWords({ passage: { words, text } }: { readonly passage: DraftPassage }) {
  const texts = useTexts(protocolTexts);
  if (!words)
    return text === '' ? (
      <p className="quiet">{texts.empty}</p>
    ) : (
      <p className="prose passage-text">{text}</p>
    );
  return (
    <div className="compared compared-sides">
      {(['before', 'after'] as const).map((side) => (
        <section key={side}>
          <p className="compared-side-title">{side === 'before' ? texts.before : texts.now}</p>
          <p className="prose passage-text">
            <WordMarks words={words} side={side} />
          </p>
        </section>
      ))}
    </div>
  );
}
