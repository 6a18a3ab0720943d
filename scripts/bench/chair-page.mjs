import path from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../lib/chromium.mjs';
import { median } from './measure.mjs';

const ROUNDS = 5;
const LCP_GOAL = 1_800;
const BITS = 1_600_000 / 8;
/** A phone of the time: four times slower than this machine, 1.6 Mb/s, 150 ms to the server. */
const PHONE = { width: 390, height: 844 };
const SLOW = { offline: false, latency: 150, downloadThroughput: BITS, uploadThroughput: BITS };

/** In the page, before anything of its own. */
function watch() {
  window.largest = 0;
  new PerformanceObserver((list) => {
    window.largest = list.getEntries().at(-1)?.startTime ?? window.largest;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/**
 * Prints how long the page of the chair takes on a slow phone until its largest words stand there, and what it loads.
 * @param {import('pg').Client} db
 * @param {{ url: string }} server
 * @param {{ councilId: string, cookie: string, personId: string }} target who chairs from now on
 */
export async function printChairPage(db, server, target) {
  await db.query(`update app.membership set role = 'CHAIR' where council_id = $1 and person_id = $2`, [
    target.councilId,
    target.personId,
  ]);
  const { executablePath, env } = await findChromium(path.resolve(import.meta.dirname, '../../.data'));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, env: { ...process.env, ...env } });
  try {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await visit(browser, server.url, target));
    const of = (key) => median(rounds.map((one) => one[key]));
    const verdict = of('largest') <= LCP_GOAL ? 'met' : 'not met';
    console.log(`\nThe page of the chair on a phone (CPU 4×, 1.6 Mb/s, 150 ms), median of ${ROUNDS}`);
    console.log(
      `LCP ${of('largest').toFixed(0)} ms (goal under ${LCP_GOAL}: ${verdict}), ${(of('bytes') / 1000).toFixed(0)} kB`,
    );
  } finally {
    await browser.close();
  }
}

async function visit(browser, url, { councilId, cookie }) {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true });
  await context.addCookies([{ name: 'session', value: cookie, url }]);
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  const missing = [];
  page.on('response', (part) => part.status() >= 400 && missing.push(part.url()));
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const answer = await page.goto(`${url}/presidence/${councilId}`, { waitUntil: 'networkidle' });
  if (missing.length > 0) throw new Error(`Not served: ${missing.join(', ')}`);
  if (!answer?.ok()) throw new Error(`The page of the chair answered ${answer?.status()}`);
  const largest = await page.evaluate(() => window.largest);
  await context.close();
  return { largest, bytes };
}
