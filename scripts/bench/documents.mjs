import { wordsIn } from '@trame/copy/both';
import { runInChild } from '../../apps/api/dist/platform/child/run-in-child.js';
import { median } from './measure.mjs';

const ROUNDS = 5;
const LIMITS = { milliseconds: 30_000, memoryMiB: 512 };
/** Milliseconds for the minutes of a long meeting, the start of the process included. */
const GOALS = { pdf: 1_500, docx: 1_000 };

const times = (count, make) => Array.from({ length: count }, (_, at) => make(at + 1));

const item = (at) => ({
  title: `Point ${at} : logement et accompagnement`,
  purpose: 'Décision',
  presenter: 'Nadia Exemple',
  silent: false,
  withoutDebate: false,
  restriction: null,
  text: times(5, (line) => ({
    at: `14 h ${10 + line}`,
    bullet: line > 3,
    runs: [
      { text: 'Le groupe a rencontré trois bailleurs, deux sont d’accord. '.repeat(4), bold: false, italic: false },
    ],
  })),
  decisions: times(2, (number) => ({
    number: `COPIL 2026-${at * 2 + number}`,
    kind: 'Adoptée par consensus',
    text: 'La commission se réunit chaque mois à partir de janvier, avec les bailleurs.',
    needsExternalAct: true,
    externalReference: null,
    reviewOn: '30 juin 2027',
  })),
  actions: [{ number: String(at), title: 'Écrire la convention', lead: 'Paul Modèle', due: '31 janvier 2027' }],
});

const minutes = () => ({
  language: 'fr',
  council: 'Conseil local de santé mentale de Rivebourg',
  body: { type: 'STEERING', tag: 'COPIL', label: 'Comité de pilotage' },
  title: 'Comité de pilotage',
  when: 'jeudi 3 décembre 2026, 14 h',
  place: 'Mairie',
  status: 'Projet',
  words: wordsIn('fr').getResource('fr', 'documents', 'minutes'),
  letters: [],
  notice: null,
  maskedPassage: null,
  attendanceSummary: '24 personnes sur place.',
  byOrganization: false,
  attendance: [{ organization: '', people: times(24, (at) => ({ name: `Personne ${at}`, presence: 'Sur place' })) }],
  items: times(20, item),
});

/** Prints how long the minutes of 20 items and 40 decisions take as a PDF and as a DOCX, each in a process of its own. */
export async function printDocuments() {
  const data = minutes();
  for (const [format, goal] of Object.entries(GOALS)) {
    const taken = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = performance.now();
      await runInChild(`@trame/documents/${format}/worker`, { document: 'minutes', data }, LIMITS);
      taken.push(performance.now() - before);
    }
    const worst = Math.max(...taken).toFixed(0);
    console.log(
      `minutes of 20 items as ${format}: ${median(taken).toFixed(0)} ms, worst ${worst} ms (goal under ${goal})`,
    );
  }
}

if (process.argv[1] === import.meta.filename) await printDocuments();
