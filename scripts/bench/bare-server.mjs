import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import pg from 'pg';

/** The limit that Trame is compared with: node:http and pg, the same statements, named, in one transaction under the walls. */
const { scripts, targets } = JSON.parse(fs.readFileSync(process.env.BENCH_SCRIPTS, 'utf8'));
const pool = new pg.Pool({ connectionString: process.env.APP_DATABASE_URL, max: 10 });
const byCouncil = new Map(targets.map((target) => [target.councilId, target]));
const names = new Map();

const nameOf = (text) => {
  if (!names.has(text)) names.set(text, createHash('sha1').update(text).digest('base64url').slice(0, 20));
  return names.get(text);
};

async function run(script, target) {
  const fresh = new Map();
  const filled = (text) =>
    text.replace(/\{\{(\w+ ?\d*)\}\}/g, (_, name) => {
      if (name in target) return target[name];
      if (!fresh.has(name)) fresh.set(name, randomUUID());
      return fresh.get(name);
    });
  const client = await pool.connect();
  let rows = [];
  try {
    for (const { text, values } of script.statements) {
      const given = values.map((value) => {
        if (typeof value === 'string') return filled(value);
        if (value?.hash) return Buffer.from(target.hash, 'base64');
        if (value?.bytes) return Buffer.from(value.bytes, 'base64');
        return value?.answered ? rows[0]?.[value.answered] : value;
      });
      const result = await client.query(given.length > 0 ? { name: nameOf(text), text, values: given } : text);
      if (result.rows?.length) rows = result.rows;
    }
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return JSON.stringify(rows);
}

http
  .createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const url = new URL(request.url, 'http://bare');
      const target = { ...byCouncil.get(url.searchParams.get('council')), liveId: url.searchParams.get('live') };
      run(scripts[url.searchParams.get('operation')], target).then(
        (body) => response.setHeader('content-type', 'application/json').end(body),
        (error) => {
          response.statusCode = 500;
          response.end(String(error));
        },
      );
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
