import { fields } from '@trame/copy/fr/fields';
import type { TFunction } from 'i18next';
import type { z } from 'zod';

type Say = TFunction<'fields'>;
type Issue = z.core.$ZodRawIssue;

const tooSmall = (t: Say, { origin, minimum }: Extract<Issue, { code: 'too_small' }>): string => {
  const min = Number(minimum);
  if (origin === 'string') return min <= 1 ? t('required') : t('tooShort', { min });
  return origin === 'array' || origin === 'set' ? t('tooFew', { min }) : t('tooSmall', { min });
};

const tooBig = (t: Say, { origin, maximum }: Extract<Issue, { code: 'too_big' }>): string => {
  const max = Number(maximum);
  if (origin === 'string') return t('tooLong', { max });
  return origin === 'array' || origin === 'set' ? t('tooMany', { max }) : t('tooBig', { max });
};

const badFormat = (t: Say, format: string): string => {
  if (format === 'date' || format === 'datetime') return t('date');
  if (format === 'uuid') return t('chooseOne');
  return format === 'url' ? t('address') : t('invalid');
};

const badType = (t: Say, { expected, input }: Extract<Issue, { code: 'invalid_type' }>): string => {
  if (input === undefined || input === null || input === '') return t('required');
  return expected === 'number' || expected === 'int' ? t('number') : t('invalid');
};

/** The sentence of a fault found by zod, in the words of `t`. Faults that the contract names itself keep their name. */
export const sayIssue =
  (t: Say) =>
  (issue: Issue): string => {
    switch (issue.code) {
      case 'invalid_type':
        return badType(t, issue);
      case 'too_small':
        return tooSmall(t, issue);
      case 'too_big':
        return tooBig(t, issue);
      case 'invalid_format':
        return badFormat(t, issue.format);
      case 'invalid_value':
      case 'invalid_union':
        return t('chooseOne');
      case 'custom':
      case 'invalid_element':
      case 'invalid_key':
      case 'not_multiple_of':
      case 'unrecognized_keys':
        break;
    }
    return t('invalid');
  };

const isNamed = (message: string): message is keyof typeof fields.named => message in fields.named;

/** Faults a contract or a rule names itself (`one_line`) become their sentence; anything else is one already. */
export const sayNamed = (t: Say, message: string): string => (isNamed(message) ? t(`named.${message}`) : message);
