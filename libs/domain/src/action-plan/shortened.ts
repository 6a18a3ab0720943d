/** The text when it has at most `most` characters, else its beginning up to the end of a word, and an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const begun = text.slice(0, most);
  const end = begun.search(/\s+\S*$/u);
  return `${(end > 0 ? begun.slice(0, end) : begun).replace(/\p{Surrogate}$/u, '')}…`;
}
