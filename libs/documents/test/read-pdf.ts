import { getDocumentProxy } from 'unpdf';

interface StructNode {
  role?: string;
  children?: StructNode[];
}

export interface ReadPdf {
  title: string;
  language: string;
  pages: number;
  /** The words of each page, page after page, blanks made single. */
  text: string;
  /** Roles of the structure tree in reading order: `H1`, `P`, `Table`, `TH`… */
  roles: string[];
  /** PDF/UA part announced by the XMP packet. */
  accessiblePart: string | null;
}

const rolesOf = (node: StructNode): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap((child) => rolesOf(child)),
];

/** What a second, independent reader finds in the bytes. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  // a document without tags has no tree, whatever the types say
  const trees = (await Promise.all(pages.map((page) => page.getStructTree()))) as (StructNode | null)[];
  return {
    title: info.Title ?? '',
    language: info.Language ?? '',
    pages: pdf.numPages,
    text: texts
      .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
      .join(' ')
      .replaceAll(/[ \n]+/gu, ' '),
    roles: trees.flatMap((tree) => (tree ? rolesOf(tree) : [])),
    accessiblePart: /pdfuaid:part>(\d)</u.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? null,
  };
}
