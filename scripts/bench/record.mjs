import pg from 'pg';
import { requestFor } from './operations.mjs';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Runs each operation once through the real application and notes the statements it sends to PostgreSQL, in order, with
 * their values. The bare server sends the same ones.
 * @returns {Promise<Map<string, { text: string, values: unknown[] }[]>>} by name of operation
 */
export async function record(operations, target, env) {
  const heard = [];
  listen(heard);
  const { createApp } = await import('../../apps/api/dist/app/create-app.js');
  const { readConfig } = await import('../../apps/api/dist/platform/config.js');
  const app = await createApp(readConfig(env));
  await app.init();
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.ready();
  const scripts = new Map();
  for (const operation of operations) {
    const { path, body, ...request } = requestFor(operation, target, env.PUBLIC_URL);
    await fastify.inject({ ...request, url: path, payload: body }); // what is prepared at the first call stays out
    heard.length = 0;
    const again = requestFor(operation, target, env.PUBLIC_URL);
    const before = Date.now();
    const answer = await fastify.inject({ ...request, headers: again.headers, url: path, payload: body });
    if (answer.statusCode >= 300)
      throw new Error(`${operation.name}: ${answer.statusCode} ${answer.body.slice(0, 300)}`);
    scripts.set(
      operation.name,
      scriptOf(heard, { ...target, key: again.headers['idempotency-key'] }, before, answer.body),
    );
  }
  await app.close();
  return scripts;
}

function listen(heard) {
  const { query } = pg.Client.prototype; // oxlint-disable-line typescript/unbound-method -- called with its own client below
  pg.Client.prototype.query = function recorded(first, values, done) {
    const text = typeof first === 'string' ? first : first?.text;
    const given = (typeof first === 'string' ? (Array.isArray(values) ? values : []) : first?.values) ?? [];
    const entry = { text, values: given, row: undefined };
    if (text) heard.push(entry);
    const keep = (result) => {
      entry.row = (Array.isArray(result) ? result.at(-1) : result)?.rows?.[0];
    };
    const last = typeof done === 'function' ? done : typeof values === 'function' ? values : undefined;
    if (!last) {
      const answer = query.call(this, first, values, done);
      answer?.then?.(keep, () => undefined);
      return answer;
    }
    const wrapped = (error, result) => {
      keep(result);
      last(error, result);
    };
    return typeof values === 'function' ? query.call(this, first, wrapped) : query.call(this, first, values, wrapped);
  };
}

/** Values as what they stand for: a part of the target, an id made for this request, something the last statement answered. */
function scriptOf(heard, known, since, answer) {
  const names = Object.entries(known).filter(([, value]) => typeof value === 'string');
  const made = new Set();
  const nameOf = (uuid) => {
    const [name] = names.find(([, value]) => value === uuid) ?? [];
    if (name) return `{{${name}}}`;
    if (Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16) < since - 1000 || uuid[14] !== '7') return uuid;
    made.add(uuid);
    return `{{new ${[...made].indexOf(uuid)}}}`;
  };
  const statements = heard.map(({ text, values }, index) => ({
    text,
    values: values.map((value) => {
      const from = Object.entries(heard[index - 1]?.row ?? {}).find(([, told]) => isSame(told, value));
      if (from && index > 0 && /audit_head set/.test(text)) return { answered: from[0] };
      if (Buffer.isBuffer(value))
        return Buffer.compare(value, known.hash) === 0 ? { hash: true } : { bytes: value.toString('base64') };
      if (typeof value === 'string') return value === known.key ? '{{key}}' : value.replace(UUID, nameOf);
      return value;
    }),
  }));
  return { statements, answerBytes: Buffer.byteLength(answer) };
}

const isSame = (told, value) => (Buffer.isBuffer(told) && Buffer.isBuffer(value) ? told.equals(value) : told === value);
