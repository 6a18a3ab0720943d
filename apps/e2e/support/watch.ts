import type { BrowserContext, Page } from '@playwright/test';

/** What happened in the pages of a browser that may not happen, as they told it. */
export interface Watched {
  /** Payloads that ran, each with the address it ran at. */
  ran: string[];
  /** What the content policy refused, and what the console said of it. */
  refused: string[];
  /** Dialogs, and errors that nobody caught. */
  spoken: string[];
}

type Telling = Window & { tellJourney?: (kind: 'ran' | 'refused', what: string) => Promise<void> };

/** In the page, before anything of its own: counts what payloads run and what the policy refuses. */
function probe(): void {
  const tell = (kind: 'ran' | 'refused', what: string) => void (window as Telling).tellJourney?.(kind, what);
  let ran: number | undefined;
  Object.defineProperty(window, '__ran', {
    get: () => ran,
    set: (count: number) => {
      ran = count;
      tell('ran', location.pathname);
    },
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    tell('refused', [location.pathname, violatedDirective, blockedURI, sample].join(' ')),
  );
}

/** Watches every page that the browser opens from now on. */
export async function watch(context: BrowserContext): Promise<Watched> {
  const watched: Watched = { ran: [], refused: [], spoken: [] };
  await context.exposeFunction('tellJourney', (kind: 'ran' | 'refused', what: string) => void watched[kind].push(what));
  await context.addInitScript(probe);
  context.on('console', (said) => {
    if (/content security policy/iu.test(said.text())) watched.refused.push(`console: ${said.text()}`);
  });
  context.on('dialog', (dialog) => {
    watched.spoken.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('weberror', (thrown) => void watched.spoken.push(String(thrown.error())));
  return watched;
}

/** What the page holds that could run at a click or later: handlers, addresses that are scripts, frames, inline scripts. */
export const couldRun = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const runs = ({ name, value }: Attr): boolean =>
      name.startsWith('on') ||
      (/^(?:xlink:)?href$|^src$|action$|^data$/u.test(name) && /^\s*(?:javascript|data:text)/iu.test(value));
    return [...document.querySelectorAll('*')]
      .filter(
        (one) => [...one.attributes].some(runs) || one.matches('iframe, object, embed, base, style, script:not([src])'),
      )
      .map((one) => one.outerHTML.slice(0, 200));
  });
