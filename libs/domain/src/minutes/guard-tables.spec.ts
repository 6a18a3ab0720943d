import { describe, expect, it } from '@jest/globals';
import { guardFindings } from './clinical-guard.ts';
import { hasRightKey } from './identifiers.ts';

/** Sentences of everyday minutes: a warning on one of them teaches writers not to read warnings. */
const ORDINARY = `Mme Petit présente le programme de prévention du suicide.
Le Dr Karim Benali décrit l’unité d’hospitalisation et le CMP.
Deux habitants ont été hospitalisés faute de logement.
Mme Petit signale qu’une personne a été hospitalisée trois fois cette année.
M. Durand rappelle le règlement interne du conseil.
Mme Ferrand demande un temps réservé aux parents.
Nadia Belkacem présente le local pressenti, 18 rue des Tanneurs.
Le Dr Benali rappelle que le CMP reçoit les 16 ans et plus sous trois semaines.
M. Prat souligne l’atteinte des objectifs du contrat local de santé.
Hélène Marchetti présente le diagnostic de territoire.
Mme Morvan présente le diagnostic d’offre de soins en santé mentale.
Le quartier souffre d’un manque de psychiatres, rappelle M. Durand.
Claire Morvan évoque la psychiatrie de secteur et ses moyens.
Mme Vasseur rappelle que l’hospitalisation à domicile (HAD) couvre toute la commune.
Élodie Vasseur présente les chiffres des soins sans consentement en 2026.
Thomas Lenoir propose que deux pairs-aidants du GEM tiennent la permanence du mercredi.
M. Lenoir présente la journée mondiale des troubles bipolaires.
Mme Haddad anime un groupe de parole pour personnes bipolaires.
Samira Haddad rappelle les premiers secours en santé mentale.
Le Dr Nguyen présente la formation à la crise suicidaire.
Mme Petit revient sur le risque suicidaire chez les jeunes.
M. Prat demande le nombre de tentatives de suicide sur le territoire.
Julien Prat explique la mesure de protection et le rôle du mandataire.
L’établissement est sous tutelle de l’ARS, précise Mme Vasseur.
M. Durand parle de bipolarisation du débat.
Marie-Claude Ferrand présente les ateliers de l’Unafam.
Les familles de patients hospitalisés demandent un lieu d’accueil, dit Mme Ferrand.
Le comité retient le local du 18 rue des Tanneurs et une ouverture le lundi 5 avril 2027.
La convention d’occupation sera signée par Camille Roussel avant le 15 janvier 2027.
M. Benali propose un protocole entre bailleurs et psychiatrie.
Le standard du CMP est le 01 44 55 66 77.
Écrire à contact@clsm-rivebourg.fr pour s’inscrire.
Camille Roussel rappelle l’adresse du conseil : contact@clsm-rivebourg.fr.
Le 3114 répond jour et nuit, rappelle Mme Petit.
Le budget 2027 est de 125 000 euros, dont 40 000 de la Ville.
Le GEM Les Passerelles compte 42 adhérents.
La Semaine Bleue aura lieu en octobre, avec un débat sur la dépression.
M. Prat présente l’équipe mobile psychiatrie précarité.
L’Agence Régionale de Santé finance le poste pour trois ans.
Mme Morvan demande que les bailleurs signalent les impayés plus tôt.
Hôpital et Ville co-signent la charte du conseil.
Karim Benali rappelle que l’hôpital de jour ouvre à 9 h.
Mme Haddad souhaite former les gardiens d’immeubles au repérage.
La Maison des adolescents reçoit sans rendez-vous le mercredi.
M. Durand relève que plusieurs locataires ont refusé une visite.
Julien Prat note que la commission a traité 14 situations en six mois.
Le Conseil Local a été créé en 2012.
Mme Petit présente un film sur la schizophrénie et le rétablissement.
Brigitte Masson propose une action contre les idées reçues sur la schizophrénie.
Le traitement des demandes prend six semaines, dit M. Prat.
M. Prat rappelle la procédure de signalement et son traitement.
Mme Vasseur transmet le rapport de la Cour des comptes sur la psychiatrie.
Les pairs-aidants témoignent de leur parcours de rétablissement.
Abdoulaye Fabre présente le dispositif d’appartements de coordination thérapeutique.
Madame la Maire remercie les équipes de soins.
Mme Petit présente l’accueil des personnes autistes à la médiathèque.
Rue Jean Jaurès, un lieu d’écoute ouvrira pour les jeunes suicidaires.
M. Lenoir rappelle que chaque patient hospitalisé a droit à une visite.
Claire Morvan rappelle l’arrêté du 12 mars 2024 sur les expulsions.
L’équipe est joignable du lundi au vendredi.`.split('\n');

/** Sentences that must not stay in minutes. */
const PLANTED = `M. Durand a été hospitalisé trois fois cette année.
Mme Petit dit que sa maladie l’empêche de venir.
La situation de Jean Modèle, schizophrène, inquiète le bailleur.
Paul D. est sous curatelle depuis mai.
Kevin est suivi pour sa dépression.
Martine entend des voix depuis l’été.
Mme Garnier a fait une tentative de suicide en mars.
M. Leroy souffre d’une addiction aux jeux.
Sabrina a décompensé après l’expulsion.
M. Morel refuse son traitement depuis deux mois.
Mme Blanc est en soins sans consentement.
Le fils de Mme Roux est autiste.
Mohamed s’est scarifié à l’école.
Mme Fontaine serait atteinte de troubles bipolaires.
M. Henry est alcoolique, le voisinage se plaint.
Julie Bernard est bipolaire et vit seule.
M. Chevalier a tenté de se suicider.
Mme Robin prend plus ses médicaments.
M. Faure est délirant quand il boit.
Laura est anorexique depuis le collège.
M. Mercier a reçu un diagnostic de schizophrénie.
Mme Boyer ne voit plus son psychiatre.
Le numéro de M. Garcia est le 06 12 34 56 78.
Mme David, née le 12/03/1980, demande un logement.
Numéro de sécurité sociale : 2 80 03 59 123 456 86.
M. Bertrand, né en 1975, vit rue des Lilas.
INS : 1 80 03 59 123 456 12 pour le dossier.
Écrire à lucie.moreau@exemple.fr pour Lucie Moreau.
Rappeler au 07 11 22 33 44.
Nathalie est placée sous tutelle.`.split('\n');

describe('the guard over everyday minutes', () => {
  it('says nothing of sixty ordinary sentences', () => {
    expect(ORDINARY).toHaveLength(60);
    expect(ORDINARY.filter((sentence) => guardFindings(sentence, ['Lenoir']).length > 0)).toEqual([]);
  });

  it('finds at least twenty-eight of thirty that must not stay', () => {
    expect(PLANTED).toHaveLength(30);
    const missed = PLANTED.filter((sentence) => guardFindings(sentence).length === 0);
    // two may be missed, and a refusal names those beyond
    expect(missed.slice(2)).toEqual([]);
  });

  it('says where each passage stands, in the order of the text', () => {
    const text = 'Bienvenue. M. Durand a été hospitalisé. Le joindre au 06 12 34 56 78.';
    const said = guardFindings(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(said).toEqual([
      ['HEALTH', 'hospitalisé'],
      ['PHONE', '06 12 34 56 78'],
    ]);
  });
});

describe('a social security number', () => {
  it.each([
    ['2 80 03 59 123 456 86', true],
    ['2 80 03 59 123 456 87', false],
    ['1 80 03 2A 123 456 52', true],
    ['123456789012345', false],
  ])('%s', (nir, right) => expect(hasRightKey(nir)).toBe(right));
});
