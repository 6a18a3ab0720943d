import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.ts';
import { Unavailable } from '../errors/refusals.ts';

const PATIENCE_MILLISECONDS = 60_000;
const LONGEST_ANSWER = 1_000;
const LENGTH = 4;

/** Asks a ClamAV about a file, by its own `INSTREAM` command: no file is shared, and no package is needed for it. */
@Injectable()
export class Antivirus {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'clamav'>) {}

  /** Is there one to ask? */
  get isThere(): boolean {
    return this.config.clamav !== null;
  }

  /** Does it find something in the file? @throws Unavailable when there is no clear answer: nothing enters unseen */
  async finds(path: string): Promise<boolean> {
    const said = await this.ask(path).catch(() => '');
    if (/\bFOUND\s*$/.test(said)) return true;
    if (/: OK\s*$/.test(said)) return false;
    throw new Unavailable();
  }

  private async ask(path: string): Promise<string> {
    const { host, port } = this.config.clamav ?? { host: '', port: 0 };
    const socket = connect({ host, port }).setTimeout(PATIENCE_MILLISECONDS, () => socket.destroy());
    try {
      const answer = answerOf(socket);
      socket.write('zINSTREAM\0');
      for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) await send(socket, piece);
      await send(socket, Buffer.alloc(0));
      return await answer;
    } finally {
      socket.destroy();
    }
  }
}

/** A piece behind its length; an empty one ends the file. */
function send(socket: Socket, piece: Buffer): Promise<void> {
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(piece.length);
  return new Promise((resolve, reject) => {
    socket.write(Buffer.concat([length, piece]), (error) => (error ? reject(error) : resolve()));
  });
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.on('data', (piece: Buffer) => {
      said = (said + piece.toString('latin1')).slice(0, LONGEST_ANSWER);
      if (said.endsWith('\0')) resolve(said.slice(0, -1));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed without an answer')));
  });
}
