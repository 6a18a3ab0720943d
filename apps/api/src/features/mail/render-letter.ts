import type { Letter } from '@trame/contracts/mail';

/** A mail ready for the wire. */
export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

const BODY = 'margin:0;padding:24px;background:#f6f5f1;color:#1a2526;font:16px/1.5 system-ui,sans-serif';
const SHEET = 'max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:12px';
const BUTTON =
  'display:inline-block;padding:12px 20px;background:#0b5d57;color:#ffffff;border-radius:8px;text-decoration:none';
const QUIET = 'color:#5c6967;font-size:14px';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made harmless inside HTML, attributes included. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
const paragraph = (text: string): string => `<p>${lines(text)}</p>`;

const WORD =
  'display:inline-block;margin:0 12px 8px 0;padding:10px 14px;border:1px solid #0b5d57;border-radius:8px;color:#0b5d57';

type Choice = NonNullable<Letter['choices']>[number];

function choiceInHtml({ title, detail, links }: Choice): string {
  const words = links.map(
    ({ label, href }) => `<a href="${escapeHtml(href)}" style="${WORD}">${escapeHtml(label)}</a>`,
  );
  return `<p><strong>${lines(title)}</strong><br>${lines(detail)}</p>\n<p>${words.join('\n')}</p>`;
}

const choiceInText = ({ title, detail, links }: Choice): string =>
  [title, detail, ...links.map(({ label, href }) => `- ${label}\n${href}`)].join('\n');

function htmlOf({ subject, greeting, paragraphs, facts, choices = [], buttons, closing }: Letter): string {
  const rows = facts.map(({ label, value }) => `<p><strong>${escapeHtml(label)}</strong><br>${lines(value)}</p>`);
  const links = buttons.map(
    ({ label, href }) => `<p><a href="${escapeHtml(href)}" style="${BUTTON}">${escapeHtml(label)}</a></p>`,
  );
  const asked = choices.map(choiceInHtml);
  const quiet = closing.map((text) => `<p style="${QUIET}">${lines(text)}</p>`);
  const content = [paragraph(greeting), ...paragraphs.map(paragraph), ...rows, ...asked, ...links, ...quiet].join('\n');
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="${BODY}"><div style="${SHEET}">
${content}
</div></body></html>`;
}

function textOf({ greeting, paragraphs, facts, choices = [], buttons, closing }: Letter): string {
  const rows = facts.map(({ label, value }) => `${label}\n${value}`);
  const links = buttons.map(({ label, href }) => `${label}\n${href}`);
  return [greeting, ...paragraphs, ...rows, ...choices.map(choiceInText), ...links, '-- ', ...closing].join('\n\n');
}

/** The two renditions of one letter. No part of it is ever read as HTML. */
export const renderLetter = (letter: Letter): RenderedMail => ({
  subject: letter.subject,
  text: textOf(letter),
  html: htmlOf(letter),
});
