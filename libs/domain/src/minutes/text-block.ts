/** Some words written alike. */
export interface TextRun {
  text: string;
  bold: boolean;
  italic: boolean;
  /** The words name somebody of the council, or an action of its plan, whom the text refers to. */
  refers?: 'PERSON' | 'ACTION' | undefined;
}

/** A paragraph or a line of a list, as every rendition of the minutes reads it; `at` is when its writing began. */
export interface TextBlock {
  kind: 'PARAGRAPH' | 'BULLET';
  at: string | null;
  runs: TextRun[];
}

export const plainRun = (text: string): TextRun => ({ text, bold: false, italic: false });

/** The words of a block, without the way they are written. */
export const wordsOf = ({ runs }: Pick<TextBlock, 'runs'>): string => runs.map(({ text }) => text).join('');
