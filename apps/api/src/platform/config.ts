import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '@trame/contracts/limits';
import { z } from 'zod';
import { missingForS3, S3_VARIABLES, type S3Settings, s3Of } from './s3-settings.ts';

const environment = z.object({
  APP_DATABASE_URL: z.string().min(1),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Trame <trame@localhost>'),
  INBOUND_MAIL_SECRET: z.string().min(24).max(200).optional(),
  IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  WEB_DIR: z.string().optional(),
  LITE_DIR: z.string().optional(),
  DEV_MAILBOX: z.enum(['0', '1']).optional(),
  MAIL_HOLD_SECONDS: z.coerce.number().int().min(0).max(600).default(LIMITS.mail.holdSeconds),
  DATA_DIR: z.string().default('.data'),
  FILES_DIR: z.string().optional(),
  FILES_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  CLAMAV: z
    .string()
    .regex(/^[\w.-]+:\d{1,5}$/)
    .optional(),
  ...S3_VARIABLES,
});

/** Every variable that is read here: README explains each. */
export const VARIABLES = Object.keys(environment.shape);

/** Where `npm run build` puts the web, seen from here, compiled or not. */
const BUILT_WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url));

export interface Config {
  databaseUrl: string;
  port: number;
  host: string;
  /** Where people reach Trame; links in mails start with it, never with a header of the request. */
  publicUrl: string;
  publicOrigin: string;
  secureCookies: boolean;
  smtpUrl: string | null;
  mailFrom: string;
  /** What a mail server gives to bring mails by HTTP; `null`: none may. */
  inboundMailSecret: string | null;
  /** The mailbox of `mailFrom`, read for answers and returned mails; `null`: nobody reads it. */
  imapUrl: string | null;
  trustProxy: boolean;
  /** The built web; `null` when another server has it. */
  webDir: string | null;
  /** The built bundle of the pages the API renders. */
  liteDir: string;
  /** Mails are kept in a folder and shown at /dev/mail instead of being sent. */
  devMailbox: boolean;
  /** How long a convocation waits before it leaves, so that it can be stopped. */
  mailHoldSeconds: number;
  /** Where files are kept. */
  dataDir: string;
  /** Where documents are kept; with an object store, where they wait while they are looked at. */
  filesDir: string;
  /** The object store that keeps documents; `null`: the folder does. */
  s3: S3Settings | null;
  /** The origin documents are read from: another one than ours keeps them apart from our pages. */
  filesOrigin: string;
  /** The ClamAV that looks at documents; `null`: none does. */
  clamav: { host: string; port: number } | null;
}

export const CONFIG = Symbol('CONFIG');

/** Trame cannot start as it is set up; the sentence is for whoever runs it and quotes no secret. */
export class Misconfigured extends Error {}

/** On the internet, a mailbox for everybody hands over each login link: nobody gets one by omission. */
const forgetsMail = ({ PUBLIC_URL, SMTP_URL, DEV_MAILBOX }: z.output<typeof environment>): boolean =>
  isPublic(PUBLIC_URL) && !SMTP_URL && DEV_MAILBOX === undefined;

/** Is Trame reached by https, so by other people than whoever started it? */
export const isPublic = (publicUrl: string | undefined): boolean => /^https:/i.test(publicUrl ?? '');

function hostAndPort(address: string | undefined): Config['clamav'] {
  const [host, port] = address?.split(':') ?? [];
  return host ? { host, port: Number(port) } : null;
}

/** Reads the environment once; a missing or malformed setting is said by name and the process does not start. */
export function readConfig(env: Record<string, string | undefined>): Readonly<Config> {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Misconfigured(`Configuration: ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  if (forgetsMail(data)) {
    throw new Misconfigured(
      'Configuration: PUBLIC_URL is https and SMTP_URL is missing. Give SMTP_URL, or DEV_MAILBOX=1 to let everybody read all mails at /dev/mail.',
    );
  }
  const missing = missingForS3(data);
  if (missing.length > 0) {
    throw new Misconfigured(
      `Configuration: documents would go to an object store, but there is no ${missing.join(', no ')}. Give S3_REGION, S3_BUCKET, S3_KEY and S3_SECRET, or no variable that starts with S3_: documents then stay in FILES_DIR.`,
    );
  }
  const webDir = data.WEB_DIR ?? BUILT_WEB;
  const publicUrl = (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/$/, '');
  return Object.freeze({
    databaseUrl: data.APP_DATABASE_URL,
    port: data.PORT,
    host: data.HOST,
    publicUrl,
    publicOrigin: new URL(publicUrl).origin,
    secureCookies: isPublic(publicUrl),
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM,
    inboundMailSecret: data.INBOUND_MAIL_SECRET ?? null,
    imapUrl: data.IMAP_URL ?? null,
    trustProxy: data.TRUST_PROXY === '1',
    webDir: webDir || null,
    liteDir: resolve(data.LITE_DIR ?? join(webDir || BUILT_WEB, 'lite')),
    mailHoldSeconds: data.MAIL_HOLD_SECONDS,
    dataDir: data.DATA_DIR,
    filesDir: data.FILES_DIR ?? join(data.DATA_DIR, 'files'),
    s3: s3Of(data),
    clamav: hostAndPort(data.CLAMAV),
    filesOrigin: new URL(data.FILES_ORIGIN ?? publicUrl).origin,
    devMailbox: data.DEV_MAILBOX === undefined ? data.SMTP_URL === undefined : data.DEV_MAILBOX === '1',
  });
}
