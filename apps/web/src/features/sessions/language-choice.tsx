import { LANGUAGES, type Language } from '@trame/copy/language';
import { RadioGroup } from '@trame/ui/fieldset';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../../platform/words.tsx';
import { useSetLocale } from './sessions.queries.ts';

/** The language of the account: of its screens at once, of the mails it receives from then on. */
export function LanguageChoice() {
  const { t } = useTranslation('accounts');
  const { language, speak } = useSpeech();
  const save = useSetLocale();
  const options = LANGUAGES.map((value) => ({
    value,
    label: <span lang={value}>{t(`sessions.languages.${value}`)}</span>,
  }));
  const choose = (next: Language) => save.mutate(next, { onSuccess: () => void speak(next) });
  return (
    <RadioGroup
      legend={t('sessions.languageLegend')}
      name="language"
      options={options}
      value={language}
      onChange={({ target }) => choose(target.value as Language)}
    />
  );
}
