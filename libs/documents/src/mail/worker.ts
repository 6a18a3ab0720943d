import { type ReadMail, readMail } from './read-mail.ts';

/** `unreadable`: it is no mail, or breaks a cap. */
export type MailAnswer = ReadMail | { unreadable: true };

/** Entry of the child process: what strangers send is read where it can harm nothing. */
export default async function run({ bytes }: { bytes: Uint8Array }): Promise<MailAnswer> {
  return readMail(bytes).catch(() => ({ unreadable: true as const }));
}
