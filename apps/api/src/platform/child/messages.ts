/** What the parent sends, once. `module` is an import specifier or a file URL whose default export does the work. */
export interface Order {
  module: string;
  input: unknown;
  memoryBytes: number;
}

/** What the child sends back, once. */
export type Answer = { ok: true; output: unknown } | { ok: false; reason: string };
