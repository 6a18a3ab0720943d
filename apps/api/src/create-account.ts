import { line, mailAddress } from '@trame/contracts/shapes';
import { z } from 'zod';

/** `create-account.js <address> <name>`: makes an account without invitation and prints the link that opens it. */
const { success, data } = z.tuple([mailAddress, line()]).safeParse(process.argv.slice(2));
if (success) process.stdout.write(`${await linkFor(...data)}\n`);
else {
  process.stderr.write('Donnez une adresse et un nom : camille@ville.fr "Camille Roussel"\n');
  process.exitCode = 1;
}

/** The application is loaded only when it serves: a typing mistake is told at once. */
async function linkFor(email: string, name: string): Promise<string> {
  const { withApplication } = await import('./app/with-application.ts');
  const { OpenAccount } = await import('./features/sessions/index.ts');
  return withApplication((app) => app.get(OpenAccount).run({ email, name }));
}
