import { describe, expect, it } from '@jest/globals';
import { clinicalMention } from './clinical-guard.ts';

describe('a name beside clinical words', () => {
  it.each([
    ['M. Durand a été hospitalisé trois fois cette année.', 'M. Durand', 'hospitalisé'],
    ['Mme Petit dit que sa maladie l’empêche de venir.', 'Mme Petit', 'sa maladie'],
    ['La situation de Jean Modèle, schizophrène, inquiète le bailleur.', 'Jean Modèle', 'schizophrène'],
    ['Point logement. Paul D. est sous curatelle depuis mai.', 'Paul D.', 'sous curatelle'],
    ['Mr Smith was hospitalized again.', 'Mr Smith', 'hospitalized'],
    ['Lenoir s’est suicidé hier.', 'Lenoir', 's’est suicidé'],
  ])('%s', (text, name, word) => {
    expect(clinicalMention(text, ['Lenoir'])).toEqual({ name, word });
  });

  it.each([
    ['a subject and a speaker', 'Mme Petit présente le programme de prévention du suicide.'],
    ['a ward', 'Le Dr Karim Benali décrit l’unité d’hospitalisation et le CMP.'],
    ['nobody named', 'Deux habitants ont été hospitalisés faute de logement.'],
    ['another sentence', 'Mme Petit remercie les équipes. Un locataire a été hospitalisé.'],
    ['a word inside a word', 'M. Durand parle de bipolarisation du débat.'],
    ['nothing', ''],
  ])('is not seen in %s', (_case, text) => {
    expect(clinicalMention(text)).toBeNull();
  });

  it('reads a very long note at once', () => {
    const before = performance.now();
    clinicalMention('M. D’A-'.repeat(3_000), ['Lenoir']);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
