import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterAll } from '@jest/globals';

/** What every antivirus knows as harmless and takes for a virus: split, so that none takes this file for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A clamd that knows one virus and one command; `answers` may be changed to one that is of no use. */
export async function clamavServer() {
  const server = { answers: (found: boolean): string => (found ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0') };
  const listening = createServer((socket) => hear(socket, (found) => socket.end(server.answers(found)))).listen(
    0,
    '127.0.0.1',
  );
  await once(listening, 'listening');
  afterAll(() => void listening.close());
  const { port } = listening.address() as AddressInfo;
  return Object.assign(server, { address: `127.0.0.1:${port}` });
}

function hear(socket: Socket, answer: (found: boolean) => void): void {
  let heard = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (piece: Buffer) => {
    heard = Buffer.concat([heard, piece]);
    const file = fileIn(heard);
    if (file) answer(file.includes(EICAR));
  });
}

/** The whole file once its empty piece came. */
function fileIn(heard: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (heard.toString('latin1', 0, command.length) !== command) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
