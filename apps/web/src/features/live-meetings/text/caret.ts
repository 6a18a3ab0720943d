/** Tints of the avatars: each has its ink in light and in dark. */
const TINTS = 6;

const tintOf = (id: string): number =>
  (Array.from(id).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % TINTS) + 1;

/** As the server signs it. */
interface CaretUser {
  id?: string;
  name?: string;
}

/** Where somebody else writes, with their name: a mark for the eye, which a sentence says to those who listen. */
export function caretOf({ id = '', name = '' }: CaretUser): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.setAttribute('aria-hidden', 'true');
  caret.dataset['tint'] = String(tintOf(id));
  const label = document.createElement('span');
  label.textContent = name;
  caret.append(label);
  return caret;
}
