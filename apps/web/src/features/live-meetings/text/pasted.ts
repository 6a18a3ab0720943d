/** Goes before each "style" and "base" of what is pasted until it is read: as attributes and elements they mean nothing then. */
const MARK = 'x\uE000';
const marked = (html: string): string => html.replaceAll(/style|base/giu, `${MARK}$&`);
const unmarked = (words: string): string => words.replaceAll(MARK, '');

/** What the editor never keeps, some of which would be read otherwise a second time. */
const LEFT_OUT = `script, noscript, iframe, object, embed, noembed, noframes, xmp, plaintext, template, textarea, select,
  title, svg, math`;
/** The instant of a paragraph, and where a copy from the editor was cut. */
const KEPT = new Set(['data-at', 'data-pm-slice']);

const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const NOT_BOLD = /font-weight\s*:\s*(?:normal|400)/iu;
const ITALIC = /font-style\s*:\s*italic/iu;

/**
 * What is pasted with its tags alone: bold and italic said by a style become tags, every attribute goes but ours. Reading
 * a style or a base, even in a document that is never shown, is refused by the content policy, and what word processors call bold
 * was lost with it.
 */
export function plainMarkup(html: string): string {
  const { body } = new DOMParser().parseFromString(marked(html), 'text/html');
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of [...body.querySelectorAll('*')].toReversed()) plain(element);
  const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) words.currentNode.textContent = unmarked(words.currentNode.textContent ?? '');
  return body.innerHTML;
}

function plain(element: Element): void {
  const name = element.localName;
  if (name === `${MARK}style`) return element.remove();
  // a base holds nothing: what follows it stands inside until here
  if (name.startsWith(MARK)) return element.replaceWith(...element.childNodes);
  const style = unmarked(element.getAttribute(`${MARK}style`) ?? '');
  for (const attribute of element.getAttributeNames()) if (!KEPT.has(attribute)) element.removeAttribute(attribute);
  if (BOLD.test(style)) within(element, 'b');
  if (ITALIC.test(style)) within(element, 'i');
  // the copy of some word processors stands whole in a <b> that says it is not bold
  if (name === 'b' && NOT_BOLD.test(style)) element.replaceWith(...element.childNodes);
}

/** Puts what the element holds into a new one. */
function within(element: Element, tag: 'b' | 'i'): void {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}
