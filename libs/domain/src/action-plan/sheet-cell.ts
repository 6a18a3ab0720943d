/** A cell to write: words, a number, or a day (`YYYY-MM-DD`). */
export type SheetCell = string | number | { readonly day: string } | null;
