import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../lib/chromium.mjs';
import { median } from './measure.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** Milliseconds: until a view answers, and from a key or a click to the next drawing. */
const [READY_GOAL, ANSWER_GOAL] = [1_000, 200];
/** The main thread is at rest once nothing long ran for so many milliseconds. */
const REST = 300;
/** Which views, all unless told. */
const ASKED = process.env.BENCH_VIEWS?.split(',');
/** What shows that a view is there. */
const VIEWS = {
  arbre: 'tr[data-action]',
  tableau: 'tbody tr',
  etapes: '[role="grid"] [role="row"]',
  frise: 'tr[data-action]',
  calendrier: 'main a[href*="/plan/actions/"]',
};

/** Notes when the first line is drawn, long tasks and what took long to answer: in the page, so that the way to it costs nothing. */
function observe(selector) {
  globalThis.bench = { seen: undefined, busyUntil: 0, answers: [] };
  const look = () => {
    const line = document.querySelector(selector);
    const box = document.createRange(); // a line may have no box but those of its cells
    if (line) box.selectNodeContents(line);
    if (box.getClientRects().length > 0) globalThis.bench.seen = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.bench.busyUntil = startTime + duration;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries())
      if (interactionId > 0) globalThis.bench.answers.push(duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
}

/** Milliseconds of processor that the main thread of the page took so far: a busy machine does not change them. */
async function counted(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

/** Milliseconds from the address to a view that answers: its first line is drawn, and the main thread is at rest. */
async function ready(page, address, selector) {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(selector);
  return page.evaluate(async (rest) => {
    for (;;) {
      const before = performance.now();
      await new Promise((done) => setTimeout(done, rest));
      const { seen, busyUntil } = globalThis.bench;
      if (seen && busyUntil < before) return Math.max(seen, busyUntil);
    }
  }, REST);
}

/** The longest of what a reader does: words in the search, a view of its own menu, going down line by line. */
async function answer(page) {
  const search = page.getByRole('searchbox').first();
  await search.click();
  await search.pressSequentially('accueil', { delay: 60 });
  await page.waitForTimeout(800);
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Backspace');
  await page.waitForTimeout(800);
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press('Tab');
  await page.waitForTimeout(500);
  return page.evaluate(() => Math.max(0, ...globalThis.bench.answers));
}

/**
 * Prints, for each view of a plan of a thousand actions, how long it takes to answer in a real browser at the size of a
 * desk, and the longest wait after a key or a click. The files of the application are in the cache of the browser, as on
 * every visit but the first.
 * @param {{ url: string }} server which serves the application too
 * @param {{ slug: string, cookie: string }} target
 */
export async function printViews(server, { slug, cookie }) {
  const { executablePath, env } = await findChromium(path.resolve('.data'));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, env: { ...process.env, ...env } });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
    await context.addCookies([{ name: 'session', value: cookie, url: server.url }]);
    console.log(
      `\nViews of a plan of a thousand actions, in a browser (load of the machine ${os.loadavg()[0].toFixed(1)})`,
    );
    for (const [view, selector] of Object.entries(VIEWS)) {
      if (ASKED && !ASKED.includes(view)) continue;
      const address = `${server.url}/${slug}/plan?vue=${view}`;
      const [times, waits, costs] = [[], [], []];
      for (let round = 0; round <= ROUNDS; round += 1) {
        const page = await context.newPage();
        await page.addInitScript(observe, selector);
        const cost = await counted(page);
        const taken = await ready(page, address, selector);
        if (round > 0) {
          times.push(taken);
          costs.push(await cost());
          waits.push(await answer(page));
        }
        await page.close();
      }
      const [time, wait, cost] = [median(times), median(waits), median(costs)];
      const met = (value, goal) => `goal under ${goal}: ${value < goal ? 'met' : 'not met'}`;
      console.log(
        `${view.padEnd(11)} answers after ${time.toFixed(0).padStart(5)} ms (${met(time, READY_GOAL)}), main thread ${cost.toFixed(0).padStart(5)} ms of processor, longest wait ${wait.toFixed(0).padStart(4)} ms (${met(wait, ANSWER_GOAL)})`,
      );
    }
  } finally {
    await browser.close();
  }
}
