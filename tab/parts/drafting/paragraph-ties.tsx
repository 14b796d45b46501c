import { Checkbox } from '@fluentui/react-components';
import type { SeenParagraph, TextPage } from '../../../src/contracts/texts.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

type Choice = { readonly id: string; readonly label: string };

/** Which directions a paragraph builds on, and which goals it became. Each mark is saved at once. */
export function ParagraphTies({
  page,
  textId,
  paragraph,
  onTied,
}: {
  readonly page: TextPage;
  readonly textId: string;
  readonly paragraph: SeenParagraph;
  readonly onTied: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const address = `/api/texts/${textId}/paragraphs/${paragraph.id}`;
  return (
    <details className="drafting-ties">
      <summary>{texts.tiesOf(paragraph.directions.length, paragraph.goals.length)}</summary>
      <Marks
        title={texts.buildsOn}
        empty={texts.noDirections}
        address={`${address}/directions`}
        name="directionIds"
        choices={page.directions.map(({ id, text }) => ({ id, label: text }))}
        chosen={paragraph.directions.map(({ id }) => id)}
        onTied={onTied}
      />
      <Marks
        title={texts.becameGoals}
        empty={texts.noGoals}
        address={`${address}/goals`}
        name="goalIds"
        choices={page.goals.map(({ id, title }) => ({ id, label: title }))}
        chosen={paragraph.goals.map(({ id }) => id)}
        onTied={onTied}
      />
    </details>
  );
}

function Marks(props: {
  readonly title: string;
  readonly empty: string;
  readonly address: string;
  readonly name: 'directionIds' | 'goalIds';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onTied: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const announce = useAnnounce();
  const { title, empty, address, name, choices, chosen, onTied } = props;
  const save = useAction(
    (ids: readonly string[]) => api.send('PUT', address, { [name]: ids }),
    () => {
      announce(texts.tied);
      onTied();
    },
  );
  return (
    <fieldset className="form-group">
      <legend className="card-name">{title}</legend>
      {choices.length === 0 && <p className="quiet">{empty}</p>}
      {choices.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          checked={chosen.includes(id)}
          disabled={save.isBusy}
          onChange={(_, { checked }) => {
            void save.run(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id));
          }}
        />
      ))}
      {save.failure && <ErrorNotice failure={save.failure} />}
    </fieldset>
  );
}
