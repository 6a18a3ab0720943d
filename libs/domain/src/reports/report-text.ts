/** A paragraph or a line of a list, as it was typed. */
export interface ReportParagraph {
  readonly bullet: boolean;
  readonly text: string;
}

const BULLET = /^\s*[-–•*]\s+/u;

/** What somebody typed as paragraphs: each line that begins with a dash is a line of a list, an empty line ends a paragraph. */
export function reportParagraphs(text: string): ReportParagraph[] {
  const found: ReportParagraph[] = [];
  let goesOn = false;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words === '') {
      goesOn = false;
    } else if (BULLET.test(line)) {
      found.push({ bullet: true, text: words.replace(BULLET, '') });
      goesOn = false;
    } else if (goesOn) {
      const last = found.pop();
      found.push({ bullet: false, text: `${last?.text ?? ''}\n${words}` });
    } else {
      found.push({ bullet: false, text: words });
      goesOn = true;
    }
  }
  return found;
}
