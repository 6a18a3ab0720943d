import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import type { Role } from '@trame/domain/access';
import type { Response } from 'supertest';
import { newSecret, secretHash } from '../src/features/sessions/index.ts';
import { CoreDb } from '../src/platform/database/core-db.ts';
import { newId } from '../src/platform/database/new-id.ts';
import { TenantDb } from '../src/platform/database/tenant-db.ts';
import type { Actor } from '../src/platform/http/context.ts';
import type { Asked } from './asked.ts';
import { type Factories, factories } from './factories/index.ts';

/** Somebody in a council: acts through HTTP with a session of their own. */
export interface TestMember {
  accountId: string;
  personId: string;
  role: Role;
  email: string;
  cookie: string;
  call: (spec: EndpointSpec, asked?: Asked) => Promise<Response>;
}

/** A fresh council, seen by the member it was opened with. */
export interface TestCouncil extends TestMember, Factories {
  councilId: string;
  slug: string;
  /** What a job or a fixture writes as its context. */
  actor: Actor;
  /** Somebody else in the same council. */
  member(role: Role): Promise<TestMember>;
}

interface Bench {
  nest: NestFastifyApplication;
  call: (spec: EndpointSpec, asked?: Asked) => Promise<Response>;
}

export async function openCouncil(bench: Bench, role: Role): Promise<TestCouncil> {
  const councilId = newId();
  const slug = `conseil-${councilId.slice(-12)}`;
  await bench.nest.get(CoreDb).call('core.open_council', [councilId, slug, 'CLSM de test', 'Europe/Paris']);
  const first = await join(bench, councilId, role);
  const actor: Actor = { councilId, personId: first.personId, role: 'COORDINATOR' };
  return {
    ...first,
    ...factories(bench.nest.get(TenantDb), actor),
    councilId,
    slug,
    actor,
    member: (other) => join(bench, councilId, other),
  };
}

async function join({ nest, call }: Bench, councilId: string, role: Role): Promise<TestMember> {
  const [accountId, personId, secret] = [newId(), newId(), newSecret()];
  const email = `${personId}@exemple.fr`;
  const core = nest.get(CoreDb);
  await core.call('core.ensure_account', [accountId, email, 'Dominique Essai']);
  const until = new Date(Date.now() + 3_600_000);
  await core.call('core.open_session', [newId(), secretHash(secret), accountId, 'test', until, null]);
  await nest.get(TenantDb).transaction({ councilId, personId: null, role: 'COORDINATOR' }, async (tx) => {
    await tx.query(
      `insert into app.person (id, given_name, family_name, email) values ($1, 'Dominique', 'Essai', $2)`,
      [personId, email],
    );
    await tx.query(`insert into app.membership (id, account_id, person_id, role) values ($1, $2, $3, $4)`, [
      newId(),
      accountId,
      personId,
      role,
    ]);
  });
  const cookie = `session=${secret}`;
  const mine = (asked: Asked): Asked => ({ cookie, ...asked, params: { councilId, ...asked.params } });
  return { accountId, personId, role, email, cookie, call: (spec, asked = {}) => call(spec, mine(asked)) };
}
