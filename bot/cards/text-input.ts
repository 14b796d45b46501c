import type { TextInput } from './elements.ts';

/** A field for words. What was typed is shown again as far as the field takes it: a text without end would make a card that nobody gets. */
export function textInput(given: {
  readonly id: string;
  readonly label: string;
  readonly longest: number;
  readonly errorMessage: string;
  readonly isRequired: boolean;
  readonly value: string;
}): TextInput {
  return {
    type: 'Input.Text',
    id: given.id,
    label: given.label,
    isMultiline: true,
    maxLength: given.longest,
    ...(given.isRequired ? { isRequired: true } : {}),
    errorMessage: given.errorMessage,
    ...(given.value === '' ? {} : { value: given.value.slice(0, given.longest) }),
  };
}
