import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

interface Received {
  from: string;
  to: string[];
  mail: Email;
}

/** What the server answers to the next mails: takes it, refuses for good, asks to wait, or hangs up with the text read. */
type Manners = 'take' | 'refuse' | 'postpone' | 'hang-up';

interface SmtpSink {
  url: string;
  /** The mails it was given, in order. */
  received(): Promise<Received[]>;
  /** How many, without reading them. */
  taken(): number;
  forget(): void;
  manners: Manners;
  close(): Promise<void>;
}

const CODES = { refuse: 550, postpone: 451 } as const;

/** A mail server that keeps what it is given, and may be made to misbehave. */
export async function smtpSink(): Promise<SmtpSink> {
  const raw: { from: string; to: string[]; text: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      const code = sink.manners === 'refuse' || sink.manners === 'postpone' ? CODES[sink.manners] : null;
      done(code === null ? null : Object.assign(new Error('no'), { responseCode: code }));
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        raw.push({ from: envelope.mailFrom ? envelope.mailFrom.address : '', to, text: Buffer.concat(parts) });
        if (sink.manners === 'hang-up') server.connections.forEach((connection) => connection.close());
        else done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const received = () =>
    Promise.all(raw.map(async ({ from, to, text }) => ({ from, to, mail: await PostalMime.parse(text) })));
  const forget = () => void raw.splice(0);
  const url = `smtp://127.0.0.1:${port}`;
  const sink: SmtpSink = { url, received, taken: () => raw.length, forget, manners: 'take', close };
  return sink;
}
