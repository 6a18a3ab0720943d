import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Survey, surveyApi } from '@trame/contracts/survey';
import { yearOfDay } from '@trame/domain/figures/period';
import { SURVEY_DIMENSIONS, SURVEY_QUESTIONS } from '@trame/domain/figures/survey';
import { LinkButton } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Loaded } from '@trame/ui/loaded';
import { Select } from '@trame/ui/select';
import { Toolbar } from '@trame/ui/toolbar';
import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { Gate } from '../../platform/gate.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useToday } from '../../platform/use-today.ts';
import { useSpeech } from '../../platform/words.tsx';
import { AnswerLine } from './answer-line.tsx';
import styles from './survey.module.css';
import { surveyOf } from './survey.queries.ts';

/** Years offered, before this one. */
const YEARS_BACK = 5;

export const SurveyView = () => (
  <Gate to="figures.read">
    <SurveyPage />
  </Gate>
);

/** The national survey on one screen: each answer to copy, or what is missing and where to fill it in. */
function SurveyPage() {
  const { t } = useTranslation('survey');
  const { councilId, slug } = useCouncil();
  const { language } = useSpeech();
  const navigate = useNavigate();
  const thisYear = yearOfDay(useToday());
  const { annee: year = thisYear } = useSearch({ from: '/account/$clsm/desk/rapports/enquete' });
  const survey = useQuery(surveyOf(councilId, year));
  const explain = useSayRefusal();
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, at) => String(thisYear - at));
  const offered = years.includes(String(year)) ? years : [String(year), ...years];
  const file = { params: { councilId }, query: { year, language } };
  return (
    <Page
      title={t('title')}
      lead={t('lead', { year })}
      actions={
        <LinkButton icon={Download} href={hrefOf(surveyApi.csv, file)} download>
          {t('csv')}
        </LinkButton>
      }
    >
      <Toolbar end={survey.data ? <output>{filledWords(t, survey.data)}</output> : null}>
        <Select
          label={t('year')}
          labelHidden
          options={offered.map((id) => ({ id, label: id }))}
          value={String(year)}
          onChange={(id) =>
            void navigate({ to: '/$clsm/rapports/enquete', params: { clsm: slug }, search: { annee: Number(id) } })
          }
        />
      </Toolbar>
      <Loaded query={survey} explain={explain} empty={null}>
        {(found) => <Dimensions survey={found} />}
      </Loaded>
    </Page>
  );
}

const isAnswered = ({ state }: Survey['answers'][number]): boolean => state === 'KNOWN' || state === 'AT_LEAST';

const filledWords = (t: ReturnType<typeof useTranslation<'survey'>>['t'], { answers }: Survey): string =>
  t('filled', { done: answers.filter(isAnswered).length, count: answers.length });

const Dimensions = ({ survey }: { survey: Survey }) => {
  const { t } = useTranslation('survey');
  const [last, setLast] = useState<{ key: string; said: 'copied' | 'copyFailed' } | null>(null);
  return (
    <div className={styles['dimensions']}>
      <output className="sr">{last ? t(last.said) : null}</output>
      {SURVEY_DIMENSIONS.map((dimension) => (
        <Card key={dimension} title={t(`dimension.${dimension}`)}>
          <dl className={styles['answers']}>
            {survey.answers
              .filter(({ key }) => SURVEY_QUESTIONS[key][0] === dimension)
              .map((answer) => (
                <AnswerLine
                  key={answer.key}
                  answer={answer}
                  said={last?.key === answer.key ? last.said : null}
                  onCopied={(said) => setLast({ key: answer.key, said })}
                />
              ))}
          </dl>
        </Card>
      ))}
    </div>
  );
};
