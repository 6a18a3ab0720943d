import { type Campaign, campaign as campaignContract } from '@trame/contracts/campaign-answers';
import { type CampaignBody, campaignBody } from '@trame/contracts/campaigns';
import { Checkbox } from '@trame/ui/choice';
import { TextAreaField, TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { DrawerForm } from '../../platform/drawer-form.tsx';
import { useContractForm } from '../../platform/form.ts';
import { nullWhenEmpty } from '../../platform/null-when-empty.ts';
import styles from './campaigns.module.css';
import { useSaveCampaign } from './campaigns.queries.ts';

interface CampaignFormProps {
  /** What is changed; `null` opens another one. */
  of: Campaign | null;
  onClose: () => void;
}

const BLANK: CampaignBody = {
  ...{ title: '', theme: null, startsOn: '', endsOn: '', intro: '', proposalsUntil: null, published: false },
};
const bodyOf = ({ title, theme, startsOn, endsOn, intro, proposalsUntil, published }: Campaign): CampaignBody => ({
  ...{ title, theme, startsOn, endsOn, intro, proposalsUntil, published },
});

/** A campaign: its name, its theme, its dates, until when partners propose, whether the public reads its programme. */
export function CampaignForm({ of, onClose }: CampaignFormProps) {
  const { t } = useTranslation('campaigns');
  const form = useContractForm(campaignBody, { defaultValues: of ? bodyOf(of) : BLANK });
  const saving = useSaveCampaign();
  const save = (version = of?.version ?? 0) =>
    void form.handleSubmit((body) =>
      saving.mutate({ campaign: of && { id: of.id, version }, body }, { onSuccess: onClose }),
    )();
  const field = (name: 'title' | 'startsOn' | 'endsOn' | 'intro') => ({
    ...{ label: t(`form.${name}`), error: form.faultOf(name), ...form.register(name) },
  });
  return (
    <DrawerForm
      title={t(of ? 'change' : 'open')}
      submit={t(of ? 'form.submit' : 'form.submitNew')}
      summary={form.summary}
      saving={saving}
      onSave={save}
      onClose={onClose}
      schema={campaignContract}
      compare={(theirs) =>
        (['title', 'theme', 'intro'] as const).map((name) => ({
          label: t(`form.${name}`),
          mine: form.getValues(name) ?? '',
          theirs: theirs[name] ?? '',
        }))
      }
    >
      <TextField {...field('title')} hint={t('form.titleHint')} autoFocus maxLength={200} />
      <TextField
        label={t('form.theme')}
        optional
        maxLength={200}
        error={form.faultOf('theme')}
        {...form.register('theme', nullWhenEmpty)}
      />
      <div className={styles['pair']}>
        <TextField {...field('startsOn')} type="date" />
        <TextField {...field('endsOn')} type="date" />
      </div>
      <TextAreaField {...field('intro')} hint={t('form.introHint')} optional rows={3} maxLength={2_000} />
      <TextField
        label={t('form.proposalsUntil')}
        hint={t('form.proposalsHint')}
        optional
        type="date"
        error={form.faultOf('proposalsUntil')}
        {...form.register('proposalsUntil', nullWhenEmpty)}
      />
      <Checkbox label={t('form.published')} hint={t('form.publishedHint')} {...form.register('published')} />
    </DrawerForm>
  );
}
