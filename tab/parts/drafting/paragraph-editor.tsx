import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import type { SeenParagraph, TextPage } from '../../../src/contracts/texts.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { labelOf } from './draft-form.ts';
import type { Written } from './draft-form.ts';
import { ParagraphTies } from './paragraph-ties.tsx';

type ParagraphEditorProps = {
  readonly number: number;
  readonly paragraph: Written[number];
  /** As it is saved; undefined while it is new. */
  readonly stored: SeenParagraph | undefined;
  readonly page: TextPage;
  readonly textId: string;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onWrite: (words: { readonly heading?: string; readonly text?: string }) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onTied: () => void;
};

/** One paragraph: read until somebody writes in it, so that a long text stays quick. */
export function ParagraphEditor(props: ParagraphEditorProps) {
  const texts = useTexts(draftingTexts);
  const { number, paragraph, stored, isOpen, page, textId } = props;
  const label = texts.paragraph(number, labelOf(paragraph) || texts.emptyParagraph);
  const choice = (key: string, words: string, hint: string, onChoose: () => void) => ({
    ...{ key, hint, onChoose, label: words },
  });
  return (
    <section className="card drafting-paragraph" aria-label={label}>
      {isOpen ? (
        <div className="form-fields">
          <Field label={texts.heading}>
            <Input
              value={paragraph.heading}
              maxLength={300}
              onChange={(_, { value }) => {
                props.onWrite({ heading: value });
              }}
            />
          </Field>
          <Field label={texts.paragraphText}>
            <Textarea
              autoFocus
              value={paragraph.text}
              rows={8}
              maxLength={8000}
              resize="vertical"
              onChange={(_, { value }) => {
                props.onWrite({ text: value });
              }}
            />
          </Field>
        </div>
      ) : (
        <>
          {paragraph.heading !== '' && <h3>{paragraph.heading}</h3>}
          <p className="prose">{paragraph.text}</p>
        </>
      )}
      <div className="button-row">
        <Button
          aria-label={`${isOpen ? texts.done : texts.edit}: ${label}`}
          onClick={() => {
            props.onOpen(!isOpen);
          }}
        >
          {isOpen ? texts.done : texts.edit}
        </Button>
        <MenuButton
          label={texts.more}
          choices={[
            choice('add', texts.addBelow, texts.addBelowHint, props.onAdd),
            ...(props.isFirst
              ? []
              : [
                  choice('up', texts.moveUp, texts.moveUpHint, () => {
                    props.onMove(-1);
                  }),
                ]),
            ...(props.isLast
              ? []
              : [
                  choice('down', texts.moveDown, texts.moveDownHint, () => {
                    props.onMove(1);
                  }),
                ]),
            choice('remove', texts.remove, texts.removeHint, props.onRemove),
          ]}
        />
      </div>
      {stored && (
        <ParagraphTies page={page} textId={textId} paragraph={stored} onTied={props.onTied} />
      )}
    </section>
  );
}
