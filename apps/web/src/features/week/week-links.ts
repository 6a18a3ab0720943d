/** Where a line of the week leads. Addresses are French words and ids. */
export const meetingHref = (clsm: string, id: string): string => `/${clsm}/reunions/${id}`;
export const liveHref = (clsm: string, id: string): string => `${meetingHref(clsm, id)}/seance`;
export const planHref = (clsm: string, only?: 'LATE' | 'SILENT'): string =>
  `/${clsm}/plan${only ? `?only=${only}` : ''}`;
export const actionHref = (clsm: string, id: string): string => `/${clsm}/plan/actions/${id}`;
