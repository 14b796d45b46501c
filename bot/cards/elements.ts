// The part of Adaptive Cards 1.5 that our cards are made of. Teams shows nothing newer, so nothing newer is written down here.

export type TextBlock = {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'small' | 'medium' | 'large';
  readonly weight?: 'bolder';
  readonly color?: 'attention';
  readonly isSubtle?: true;
  readonly spacing?: 'none' | 'small' | 'medium';
  readonly separator?: true;
};

export type ChoiceSet = {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly style: 'expanded' | 'compact';
  readonly wrap: true;
  /** The value is then the chosen ones' with commas between. */
  readonly isMultiSelect?: true;
  readonly isRequired?: true;
  readonly errorMessage: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
};

export type NumberInput = {
  readonly type: 'Input.Number';
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly errorMessage: string;
};

export type DateInput = {
  readonly type: 'Input.Date';
  readonly id: string;
  readonly label: string;
  readonly min: string;
  readonly max: string;
  readonly errorMessage: string;
};

export type TextInput = {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly isMultiline: true;
  readonly maxLength: number;
  readonly isRequired?: true;
  readonly errorMessage: string;
  readonly value?: string;
};

export type Container = {
  readonly type: 'Container';
  readonly style?: 'attention';
  readonly separator?: true;
  readonly spacing?: 'medium';
  readonly items: readonly CardElement[];
};

export type CardElement = TextBlock | ChoiceSet | NumberInput | DateInput | TextInput | Container;

export type Execute = {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly style?: 'positive';
  /** `none` sends no inputs and asks for no validation. */
  readonly associatedInputs?: 'auto' | 'none';
};

export type OpenUrl = {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
};

export type AdaptiveCard = {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: 'nb' | 'nn' | 'en';
  /** What a screen reader or a car says. */
  readonly speak: string;
  /** What a client that knows no cards of this version shows. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly (Execute | OpenUrl)[];
};

/**
 * What people wrote, shown as written: TextBlock reads Markdown, so its signs are taken out of force. `{{` would start a date function.
 */
export function asWritten(text: string): string {
  return text.replace(/[\\*_[\]`]/gu, '\\$&').replace(/\{(?=\{)/gu, '{ ');
}

export function paragraph(text: string, looks: Partial<TextBlock> = {}): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...looks };
}

/** No longer than this many letters, so that what people have written at length does not make a card that is refused. */
export function cutTo(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters).trimEnd()} …` : text;
}
