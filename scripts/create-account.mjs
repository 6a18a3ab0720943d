import path from 'node:path';
import process from 'node:process';
import { programFile } from './lib/bundle-api.mjs';
import { outcome } from './lib/command.mjs';
import { findDatabase } from './lib/stack-database.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const DATA = path.resolve(ROOT, process.env.DATA_DIR ?? '.data');
const PROGRAM = path.join(ROOT, programFile('create-account'));

/** `npm run account -- camille@ville.fr "Camille Roussel"`: an account without invitation, beside a Trame that runs or not. */
async function main(env) {
  const { urls, postgres } = env.APP_DATABASE_URL
    ? { urls: {} }
    : await findDatabase({ dataDir: DATA, throwAway: false, env });
  try {
    const { code, printed, said } = await outcome(process.execPath, [PROGRAM, ...process.argv.slice(2)], {
      env: { ...env, ...urls },
      stdio: 'pipe',
    });
    if (code === 0) return console.log(`Le compte est prêt. Son lien, à ouvrir dans l’heure :\n${printed}`);
    process.stderr.write(said);
    process.exitCode = 1;
  } finally {
    if (!postgres?.adopted) await postgres?.stop();
  }
}

await main(process.env);
