import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.ts';
import { undrawable, withoutInvisible, withReplaced } from './legible.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));
const ATTEMPTS = 3;

export type Template = 'minutes' | 'easy' | 'decisions' | 'agenda' | 'sign-in' | 'cards';

/** The data cannot become an accessible document: no title, or the compiler refused it for the reason given. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
}

/**
 * One template filled with `data`, as PDF/UA-1 bytes. The template reads the data as JSON: whatever people wrote
 * stays text, whatever it looks like. Throws `DocumentRefused`.
 */
export function renderPdf(template: Template, data: { title: string }): Uint8Array {
  let legible = withoutInvisible(data);
  if (legible.title.trim() === '') throw new DocumentRefused('a document needs a title');
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: readFonts() }] });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return compile(compiler, template, legible);
    } catch (error) {
      const unknown = undrawable(String(error));
      if (unknown.size === 0 || attempt === ATTEMPTS) throw new DocumentRefused(String(error), { cause: error });
      legible = withReplaced(legible, unknown);
    }
  }
}

function compile(compiler: NodeCompiler, template: Template, data: unknown): Uint8Array {
  const compiled = compiler.compile({
    mainFilePath: `${TEMPLATES}${template}.typ`,
    inputs: { data: JSON.stringify(data) },
  });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
}
