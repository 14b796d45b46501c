import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { settled } from './merge-agendas.ts';
import type { AgendaClash, AgendaMerge } from './merge-agendas.ts';

type Item = AgendaMerge['agenda'][number];
type AgendaConflictProps = {
  readonly merge: AgendaMerge;
  /** Who saved meanwhile. */
  readonly by: string;
  readonly onSettled: (agenda: Item[]) => void;
};

/** Two have changed the same agenda: what does not collide is put together, and for the rest one chooses item by item. Nothing is lost before that. */
export function AgendaConflict({ merge, by, onSettled }: AgendaConflictProps) {
  const texts = useTexts(roundChangeTexts);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = ({ id }: AgendaClash, takesTheirs: boolean) => {
    const next = new Set(theirs);
    if (takesTheirs) next.add(id);
    else next.delete(id);
    setTheirs(next);
  };
  const settle = () => {
    onSettled(
      merge.clashes.reduce<Item[]>(
        (agenda, clash) => settled(agenda, clash, theirs.has(clash.id) ? clash.theirs : clash.mine),
        merge.agenda,
      ),
    );
  };
  return (
    <Notice tone="attention" title={texts.agendaConflict(by)}>
      <p>{merge.clashes.length === 0 ? texts.agendaMerged : texts.agendaChoose}</p>
      <p>{texts.otherFields(by)}</p>
      {merge.clashes.map((clash) => (
        <fieldset key={clash.id} className="form-group">
          <legend>{(clash.mine ?? clash.theirs)?.title}</legend>
          <RadioGroup
            value={theirs.has(clash.id) ? 'theirs' : 'mine'}
            onChange={(_, { value }) => {
              choose(clash, value === 'theirs');
            }}
          >
            <Radio value="mine" label={`${texts.mine}: ${inWords(clash.mine)}`} />
            <Radio value="theirs" label={`${texts.theirs(by)}: ${inWords(clash.theirs)}`} />
          </RadioGroup>
        </fieldset>
      ))}
      <Button appearance="primary" onClick={settle}>
        {texts.agendaSettle}
      </Button>
    </Notice>
  );

  function inWords(item: Item | null): string {
    if (!item) return texts.takenAway;
    const lead = item.lead === '' ? '' : `, ${item.lead}`;
    return `${item.title}, ${texts.minutes(item.minutes)}${lead}`;
  }
}
