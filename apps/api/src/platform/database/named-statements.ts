import { createHash } from 'node:crypto';
import pg from 'pg';

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}

const WALL_TIMES = new Set<number>([pg.types.builtins.TIMESTAMP, pg.types.builtins.DATE]);
type Parser = (text: string) => unknown;

/** Wall times and days stay text: as `Date` they would shift with the zone of the server. */
const types = {
  getTypeParser: ((oid: number, format?: 'text') =>
    WALL_TIMES.has(oid) ? String : (pg.types.getTypeParser(oid, format) as Parser)) as typeof pg.types.getTypeParser,
};

type Query = (text: unknown, values?: unknown, done?: unknown) => unknown;

/**
 * Names each parametrised statement, so that PostgreSQL plans it once per connection: planning under row-level security
 * costs more than running. It needs few, stable texts: `= any($1)`, never `in (…)` of varying length.
 */
export class NamedStatementsClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(typeof config === 'string' ? { connectionString: config, types } : { ...config, types });
    const plain = this.query.bind(this) as Query;
    this.query = ((text: unknown, values?: unknown, done?: unknown) =>
      typeof text === 'string' && Array.isArray(values) && values.length > 0
        ? plain({ name: nameOf(text), text, values }, done)
        : plain(text, values, done)) as typeof this.query;
    // Between the pool and its borrower nobody listens, and an error nobody hears ends the process; the next statement
    // fails and says why.
    this.on('error', () => undefined);
  }
}
