const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What comes from outside may be anything: what is no UUID is nobody's. Letters of either case. */
export function isUuid(text: string): boolean {
  return form.test(text);
}
