/** A value in single quotes, in which YAML reads nothing but doubled quotes. */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
