import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { EntityManager } from 'typeorm';
import { secretHash } from '../../platform/secrets.ts';
import { escapeHtml, type RenderedMail } from './render-letter.ts';

/** The purpose of the links at the foot of mails: the page of one person. */
export const OWN_LINK = 'OWN';
/** Days such a link opens a page; afterwards a new one is asked for in one press. */
const OPEN_DAYS = 60;

const ISSUE = `
  select core.issue_link(decode(r.hash, 'hex'), $2, r."personId", r."personId", now() + make_interval(days => $3))
  from jsonb_to_recordset($1::jsonb) as r("personId" uuid, hash text)`;

const END = '</div></body></html>';

/** The mail with a last line that leads to the page of whoever gets it. */
export function withOwnPage<Mail extends RenderedMail & { language?: Language }>(mail: Mail, href: string): Mail {
  const { t } = wordsIn(mail.language ?? 'fr');
  const address = escapeHtml(href);
  const foot = `<p style="color:#5c6967;font-size:14px"><a href="${address}">${escapeHtml(t('ownPage:foot.link'))}</a><br>${escapeHtml(t('ownPage:foot.personal'))}</p>`;
  const html = mail.html.includes(END) ? mail.html.replace(END, () => `${foot}\n${END}`) : `${mail.html}\n${foot}`;
  const text = `${mail.text}\n\n${t('ownPage:foot.link')}\n${href}\n${t('ownPage:foot.personal')}`;
  return { ...mail, text, html };
}

/** Makes the secrets of mails that will leave open the page of their reader; only the hashes are stored. */
export async function issueOwnLinks(
  tx: EntityManager,
  secrets: readonly { personId: string; secret: string }[],
): Promise<void> {
  if (secrets.length === 0) return;
  const rows = secrets.map(({ personId, secret }) => ({ personId, hash: secretHash(secret).toString('hex') }));
  await tx.query(ISSUE, [JSON.stringify(rows), OWN_LINK, OPEN_DAYS]);
}
