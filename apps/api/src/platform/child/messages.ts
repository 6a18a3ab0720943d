/** What the parent sends, once or one after the other. `module` is an import specifier or a file URL whose default export does the work. */
export interface Order {
  module: string;
  input: unknown;
  memoryBytes: number;
}

/** What the child sends back, once for each order. `roomy`: it stands under half of what it may take. */
export type Answer = { roomy: boolean } & ({ ok: true; output: unknown } | { ok: false; reason: string });
