import type { ReportDocument } from '../src/pdf/report.ts';

/** Two chapters: words, figures and a table, then words alone. */
export const aReport = (change: Partial<ReportDocument> = {}): ReportDocument => ({
  ...{ language: 'fr', council: 'CLSM de Rivebourg', title: 'Rapport d’activité 2026' },
  facts: ['Du 1er janvier 2026 au 31 décembre 2026'],
  day: 'Chiffres relevés le 1er décembre 2026',
  chapters: [
    {
      title: 'Gouvernance et participation',
      parts: [
        {
          kind: 'text',
          paragraphs: [
            { bullet: false, text: 'Une année dense.' },
            { bullet: true, text: 'deux groupes créés' },
            { bullet: true, text: 'une charte signée' },
          ],
        },
        {
          ...{ kind: 'figures', title: 'Réunions' },
          figures: [
            { label: 'Réunions tenues', value: '12' },
            { label: 'Temps de réunion', value: '24 h' },
          ],
        },
        {
          ...{ kind: 'table', title: 'Réunions par instance' },
          columns: [
            { title: 'Ligne', number: false, share: 1 },
            { title: 'Réunions', number: true, share: 0 },
          ],
          rows: [
            { depth: 0, cells: ['Comité de pilotage', '3'] },
            { depth: 1, cells: ['Groupe Logement', '9'] },
          ],
        },
      ],
    },
    { title: 'Perspectives', parts: [{ kind: 'text', paragraphs: [{ bullet: false, text: 'Ouvrir un lieu.' }] }] },
  ],
  words: {
    ...{ document: 'Rapport d’activité', page: 'Page', contents: 'Sommaire', figure: 'Chiffre', value: 'Valeur' },
    empty: 'Rien à dire dans ce chapitre.',
  },
  ...change,
});
