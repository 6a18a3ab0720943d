/** Control and format characters: among them those that write a name backwards, so that `exe.pdf` reads `fdp.exe`. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
/** What a file system or a header takes for something else. */
const RESERVED = /[<>:"|?*]/g;
const LONGEST = 200;

/**
 * The name under which a file is kept and offered: its last path part, in one line, without what nobody sees, at most 200
 * characters with its extension whole. `null` when nothing of a name is left.
 */
export function cleanFileName(sent: string): string | null {
  const last = sent.normalize('NFC').replaceAll('\\', '/').split('/').at(-1) ?? '';
  const seen = last.replace(UNSEEN, '').replace(RESERVED, '_').replace(/\s+/g, ' ').trim();
  const dot = seen.lastIndexOf('.');
  const stem = (dot < 0 ? seen : seen.slice(0, dot)).replace(/^[. ]+|[. ]+$/g, '');
  const extension = dot < 0 ? '' : seen.slice(dot);
  return stem ? cut(stem, LONGEST - extension.length) + extension : null;
}

/** Never between the two halves of one character. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, Math.max(1, length))
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

/** The title a document gets from its file: the name without its extension, in words. */
export const titleOfFile = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replace(/_+/g, ' ')
    .trim();
