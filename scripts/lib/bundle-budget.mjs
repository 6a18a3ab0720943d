import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the staff application may load before its first screen: bytes of JavaScript, gzip. */
export const INITIAL_BUDGET = 220_000;

/** What the pages that the API renders may load at most, whatever they show: none of it is needed to send a form. */
export const LITE_BUDGET = 90_000;

const SCRIPT = /<script\b[^>]*\bsrc="([^"]+\.js)"/g;
const PRELOAD = /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+\.js)"/g;

/** The scripts a page loads at once: its entry and what that imports without waiting, as Vite writes them. */
export function initialScripts(html) {
  return [SCRIPT, PRELOAD].flatMap((pattern) => [...html.matchAll(pattern)].map(([, address]) => address));
}

/**
 * Measures the initial JavaScript of a built page.
 * @param {string} folder where Vite built, `index.html` inside
 * @returns {number} bytes, gzip
 */
export function initialSize(folder) {
  const scripts = initialScripts(fs.readFileSync(path.join(folder, 'index.html'), 'utf8'));
  if (scripts.length === 0) throw new Error(`${folder}/index.html ne charge aucun script.`);
  return scripts.reduce((sum, address) => sum + gzipSync(fs.readFileSync(path.join(folder, address))).length, 0);
}

/**
 * Prints the weight of the initial JavaScript.
 * @throws when it is above the budget
 */
export function checkBudget(folder) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const size = initialSize(folder);
  const sentence = `JavaScript initial : ${kilobytes(size)} gzip, budget ${kilobytes(INITIAL_BUDGET)}`;
  if (size > INITIAL_BUDGET) throw new Error(`${sentence} dépassé.`);
  console.log(`${sentence}.`);
}

/**
 * Prints the weight of all scripts of the pages that the API renders.
 * @param {string} folder where Vite built them, `assets` inside
 * @throws when it is above the budget
 */
export function checkLiteBudget(folder) {
  const assets = path.join(folder, 'assets');
  const scripts = fs.readdirSync(assets).filter((name) => name.endsWith('.js'));
  const size = scripts.reduce((sum, name) => sum + gzipSync(fs.readFileSync(path.join(assets, name))).length, 0);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const sentence = `JavaScript des pages légères : ${kilobytes(size)} gzip, budget ${kilobytes(LITE_BUDGET)}`;
  if (size > LITE_BUDGET) throw new Error(`${sentence} dépassé.`);
  console.log(`${sentence}.`);
}
