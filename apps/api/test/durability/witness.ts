import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

export interface Coordinator {
  councilId: string;
  bodyId: string;
  cookie: string;
}

/** Does `work` as superuser, whom row-level security does not hold. */
export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // what the witness itself writes must survive the control drill
  await client.query('set synchronous_commit = on');
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A council with somebody signed in who may do everything, written straight into the tables. */
export const aCoordinator = (adminUrl: string): Promise<Coordinator> =>
  asAdmin(adminUrl, async (client) => {
    const [councilId, bodyId] = [crypto.randomUUID(), crypto.randomUUID()];
    const [accountId, personId] = [crypto.randomUUID(), crypto.randomUUID()];
    const secret = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(secret).digest();
    await client.query(`insert into core.council (id, slug, name) values ($1, $2, 'Exercice')`, [
      councilId,
      `c-${councilId}`,
    ]);
    await client.query(`insert into core.account (id, email) values ($1, $2)`, [accountId, `${accountId}@exemple.fr`]);
    await client.query(
      `insert into app.person (council_id, id, given_name, family_name) values ($1, $2, 'Dominique', 'Exercice')`,
      [councilId, personId],
    );
    await client.query(
      `insert into app.membership (council_id, id, account_id, person_id, role) values ($1, gen_random_uuid(), $2, $3, 'COORDINATOR')`,
      [councilId, accountId, personId],
    );
    await client.query(
      `insert into core.login_session (id, token_hash, account_id, expires_at) values (gen_random_uuid(), $1, $2, now() + interval '1 day')`,
      [hash, accountId],
    );
    await client.query(
      `insert into app.body (council_id, id, type, label, tag) values ($1, $2, 'STEERING', 'Comité', 'COPIL')`,
      [councilId, bodyId],
    );
    return { councilId, bodyId, cookie: `session=${secret}` };
  });
export interface Meeting {
  id: string;
  title: string;
  items: number;
}

export interface Stored {
  meetings: readonly Meeting[];
  /** Ids the audit trail speaks of. */
  audited: ReadonlySet<string>;
}

/** What is there after all. */
export const whatIsStored = (adminUrl: string, councilId: string): Promise<Stored> =>
  asAdmin(adminUrl, async (client) => {
    const meetings = await client.query<Meeting>(
      `select m.id, m.title, count(i.id)::int as items
       from app.meeting m left join app.agenda_item i on i.council_id = m.council_id and i.meeting_id = m.id
       where m.council_id = $1 group by m.council_id, m.id`,
      [councilId],
    );
    const trail = await client.query<{ id: string }>(
      'select object_id as id from app.audit_entry where council_id = $1',
      [councilId],
    );
    return { meetings: meetings.rows, audited: new Set(trail.rows.map(({ id }) => id)) };
  });
