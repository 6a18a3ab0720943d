import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, its words going where ours go.
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { quiet?: boolean }} [options]
 *   `quiet`: its words are shown only when it fails; `signal` stops it
 * @throws when it fails, with what it was in one sentence
 */
export async function run(file, args, { quiet = false, ...options } = {}) {
  const { code, said } = await outcome(file, args, { stdio: quiet ? 'pipe' : 'inherit', ...options });
  if (code === 0) return;
  if (quiet) process.stderr.write(said);
  throw new Error(`La commande a échoué (${code}) : ${[file, ...args].join(' ').slice(0, 200)}`);
}

/**
 * Runs a program to its end and gives what it printed on its standard output.
 * @throws when it fails
 */
export async function read(file, args, options = {}) {
  const { code, printed } = await outcome(file, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  if (code !== 0) throw new Error(`La commande a échoué (${code}) : ${[file, ...args].join(' ').slice(0, 200)}`);
  return printed;
}

/**
 * Runs a program to its end, whatever its end.
 * @returns {Promise<{ code: number | string | null, printed: string, said: string }>}
 *   `printed` is its standard output, `said` that and its errors in the order they came
 */
export function outcome(file, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, options);
    const words = { printed: '', said: '' };
    child.stdout?.on('data', (text) => {
      words.printed += text;
      words.said += text;
    });
    child.stderr?.on('data', (text) => {
      words.said += text;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? signal, ...words }));
  });
}
