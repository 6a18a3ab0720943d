/** Languages a document can be read aloud in: written into the PDF, so that a screen reader picks its voice. */
export type DocumentLanguage = 'fr' | 'en';

export interface PageWords {
  /** What the document is: « Compte rendu », « Convocation ». */
  document: string;
  page: string;
}

/**
 * How every document about a meeting opens. All values are words already chosen for the reader: dates are written
 * out, people who must stay masked are already masked, and there is deliberately no place for a college.
 */
export interface MeetingHead<Words extends PageWords> {
  language: DocumentLanguage;
  council: string;
  /** `type` only chooses a tint; a type without one is grey. */
  body: { type: string; tag: string; label: string };
  title: string;
  /** « jeudi 3 décembre 2026, 14 h » */
  when: string;
  place: string | null;
  /** « Projet, en relecture », « Approuvé le 4 mars 2027 » */
  status: string | null;
  words: Words;
}
