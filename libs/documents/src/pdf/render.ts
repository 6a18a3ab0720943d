import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Letterhead, printedSize } from '../letterhead.ts';
import { readFonts } from './fonts.ts';
import { undrawable, withoutInvisible, withReplaced } from './legible.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));
/** Where the templates find the logo: a file of the compiler's memory alone. */
const LOGO = `${TEMPLATES}logo.png`;
const ATTEMPTS = 3;

export type Template =
  | 'action-sheet'
  | 'minutes'
  | 'easy'
  | 'decisions'
  | 'agenda'
  | 'sign-in'
  | 'cards'
  | 'plan'
  | 'report'
  | 'programme';

/** The data cannot become an accessible document: no title, or the compiler refused it for the reason given. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
}

/**
 * One template filled with `data`, as PDF/UA-1 bytes. The template reads the data as JSON: whatever people wrote
 * stays text, whatever it looks like. `pictures` are JPEG, named by their place. Throws `DocumentRefused`.
 */
export function renderPdf(
  template: Template,
  data: { title: string },
  letterhead: Letterhead | null = null,
  pictures: readonly Uint8Array[] = [],
): Uint8Array {
  const logo = letterhead?.logo;
  const head = letterhead && { lines: letterhead.lines, logo: logo ? printedSize(logo) : null };
  let legible = withoutInvisible({ ...data, letterhead: head });
  if (legible.title.trim() === '') throw new DocumentRefused('a document needs a title');
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: readFonts() }] });
  if (logo) compiler.mapShadow(LOGO, Buffer.from(logo.png));
  for (const [at, jpeg] of pictures.entries()) compiler.mapShadow(`${TEMPLATES}picture-${at}.jpg`, Buffer.from(jpeg));
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
