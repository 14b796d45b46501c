/** A label before a colon: without the full stop that a whole sentence ends with. Other marks say something, and stay. */
export function leadIn(label: string): string {
  return label.replace(/(?<!\.)\.$/, '');
}
