import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LOST } from '../http/problem.filter.ts';

const CLIENT = path.resolve(import.meta.dirname, '../../../dist/platform/database/named-statements.js');

/** A process whose pool is given a connection in the very packet that ends it, as a server that is going down does. */
function given(client: string) {
  const program = `
    import { createServer } from 'node:net';
    import pg from 'pg';
    import { NamedStatementsClient } from '${CLIENT}';
    const message = (type, body) => {
      const head = Buffer.alloc(5, type);
      head.writeInt32BE(body.length + 4, 1);
      return Buffer.concat([head, body]);
    };
    const welcome = [message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))];
    const farewell = message('E', Buffer.from('SFATAL\\0C57P01\\0Mgoing down\\0\\0'));
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(Buffer.concat([...welcome, farewell])));
    });
    server.listen(0, '127.0.0.1', () => {
      const pool = new pg.Pool({ host: '127.0.0.1', port: server.address().port, user: 'u', Client: ${client} });
      pool.connect((failure, connection) => {
        console.log(failure ? 'refused' : 'given');
        const next = (failed) => console.log(failed.message);
        setTimeout(() => connection.query('select 1').catch(next).finally(() => process.exit(0)), 200);
      });
    });`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  const [handed, said = ''] = stdout.trim().split('\n');
  return { status, handed, said };
}

describe('a connection lost in the moment it is handed over', () => {
  it('does not take the process with it', () => {
    const { status, handed, said } = given('NamedStatementsClient');
    expect([status, handed]).toEqual([0, 'given']);
    expect(said).toMatch(LOST); // and the statement that comes next is answered 503
  });

  it('would: the client of the package leaves its error to nobody', () => {
    expect(given('pg.Client').status).not.toBe(0);
  });
});
