import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Change } from '@trame/domain/meetings/changes';

const { t } = wordsIn('fr');
const listed = (titles: readonly string[]): string => titles.map((title) => `« ${title} »`).join(', ');

/** What changed, one sentence each, as mails and previews say it. Times are on the clock of `zone`. */
export function changeLines(changes: readonly Change[], zone: string): string[] {
  const fmt = new Fmt('fr', zone);
  return changes.map((change) => lineOf(change, fmt));
}

function lineOf(change: Change, fmt: Fmt): string {
  switch (change.what) {
    case 'DAY':
      return t('mails:changes.DAY', {
        from: fmt.dayTime(change.from, 'weekday'),
        to: fmt.dayTime(change.to, 'weekday'),
      });
    case 'HOUR':
      return t('mails:changes.HOUR', { from: fmt.time(change.from.slice(11)), to: fmt.time(change.to.slice(11)) });
    case 'DURATION':
      return t('mails:changes.DURATION', { from: fmt.duration(change.from), to: fmt.duration(change.to) });
    case 'PLACE':
    case 'VIDEO':
      return placeLine(change);
    case 'TITLE':
      return t('mails:changes.TITLE', { from: change.from, to: change.to });
    case 'ITEMS_ADDED':
    case 'ITEMS_REMOVED':
      return t(`mails:changes.${change.what}`, { count: change.titles.length, list: listed(change.titles) });
    case 'ITEMS_MOVED':
      return t('mails:changes.ITEMS_MOVED');
  }
}

function placeLine({ what, from, to }: Extract<Change, { what: 'PLACE' | 'VIDEO' }>): string {
  if (to === null) return t(`mails:changes.${what}_GONE`, { from: from ?? '' });
  return from === null ? t(`mails:changes.${what}_NEW`, { to }) : t(`mails:changes.${what}`, { from, to });
}
