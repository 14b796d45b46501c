import { Field, Input } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { GoalKind } from '../../../src/contracts/goals.ts';
import { searchAnswer } from '../../../src/contracts/search.ts';
import { useApi } from '../../session/session-context.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import './search-picker.css';

export type Picked = {
  readonly id: string;
  readonly title: string;
  readonly what: 'goal' | 'plan' | 'conflict';
};
/** What is found, with a word for what it is. */
type Option = Picked & { readonly says: string };

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly of: 'goals' | 'plans' | 'both';
  /** Only goals that something of this kind may hang under. */
  readonly above?: GoalKind;
  /** Conflicts to choose among beside what the server finds; there are never many. */
  readonly conflicts?: readonly { readonly id: string; readonly title: string }[];
  /** Left out of what is found. */
  readonly taken?: readonly string[];
  readonly onPick: (picked: Picked) => void;
};

/** Typing faster than this is one question. */
const restMs = 200;

/** Finds plans and goals by their words, as a combobox: arrows walk what is found, Enter picks, Escape closes. Nothing is fetched before something is typed. */
export function SearchPicker(props: Props) {
  const { label, hint, of, above, conflicts = [], taken = [], onPick } = props;
  const texts = useTexts(steeringTexts);
  const list = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const answer = useFound(text, of, above);
  const touching = conflicts
    .filter(({ title }) => title.toLowerCase().includes(text.trim().toLowerCase()))
    .map(({ id, title }) => ({ id, title, what: 'conflict' as const, says: texts.oneConflict }));
  const found: readonly Option[] = [...answer.found, ...touching].filter(
    ({ id }) => !taken.includes(id),
  );
  const shows = isOpen && text.trim() !== '';
  const optionId = (at: number): string => `${list}-${at}`;
  const pick = (option: Option | undefined) => {
    if (!option) return;
    setText('');
    setOpen(false);
    setActive(-1);
    onPick({ id: option.id, title: option.title, what: option.what });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const to = active + (event.key === 'ArrowDown' ? 1 : -1);
      if (found.length > 0) setActive((Math.max(to, -1) + found.length) % found.length);
    } else if (event.key === 'Enter' && shows) {
      // The form is not sent by a choice in one of its fields.
      event.preventDefault();
      pick(found[active] ?? (found.length === 1 ? found[0] : undefined));
    } else if (event.key === 'Escape' && shows) {
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    }
  };
  const state = !answer.isSettled
    ? texts.searching
    : answer.hasFailed
      ? texts.searchFailed
      : texts.searchFound(found.length);
  return (
    <div className="search-picker">
      <Field label={label} {...(hint !== undefined && { hint })}>
        <Input
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shows && found.length > 0}
          aria-controls={list}
          {...(shows && active >= 0 && { 'aria-activedescendant': optionId(active) })}
          placeholder={texts.searchPlaceholder}
          maxLength={100}
          value={text}
          onChange={(_, given) => {
            setText(given.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={press}
          onBlur={() => {
            setOpen(false);
          }}
        />
      </Field>
      <p className={shows ? 'quiet search-state' : 'visually-hidden'} role="status">
        {shows ? state : ''}
      </p>
      <ul id={list} role="listbox" aria-label={label} hidden={!shows || found.length === 0}>
        {shows &&
          found.map((each, at) => (
            <li
              key={each.id}
              id={optionId(at)}
              role="option"
              aria-selected={at === active}
              ref={(node) => {
                if (node && at === active) showInList(node);
              }}
              // Before the field loses its focus, and the list with it.
              onMouseDown={(event) => {
                event.preventDefault();
                pick(each);
              }}
            >
              <span>{each.title}</span>
              <span className="quiet">{each.says}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Scrolls the list alone: the page stays where it is. */
function showInList(option: HTMLLIElement): void {
  const list = option.parentElement;
  if (!list) return;
  const end = option.offsetTop + option.offsetHeight;
  if (option.offsetTop < list.scrollTop) list.scrollTop = option.offsetTop;
  else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
}

type FoundState = {
  readonly found: readonly Option[];
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
};

const nothing: FoundState = { found: [], isSettled: false, hasFailed: false };

/** What the server finds for the words; what was found for the words before stays until then. */
function useFound(text: string, of: Props['of'], above: GoalKind | undefined): FoundState {
  const api = useApi();
  const texts = useTexts(steeringTexts);
  const [state, setState] = useState<FoundState>(nothing);
  const words = text.trim();
  useEffect(() => {
    if (words === '') return;
    const ended = new AbortController();
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ text: words, ...(above !== undefined && { above }) });
      void api
        .get(`/api/search?${query.toString()}`, searchAnswer, ended.signal)
        .then((outcome) => {
          if (ended.signal.aborted) return;
          if (!outcome.ok) {
            setState({ found: [], isSettled: true, hasFailed: true });
            return;
          }
          const goals = outcome.value.goals.map(({ id, title, kind }) => ({
            ...{ id, title, what: 'goal' as const, says: texts.kinds[kind] },
          }));
          const plans = outcome.value.plans.map(({ id, title }) => ({
            ...{ id, title, what: 'plan' as const, says: texts.onePlan },
          }));
          setState({
            found: [...(of === 'plans' ? [] : goals), ...(of === 'goals' ? [] : plans)],
            ...{ isSettled: true, hasFailed: false },
          });
        });
    }, restMs);
    return () => {
      clearTimeout(timer);
      ended.abort();
      setState((before) => ({ ...before, isSettled: false }));
    };
  }, [api, words, of, above, texts]);
  return words === '' ? nothing : state;
}
