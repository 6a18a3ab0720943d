import { describe, expect, it } from '@jest/globals';
import { freeTag, tagFor } from './body-tag.ts';
import type { BodyType } from './body-type.ts';

describe('the tag of a new body', () => {
  it.each<[BodyType, string, string[], string]>([
    ['STEERING', 'Comité de pilotage', [], 'COPIL'],
    ['STEERING', 'Comité de pilotage élargi', ['copil'], 'COPIL 2'],
    ['STEERING', 'Comité de pilotage', ['COPIL', 'COPIL 2'], 'COPIL 3'],
    ['PLENARY', 'Assemblée', ['COPIL'], 'PLÉNIÈRE'],
    ['WORKING_GROUP', 'Groupe de travail Logement et habitat', [], 'GT Logement'],
    ['WORKING_GROUP', 'GT logement', [], 'GT Logement'],
    ['WORKING_GROUP', 'GT-Logement', [], 'GT Logement'],
    ['WORKING_GROUP', 'Pôle sur l’accès aux soins', [], 'GT Accès'],
    ['WORKING_GROUP', "Groupe de l'habitat", [], 'GT Habitat'],
    ['WORKING_GROUP', 'Groupe Travail et emploi', [], 'GT Travail'],
    ['WORKING_GROUP', 'Commission : pair-aidance', [], 'GT Pair-aidance'],
    ['WORKING_GROUP', 'Jeunes 15-25 ans', ['GT'], 'GT Jeunes'],
    ['WORKING_GROUP', 'Logement des jeunes', ['gt logement'], 'GT Logement 2'],
    ['WORKING_GROUP', 'Désinstitutionnalisation', [], 'GT Désinstitutionnalisat'],
    ['WORKING_GROUP', 'Désinstitutionnalisation', ['GT Désinstitutionnalisat'], 'GT Désinstitutionnalis 2'],
    ['WORKING_GROUP', 'Groupe de travail', [], 'GT'],
    ['WORKING_GROUP', '', ['GT'], 'GT 2'],
  ])('a %s "%s" beside %j is %s', (type, label, taken, tag) => expect(tagFor({ type, label }, taken)).toBe(tag));

  it('stays as it is when nobody carries it', () => {
    expect([freeTag('Veille', []), freeTag('Veille', ['veille'])]).toEqual(['Veille', 'Veille 2']);
  });
});
