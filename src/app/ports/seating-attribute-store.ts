import type {
  AttributeValue,
  RegisteredAttribute,
} from '../../core/workshops/seating/registered-attribute.ts';

export type SeatingAttributeStore = {
  /** What the municipality has chosen, oldest first; empty unless it has. */
  chosen(): Promise<readonly RegisteredAttribute[]>;
  add(attribute: RegisteredAttribute): Promise<void>;
  /** Takes it away with everything that is registered of anybody. */
  remove(attributeId: string): Promise<void>;
  values(): Promise<readonly AttributeValue[]>;
  valuesOf(personId: string): Promise<readonly AttributeValue[]>;
  /** Registers a value in the place of any other; null takes it away. */
  saveValue(of: Omit<AttributeValue, 'value'>, value: string | null): Promise<void>;
  /** Held until commit: those who choose and register take turns. */
  lock(): Promise<void>;
};
