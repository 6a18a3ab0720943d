import type { Named } from '../../../platform/database/refuse-unknown.ts';

/** How one list of a sheet is read. `x` is the row in every piece of SQL. */
export interface SheetList {
  /** In the audit trail: `action.<noun>-put`. */
  readonly noun: string;
  readonly table: `app.${string}`;
  /** The column that says what it is a line of. */
  readonly parent: 'action_id' | 'indicator_id';
  /** What is answered: an expression of JSON, with every field that is sent under its own name. */
  readonly view: string;
  readonly joins?: string;
  /** In which order the lines are read. */
  readonly order: string;
  /** Lines of one list, at most. */
  readonly most: number;
}

/** How its lines are written. */
export interface SheetPart<Body extends object> extends SheetList {
  /** The column of each field that is sent. */
  readonly columns: { readonly [F in keyof Body]-?: string };
  /** What of the council a line names. */
  readonly named?: (body: Body) => Named;
}

/** All lines of the thing aliased `owner`, as one JSON list. */
export const linesOf = ({ table, parent, view, joins = '', order }: SheetList, owner: string): string => `
  coalesce((select json_agg(${view} order by ${order}) from ${table} x ${joins} where x.${parent} = ${owner}.id), '[]')`;
