import type { AdaptiveCard } from '../../../bot/cards/elements.ts';

/** Element and action types of Adaptive Cards 1.5 with the properties that 1.5 knows, as far as our cards use them. */
const known: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['$schema', 'version', 'lang', 'speak', 'fallbackText', 'body', 'actions'],
  TextBlock: [
    'text', 'wrap', 'style', 'size', 'weight', 'color', 'isSubtle', 'spacing', 'separator',
  ], // prettier-ignore
  Container: ['style', 'separator', 'spacing', 'items'],
  'Input.ChoiceSet': [
    'id', 'label', 'style', 'wrap', 'isMultiSelect', 'isRequired', 'errorMessage', 'placeholder', 'value', 'choices',
  ], // prettier-ignore
  'Input.Text': [
    'id', 'label', 'isMultiline', 'maxLength', 'isRequired', 'errorMessage', 'value',
  ], // prettier-ignore
  'Input.Date': ['id', 'label', 'min', 'max', 'errorMessage'],
  'Input.Number': ['id', 'label', 'min', 'max', 'value', 'errorMessage'],
  'Action.Execute': ['title', 'verb', 'data', 'style', 'associatedInputs'],
  'Action.OpenUrl': ['title', 'url'],
};

/** Everything about a card that Teams would refuse or a screen reader would miss. */
export function problemsOf(card: AdaptiveCard): readonly string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  const look = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(look);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const element = node as Record<string, unknown>;
    const { type } = element;
    if (typeof type !== 'string') return;
    const properties = known[type];
    if (!properties) {
      problems.push(`${type} is not in 1.5, or not ours`);
      return;
    }
    for (const name of Object.keys(element))
      if (name !== 'type' && !properties.includes(name)) problems.push(`${type} has ${name}`);
    if (type.startsWith('Input.')) {
      for (const needed of ['label', 'errorMessage'])
        if (typeof element[needed] !== 'string' || element[needed] === '')
          problems.push(`${type} has no ${needed}`);
      const id = String(element['id']);
      if (ids.has(id)) problems.push(`two inputs are called ${id}`);
      ids.add(id);
    }
    if (type === 'TextBlock' && element['text'] === '') problems.push('an empty TextBlock');
    look(element['body']);
    look(element['items']);
    look(element['actions']);
  };
  look(card);
  const version: string = card.version;
  if (version !== '1.5') problems.push(`version ${version}`);
  if (card.speak === '') problems.push('nothing to speak');
  if (card.fallbackText === '') problems.push('nothing to fall back to');
  if (card.actions.length > 6) problems.push('more than six actions');
  return problems;
}

/** All texts of a card, for tests that look for words. */
export function wordsOf(card: AdaptiveCard): string {
  const texts: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    else if (typeof node === 'object' && node !== null)
      for (const [name, value] of Object.entries(node))
        if (['text', 'title', 'label'].includes(name) && typeof value === 'string')
          texts.push(value);
        else look(value);
  };
  look([card.body, card.actions]);
  return texts.join('\n');
}

/** The verbs of the card's buttons, in order; links as `link`. */
export function buttonsOf(card: AdaptiveCard): readonly string[] {
  return card.actions.map((action) => (action.type === 'Action.Execute' ? action.verb : 'link'));
}
