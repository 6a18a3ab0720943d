import type { Council } from '@trame/contracts/councils';
import { Select } from '@trame/ui/select';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../platform/refusal.tsx';
import { useSettleIdentity } from './settings.queries.ts';

const NEVER = 'NEVER';
/** Every month has them. */
const DAYS = Array.from({ length: 28 }, (_, at) => at + 1);

/** The day of the month on which those who lead actions are asked for news, saved as soon as it is chosen. */
export function NewsRhythm({ council: { version, newsDay } }: { council: Council }) {
  const { t } = useTranslation('settings');
  const settle = useSettleIdentity();
  const options = [
    { id: NEVER, label: t('news.never') },
    ...DAYS.map((day) => ({ id: String(day), label: t('news.every', { count: day }) })),
  ];
  const choose = (id: string | null) => {
    const body = { newsDay: id === null || id === NEVER ? null : Number(id) };
    settle.mutate({ version, body }, { onSuccess: () => notify(t('news.saved')) });
  };
  return (
    <>
      <Refusal error={settle.error} />
      <Select
        label={t('news.day')}
        hint={t('news.hint')}
        options={options}
        value={newsDay === null ? NEVER : String(newsDay)}
        onChange={choose}
      />
    </>
  );
}
