declare module '@socialgouv/jours-feries' {
  /** The holidays of the whole country by their French name, each at midnight of the reader's clock. */
  export default function joursFeries(year: number): Record<string, Date>;
}
