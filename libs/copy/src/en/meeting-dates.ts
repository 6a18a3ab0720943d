import type { meetingDates as fr } from '../fr/meeting-dates.ts';
import type { Twin } from '../language.ts';

export const meetingDates = {
  clash: {
    note: 'At the same time: {{title}}, from {{from}} to {{to}}; {{reasons}}.',
    CHAIR: 'same chair',
    PEOPLE_one: '{{count}} person in common',
    PEOPLE_other: '{{count}} people in common',
    PLACE: 'same place',
    named: '{{people}}: {{names}}',
    others_one: '{{count}} other',
    others_other: '{{count}} others',
  },
  school: {
    line: 'School holidays, zone {{zone}}: {{list}}.',
    period: '{{name}} from {{from}} to {{to}}',
    notYet: 'The school holidays of this period are not known yet.',
    unknown: 'The school holidays of this territory are not known.',
    AUTUMN: 'autumn',
    CHRISTMAS: 'Christmas',
    WINTER: 'winter',
    SPRING: 'spring',
    SUMMER: 'summer',
  },
  holidayNote: 'Public holiday: {{name}}',
  holiday: {
    newYear: 'New Year’s Day',
    easterMonday: 'Easter Monday',
    labourDay: 'Labour Day',
    victoryDay: 'Victory in Europe Day',
    ascension: 'Ascension Day',
    whitMonday: 'Whit Monday',
    nationalDay: 'Bastille Day',
    assumption: 'Assumption Day',
    allSaints: 'All Saints’ Day',
    armistice: 'Armistice Day',
    ABOLITION: 'Abolition of slavery',
    GOOD_FRIDAY: 'Good Friday',
    SAINT_STEPHEN: 'Saint Stephen’s Day',
    christmas: 'Christmas Day',
  },
} as const satisfies Twin<typeof fr>;
