import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

interface StoredMail {
  raw: Buffer;
  flags: Set<string>;
}

/** `hang-up`: the line is cut after the greeting; `refuse`: nobody may log in. */
type Manners = 'serve' | 'hang-up' | 'refuse';

interface ImapServer {
  url: string;
  /** Puts a mail in the inbox that nobody has seen. */
  put(raw: Buffer): void;
  /** Flags of each mail of the inbox, in order. */
  flags(): string[][];
  manners: Manners;
  close(): Promise<void>;
}

/**
 * One inbox over IMAP4rev1 (RFC 3501), as much of it as a reader of new mails asks for: what it is asked besides is
 * answered BAD, so that a client that wants more fails its test.
 */
export async function imapServer(): Promise<ImapServer> {
  const mails: StoredMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    if (self.manners === 'hang-up') socket.destroy();
    let pending = '';
    socket.on('data', (bytes) => {
      const lines = (pending + bytes.toString('latin1')).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) answer(socket, line, mails, self.manners);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const self: ImapServer = {
    url: `imap://trame:secret@127.0.0.1:${port}`,
    put: (raw) => void mails.push({ raw, flags: new Set() }),
    flags: () => mails.map(({ flags }) => [...flags]),
    manners: 'serve',
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return self;
}

function answer(socket: Socket, line: string, mails: StoredMail[], manners: Manners): void {
  const [, tag = '*', command = '', rest = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/i.exec(line) ?? [];
  const name = command.toUpperCase();
  const refused = name === 'LOGIN' && manners === 'refuse';
  const said = refused ? null : (COMMANDS[name]?.(rest, mails) ?? null);
  socket.write(
    said === null
      ? `${tag} ${refused ? 'NO' : 'BAD'} no\r\n`
      : Buffer.concat([...said, Buffer.from(`${tag} OK done\r\n`)]),
  );
  if (name === 'LOGOUT') socket.end();
}

type Command = (rest: string, mails: StoredMail[]) => Buffer[];
const lines = (...text: string[]): Buffer[] => text.map((line) => Buffer.from(`* ${line}\r\n`));

const COMMANDS: Record<string, Command> = {
  CAPABILITY: () => lines('CAPABILITY IMAP4rev1'),
  LOGIN: () => [],
  NOOP: () => [],
  LOGOUT: () => lines('BYE'),
  LIST: () => lines('LIST (\\HasNoChildren) "/" "INBOX"'),
  LSUB: () => lines('LSUB () "/" "INBOX"'),
  SELECT: (_, mails) =>
    lines(
      'FLAGS (\\Seen)',
      `${mails.length} EXISTS`,
      '0 RECENT',
      'OK [UIDVALIDITY 7]',
      `OK [UIDNEXT ${mails.length + 1}]`,
    ),
  'UID SEARCH': (rest, mails) => {
    const from = Number(/(\d+):\*/.exec(rest)?.[1] ?? 1);
    const unseen = mails.flatMap(({ flags }, place) => (flags.has('\\Seen') ? [] : [place + 1]));
    // `n:*` holds the last mail even when its number is lower, as RFC 3501 says
    return lines(`SEARCH ${unseen.filter((uid) => uid >= from || uid === mails.length).join(' ')}`);
  },
  'UID FETCH': (rest, mails) => {
    const uid = Number.parseInt(rest, 10);
    const mail = mails[uid - 1];
    if (!mail) return [];
    const head = `* ${uid} FETCH (UID ${uid} BODY[]<0> {${mail.raw.length}}\r\n`;
    return [Buffer.from(head), mail.raw, Buffer.from(')\r\n')];
  },
  'UID STORE': (rest, mails) => {
    const flag = /\((\S+)\)/.exec(rest)?.[1];
    if (flag) mails[Number.parseInt(rest, 10) - 1]?.flags.add(flag);
    return [];
  },
};
