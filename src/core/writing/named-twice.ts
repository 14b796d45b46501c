/** The first name that stands twice, as it is written the second time; letter case and spaces around it make no other name. */
export function namedTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => {
    const key = name.trim().toLocaleLowerCase('nb');
    return seen.has(key) || !seen.add(key);
  });
}
