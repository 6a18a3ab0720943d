/** See the French file: the same tree. */
export const reportsHub = {
  title: 'Reports',
  lead: 'To account for the council: to the steering committee, to funders, to the national level, to residents.',
  figures: {
    title: 'Figures',
    text: 'Meetings, presence, plan, decisions, budget: the figures of a period, to print or to export.',
  },
  activity: {
    title: 'Activity report',
    text: 'The account of the year, put together from what was held and decided.',
  },
  survey: {
    title: 'National survey',
    text: 'The answers to the national survey, filled in and ready to be copied.',
  },
  campaigns: {
    title: 'Weeks of information',
    text: 'The events of the mental-health information weeks (SISM) and their programme.',
  },
} as const;
