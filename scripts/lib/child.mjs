import { spawn } from 'node:child_process';

const PATIENCE_MS = 9000;
const FOLLOW_PARENT = new URL('./follow-parent.mjs', import.meta.url).href;

/**
 * Starts one of our long-running programs. It stops when we are killed.
 * @param {{ name: string, file: string, env?: NodeJS.ProcessEnv, flags?: string[], args?: string[], cwd?: string }} options
 *   `name`: for what is said to a person; `file`: absolute path of its entry; `flags` go to Node, `args` to the program
 * @returns {{ name: string, pid: number, exited: Promise<string>, stop: () => Promise<void> }}
 *   `exited` gives a sentence; `stop` lets it finish what it serves, and kills it after 9 s
 */
export function startChild({ name, file, env = process.env, flags = [], args = [], cwd }) {
  const child = spawn(process.execPath, [...flags, '--import', FOLLOW_PARENT, file, ...args], {
    env,
    cwd,
    detached: true, // Ctrl-C reaches a whole group: only we tell our children to stop, once
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(`${name} n’a pas démarré : ${error.message}`));
    child.once('exit', (code, signal) => resolve(`${name} s’est arrêté (${signal ?? `code ${code}`}).`));
  });
  return { name, pid: child.pid, exited, stop: () => stop(child, exited) };
}

async function stop(child, exited) {
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await exited;
  clearTimeout(impatience);
  endGroup(child.pid);
}

/** What it started itself and left behind, such as the compiler under its launcher. */
function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // nobody is left
  }
}
