import { beforeAll, describe, expect, it } from '@jest/globals';
import { ALL } from '@trame/contracts/all';
import { type EndpointSpec, isKeyed, isStream, isVersioned } from '@trame/contracts/endpoint';
import { can, type Permission, ROLES, type Role } from '@trame/domain/access';
import type { Response } from 'supertest';
import { newId } from '../src/platform/database/new-id.ts';
import { testApp } from './test-app.ts';
import type { TestCouncil, TestMember } from './test-council.ts';

/** Every operation × every role × {own council, another council, nobody}: generated from the contracts, none left out. */
const app = await testApp();

const operations = Object.entries(ALL).flatMap(([feature, list]) =>
  Object.entries(list).map(([name, spec]) => ({ name: `${feature}.${name}`, spec })),
);
const inCouncil = operations.filter(({ spec }) => spec.permission !== 'public' && spec.permission !== 'signed-in');
const signedIn = operations.filter(({ spec }) => spec.permission === 'signed-in');

const exampleOf = (spec: EndpointSpec): unknown => spec.body?.meta()?.['example'];

/** Fresh ids for every parameter: an operation lets somebody in before it looks for what is not there. */
const ghosts = (spec: EndpointSpec): Record<string, string> =>
  Object.fromEntries([...spec.path.matchAll(/:(\w+)/g)].map(([, name]) => [String(name), newId()]));

function asked(spec: EndpointSpec, councilId: string) {
  return {
    params: { ...ghosts(spec), councilId },
    ...(spec.body && !isStream(spec) ? { body: exampleOf(spec) } : {}),
    ...(isVersioned(spec) ? { version: 1 } : {}),
    ...(isKeyed(spec) ? { key: newId() } : {}),
  };
}

let own: TestCouncil;
let other: TestCouncil;
const people = {} as Record<Role, TestMember>;

beforeAll(async () => {
  own = await app.council();
  other = await app.council();
  for (const role of ROLES) people[role] = await own.member(role);
});

it('covers every operation of the contracts', () => {
  expect(operations.length).toBeGreaterThan(20);
  expect(operations.filter(({ spec }) => spec.body && !isStream(spec) && !exampleOf(spec))).toEqual([]);
});

describe.each(inCouncil)('$name', ({ spec }) => {
  const permission = spec.permission as Permission;
  let nowhere: Promise<Response> | undefined;

  it.each(ROLES)('lets in a %s if the table says so, and nobody else', async (role) => {
    const { status, body } = await people[role].call(spec, asked(spec, own.councilId));
    if (can(role, permission)) {
      expect(status).not.toBe(401);
      // a group lead is narrowed to the lead's own bodies by the command itself
      if (role !== 'LEAD') expect(status).not.toBe(403);
      expect(status).toBeLessThan(500);
    } else {
      expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
    }
  });

  it.each(ROLES)('does not tell a %s of another council that this one exists', async (role) => {
    const there = await people[role].call(spec, asked(spec, other.councilId));
    // nobody has a role nowhere: one answer is that of all
    nowhere ??= people.COORDINATOR.call(spec, asked(spec, newId()));
    expect([there.status, there.body.code]).toEqual([404, 'NOT_FOUND']);
    expect({ ...there.body, requestId: '' }).toEqual({ ...(await nowhere).body, requestId: '' });
  });

  it('asks a visitor to sign in', async () => {
    const { status } = await app.call(spec, asked(spec, own.councilId));
    expect(status).toBe(401);
  });

  it('asks for the version that was read, or for a key', async () => {
    const full = asked(spec, own.councilId);
    const { status } = await people.COORDINATOR.call(spec, { params: full.params, body: full.body });
    if (isVersioned(spec)) expect(status).toBe(428);
    else if (isKeyed(spec)) expect(status).toBe(400);
    else expect(status).toBeLessThan(500);
  });
});

it.each(signedIn)('$name asks a visitor to sign in', async ({ spec }) => {
  expect((await app.call(spec, asked(spec, newId()))).status).toBe(401);
});

/** Who gets in, what the council is called and prints, who is in the directory and sits where, what comes from files. */
const ADMINISTRATION: readonly Permission[] = [
  ...(['council.settle', 'people.invite', 'people.manage', 'organizations.manage'] as const),
  ...(['bodies.manage', 'seats.manage', 'imports.run'] as const),
];

describe('administration', () => {
  const administering = inCouncil.filter(({ spec }) => ADMINISTRATION.includes(spec.permission as Permission));

  it('holds every operation about accounts and about files that are brought in, and those of the settings', () => {
    const names = administering.map(({ name }) => name);
    const features = inCouncil.filter(({ name }) => /^(memberships|imports)\./.test(name));
    expect(features.length).toBeGreaterThan(10);
    const settings = ['councils.settle', 'letterhead.settle', 'letterhead.putLogo', 'territory.settle'];
    expect(names).toEqual(expect.arrayContaining([...features.map(({ name }) => name), ...settings]));
  });

  it('is shown to no chair, nor to anybody else but the coordination, whom each of its operations lets in', async () => {
    const seen = async (role: Role) => {
      const answers = await Promise.all(
        administering.map(({ spec }) => people[role].call(spec, asked(spec, own.councilId))),
      );
      return administering.filter((_, at) => answers[at]?.status !== 403).map(({ name }) => name);
    };
    expect([await seen('CHAIR'), await seen('LEAD'), await seen('MEMBER')]).toEqual([[], [], []]);
    expect(await seen('COORDINATOR')).toEqual(administering.map(({ name }) => name));
  });
});
