/** What every page the API renders says of its language. */
export interface Spoken {
  language: 'fr' | 'en';
  /** The same page in the other language, where there is one. */
  otherLanguage: string | null;
}
