import type { SurveyAnswer } from '@trame/contracts/survey';
import { CARRIER_KINDS } from '@trame/domain/councils/council';
import { THEMES } from '@trame/domain/frameworks/themes';
import type { i18n } from 'i18next';
import { saidFigure } from './figure-words.ts';
import type { Fmt } from './fmt.ts';

/** An answer as it goes into the survey; what is missing is an empty text. */
export function surveyAnswerWords(
  words: i18n,
  fmt: Fmt,
  { state, value, unit, text, yes, codes }: SurveyAnswer,
): string {
  const { t } = words;
  if (state !== 'KNOWN' && state !== 'AT_LEAST') return '';
  if (yes !== null) return t(yes ? 'survey:yes' : 'survey:no');
  if (text !== null) return text;
  if (codes.length > 0) return fmt.list(codes.map((code) => codeWords(words, code)));
  return saidFigure(words, fmt, { state, value }, unit);
}

function codeWords({ t }: i18n, code: string): string {
  const theme = THEMES.find((one) => one === code);
  if (theme) return t(`frameworks:theme.${theme}`);
  const carrier = CARRIER_KINDS.find((one) => one === code);
  return carrier ? t(`councils:carrier.${carrier}`) : code;
}
