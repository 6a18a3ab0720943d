/** What somebody agreed to: documents that are sent, or a page for everybody too. */
export const CONSENT_USES = ['REPORT', 'PUBLIC'] as const;
export type ConsentUse = (typeof CONSENT_USES)[number];

interface PhotoToShow {
  readonly alt: string;
  readonly consent: { readonly use: ConsentUse } | null;
}

/** May a photo be in what is sent, or in what everybody reads? Never without a consent on record, nor without words for it. */
export const mayLeave = ({ alt, consent }: PhotoToShow, use: ConsentUse): boolean =>
  consent !== null && alt.trim() !== '' && (use === 'REPORT' || consent.use === 'PUBLIC');
