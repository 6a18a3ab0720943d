const SLIDE = /^ppt\/slides\/slide\d+\.xml$/u;
const NOTES = /^ppt\/notesSlides\//u;
const CORE = 'docProps/core.xml';
const SHAPE = /<p:cNvPr id="\d+" name="([^"]*)"(?:\/>|><\/p:cNvPr>)/gu;
/** Says that a shape is there for the eye alone. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

export interface Spoken {
  /** « fr-FR » */
  locale: string;
  /** What shapes are to those who do not see them, by name, escaped as in the file; '' for ornaments. */
  described: ReadonlyMap<string, string>;
}

/**
 * A part of a presentation with what the library has no word for: the language, what each shape is, which row of a
 * table is its head, where a line of the notes ends. Ids become unique on their slide, which the library does not see to.
 */
export function accessible(name: string, xml: string, { locale, described }: Spoken): string {
  const spoken = xml.replaceAll(' lang="en-US"', ` lang="${locale}"`).replaceAll(' altLang="en-US"', '');
  if (name === CORE) return spoken.replace('<dc:creator>', `<dc:language>${locale}</dc:language><dc:creator>`);
  if (NOTES.test(name)) return withLines(spoken, locale);
  if (!SLIDE.test(name)) return spoken;
  let id = 0;
  return spoken
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll(SHAPE, (shape, shapeName: string) => {
      const description = described.get(shapeName);
      if (description === undefined) return shape;
      const start = `<p:cNvPr id="0" name="${shapeName}"`;
      return description === '' ? `${start}>${DECORATIVE}</p:cNvPr>` : `${start} descr="${description}"/>`;
    })
    .replaceAll(/<p:cNvPr id="\d+"/gu, () => {
      id += 1;
      return `<p:cNvPr id="${id}"`;
    });
}

const withLines = (xml: string, locale: string): string =>
  xml.replaceAll(/<a:t>([^<]*)<\/a:t>/gu, (_, words: string) => {
    const lines = words.split('\n').map((line) => `<a:t>${line}</a:t>`);
    return lines.join(`</a:r><a:br/><a:r><a:rPr lang="${locale}"/>`);
  });
