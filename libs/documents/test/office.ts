import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadPdf, readPdf } from './read-pdf.ts';

function officePath(): string | null {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Where LibreOffice is; `null` when it is not installed here. */
export const office = officePath();

/** What LibreOffice makes of files once it opened them, as PDF. */
export function openedByOffice(files: Readonly<Record<string, Uint8Array>>): Promise<ReadPdf[]> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const names = Object.keys(files);
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
    cwd: folder,
    timeout: 90_000,
  });
  return Promise.all(names.map((name) => readPdf(readFileSync(join(folder, name.replace(/\.[^.]*$/u, '.pdf'))))));
}
