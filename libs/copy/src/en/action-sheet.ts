/** The sheet of an action. */
export const actionSheet = {
  reserved: 'The sheet of this action is for its group. Its line and its news stay in the plan.',
  why: { title: 'Why, and what for' },
  review: { title: 'Evaluation' },
  means: {
    title: 'People and means',
    everywhere: 'The whole territory of the council',
    unknownPlace: 'Place taken out of the territory',
    somebody: 'Somebody else',
  },
  fields: {
    context: 'Context',
    aims: 'Aims',
    description: 'Description',
    evaluation: 'What the action changed',
    referentId: 'Elected referent',
    targetPublic: 'For whom',
    territoryIds: 'Territory',
    humanMeans: 'People at work',
    visibility: 'Who reads the sheet',
  },
  hints: {
    context: 'What it starts from, in one paragraph.',
    aims: 'What the action should change.',
    description: 'What will be done, step by step.',
    evaluation: 'What worked or not, and what the council keeps of it.',
    referentId: 'The elected person who answers for the action.',
    territoryIds: 'No place chosen: the whole territory of the council.',
    humanMeans: 'For instance: 0.2 full-time equivalent, two volunteers.',
  },
  units: {
    MUNICIPALITY: 'municipality',
    ARRONDISSEMENT: 'arrondissement',
    ASSOCIATED: 'associated municipality',
    EPCI: 'inter-municipality',
    QPV: 'priority district',
    SECTOR: 'psychiatric sector',
  },
  visibility: { COUNCIL: 'The council', GROUP: 'The group', PUBLIC: 'Everybody' },
  visibilityHints: {
    COUNCIL: 'Whoever has an account in the council.',
    GROUP:
      'The group, those who carry the action, the coordination and the chair. Its title, news and documents stay open to the council.',
    PUBLIC: 'The sheet may be given outside the council.',
  },
} as const;
