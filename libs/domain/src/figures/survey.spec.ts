import { describe, expect, it } from '@jest/globals';
import { type FiguresSection, type FigureTableKey, figure, known, UNTRACKED } from './figure.ts';
import { SURVEY_QUESTIONS, type SurveyFacts, type SurveyFigures, surveyAnswers } from './survey.ts';

const FACTS: SurveyFacts = {
  ...{ name: 'CLSM', carrierKind: 'MUNICIPALITY', carrierName: '', contactEmail: null, municipalities: 0 },
  ...{ population: null, departments: ['59', '62'], groups: 0, bodies: 3, steeringMeetings: 2, plenaryMeetings: 0 },
  ...{ usersSeated: false, partners: 4, hasCell: true, coordinators: 1 },
};
const table = (key: FigureTableKey, ...keys: (string | null)[]): FiguresSection['tables'][number] => ({
  ...{ key, columns: ['ACTIONS'], about: null, overlapping: false },
  rows: keys.map((one) => ({ key: one, label: null, depth: 0, cells: [known(1)] })),
});
const FIGURES: SurveyFigures = {
  roadmap: 'Contrat local',
  sections: [
    {
      ...{ key: 'PLAN', inner: false },
      figures: [figure('MEETINGS_HELD', known(7)), figure('EVENTS', UNTRACKED)],
      tables: [
        table('ACTIONS_BY_THEME', 'YOUTH', 'HOUSING', null),
        table('ACTIONS_BY_FRAMEWORK', 'PTSM.SOMATIC_CARE', 'CLS.1', null),
      ],
    },
  ],
  rules: [
    { rule: 'R03', state: 'OK' },
    { rule: 'R04', state: 'UNKNOWN' },
  ],
};

const said = (figures: SurveyFigures, facts: SurveyFacts) =>
  Object.fromEntries(
    surveyAnswers(figures, facts).map(({ key, state, value, text, yes, codes }) => [
      key,
      state === 'KNOWN' ? (value ?? text ?? yes ?? codes.join(' ')) : state,
    ]),
  );

describe('the national survey', () => {
  it('asks each question once, and takes its answers from figures, rules and what the council says of itself', () => {
    const answers = said(FIGURES, FACTS);
    expect(Object.keys(answers)).toEqual(Object.keys(SURVEY_QUESTIONS));
    expect(answers).toMatchObject({
      ...{ NAME: 'CLSM', CARRIER_KIND: 'MUNICIPALITY', DEPARTMENTS: '59, 62', STEERING_MEETINGS: 2, MEETINGS: 7 },
      ...{ CHAIR_ELECTED: true, USERS_SEATED: false, CELL: true, THEMES: 'YOUTH HOUSING' },
      ...{ PTSM: true, CLS: true, CITY_CONTRACT: false, ROADMAP: 'Contrat local' },
    });
  });

  it('says what is missing: what nobody filled in is no zero, what Trame does not hold is not guessed', () => {
    expect(said(FIGURES, FACTS)).toMatchObject({
      ...{ CARRIER_NAME: 'UNKNOWN', CONTACT: 'UNKNOWN', MUNICIPALITIES: 'UNKNOWN', POPULATION: 'UNKNOWN' },
      ...{ CO_LED: 'UNKNOWN', CREATED: 'UNTRACKED', POST_SHARE: 'UNTRACKED', EVENTS: 'UNTRACKED' },
      ...{ GROUPS: 0, PLENARY_MEETINGS: 0 },
    });
    const none = said({ ...FIGURES, roadmap: null }, { ...FACTS, carrierKind: null });
    expect(none).toMatchObject({ ROADMAP: 'UNKNOWN', PTSM: 'UNKNOWN', CARRIER_KIND: 'UNKNOWN' });
  });
});
