import type { DeliveryReport } from '@trame/domain/mail/bounce';

/** One part of a mail, decoded. */
interface Part {
  type: string;
  text: string;
}

const ORIGINALS = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];
const REPORTS = ['message/delivery-status', 'message/global-delivery-status'];

/** What a report (RFC 3464) says of each recipient of the mail it brings back; nothing when it brings none. */
export function readDeliveryReports(parts: readonly Part[]): DeliveryReport[] {
  const original = parts.find(({ type }) => ORIGINALS.includes(type));
  const messageId = /^Message-ID:\s*<([^<>\s]+)>/im.exec(headOf(original?.text ?? ''))?.[1];
  if (!messageId) return [];
  const blocks = parts.filter(({ type }) => REPORTS.includes(type)).flatMap(({ text }) => text.split(/\r?\n\s*\r?\n/));
  return blocks.flatMap((block) => {
    const action = fieldOf(block, 'Action');
    return action ? [{ messageId, action: action.toLowerCase(), status: statusOf(block) }] : [];
  });
}

const headOf = (text: string): string => text.split(/\r?\n\r?\n/, 1)[0] ?? '';

const fieldOf = (block: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]*([^\\r\\n;]+)`, 'im').exec(block)?.[1]?.trim() ?? null;

/** Some servers write `5.0.0` and say better in the words that follow. */
function statusOf(block: string): string {
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(fieldOf(block, 'Status') ?? '')?.[0] ?? '';
  const worded = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(/^Diagnostic-Code:([\s\S]*)/im.exec(block)?.[1] ?? '')?.[0];
  return (status.endsWith('.0.0') || status === '' ? worded : status) ?? status;
}
