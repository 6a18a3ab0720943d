import { describe, expect, it } from '@jest/globals';
import { changeOf, emptyDraft, isBlank, turnedByEnter, withText } from './line-draft.ts';

const where = { itemId: 'item', version: 0, at: '2026-12-03T13:41:00Z' };

describe('a line being written', () => {
  it.each([
    ['/d ', 'DECISION', ''],
    ['/a Signer la convention', 'ACTION', 'Signer la convention'],
    ['/D Retenir', 'DECISION', 'Retenir'],
    ['/d', 'NOTE', '/d'],
    ['/demain nous verrons', 'NOTE', '/demain nous verrons'],
    ['Voir /d ensuite', 'NOTE', 'Voir /d ensuite'],
  ])('%j is a %s', (typed, nature, text) => {
    expect(withText(emptyDraft(), typed)).toMatchObject({ nature, text });
  });

  it('turns by Enter on the command alone', () => {
    expect(turnedByEnter({ ...emptyDraft(), text: '/a' })).toMatchObject({ nature: 'ACTION', text: '' });
    expect(turnedByEnter({ ...emptyDraft(), text: 'Une ligne' })).toBeNull();
  });

  it('keeps its words from one nature to another', () => {
    const draft = { ...emptyDraft(), text: ' Retenir le local\n', lead: { id: 'p', name: 'Anne', isNew: true } };
    expect(changeOf({ ...draft, nature: 'DECISION' }, where)).toMatchObject({
      kind: 'decision',
      id: draft.id,
      body: { text: 'Retenir le local', kind: 'CONSENSUS', externalReference: null },
    });
    expect(changeOf({ ...draft, nature: 'ACTION' }, where)).toMatchObject({
      kind: 'action',
      body: { title: 'Retenir le local', lead: { id: 'p', name: 'Anne' } },
    });
  });

  it('sends a known person by id alone, and no reference without an external act', () => {
    const draft = {
      ...emptyDraft(),
      text: 'x',
      lead: { id: 'p', name: 'Anne', isNew: false },
      externalReference: 'D-12',
    };
    expect(changeOf({ ...draft, nature: 'ACTION' }, where).body).toMatchObject({ lead: { id: 'p', name: null } });
    expect(changeOf({ ...draft, nature: 'DECISION' }, where).body).toMatchObject({ externalReference: null });
  });

  it.each([
    ['VOTE', { inFavour: '12', against: '1', abstained: '' }, { inFavour: 12, against: 1, abstained: 0 }],
    ['VOTE', { inFavour: '', against: '', abstained: '' }, null],
    ['CONSENSUS', { inFavour: '12', against: '1', abstained: '0' }, null],
  ] as const)('of the kind %s counts the hands typed as %j', (kind, vote, tally) => {
    const draft = { ...emptyDraft(), nature: 'DECISION' as const, text: 'Retenir', kind, vote };
    expect(changeOf(draft, where).body).toMatchObject({ vote: tally });
  });

  it('is blank until something is said', () => {
    expect([isBlank(emptyDraft()), isBlank({ ...emptyDraft(), dueOn: '2027-01-15' })]).toEqual([true, false]);
  });
});
