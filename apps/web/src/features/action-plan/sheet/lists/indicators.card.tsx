import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import type { Indicator } from '@trame/contracts/sheet-parts';
import { latestOf, shareReached } from '@trame/domain/action-plan/measured';
import { Button } from '@trame/ui/button';
import { Details } from '@trame/ui/details';
import { IconButton } from '@trame/ui/icon-button';
import { LineTarget } from '@trame/ui/line-target';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../platform/words.tsx';
import styles from '../sheet.module.css';
import { IndicatorForm } from './indicator.form.tsx';
import { MeasurementForm } from './measurement.form.tsx';
import { SheetList } from './sheet-list.tsx';

/** What is counted: value, target, source, the curve and its figures. */
export function IndicatorsCard({ sheet }: { sheet: ActionSheet }) {
  const { t } = useTranslation('actionSheet');
  return (
    <SheetList
      title={t('indicators.title')}
      lines={sheet.indicators}
      mayChange={sheet.mayChange}
      add={t('indicators.add')}
      empty={t('indicators.empty')}
      nameOf={({ label }) => label}
      renderForm={(line, close) => <IndicatorForm actionId={sheet.id} line={line} onDone={close} />}
    >
      {(line) => <IndicatorLine sheet={sheet} indicator={line} />}
    </SheetList>
  );
}

function useFigures({ unit, baseline, target, targetText, measurements }: Indicator) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const said = (value: number) => [fmt.number(value), unit].filter(Boolean).join(' ');
  const latest = latestOf(measurements);
  const share = shareReached({ baseline, target, measurements });
  const facts = [
    latest ? t('indicators.latest', { value: said(latest.value), day: fmt.day(latest.measuredOn, 'long') }) : null,
    target === null && targetText === null
      ? null
      : t('indicators.aim', { value: [target === null ? null : said(target), targetText].filter(Boolean).join(', ') }),
    baseline === null ? null : t('indicators.from', { value: said(baseline) }),
    share === null ? null : t('indicators.share', { percent: fmt.percent(share) }),
  ];
  return { said, facts: facts.filter((fact) => fact !== null) };
}

function IndicatorLine({ sheet, indicator }: { sheet: ActionSheet; indicator: Indicator }) {
  const { t } = useTranslation('actionSheet');
  const [open, setOpen] = useState<string | null>(null);
  const { facts } = useFigures(indicator);
  const { label, source, measurements } = indicator;
  const line = measurements.find(({ id }) => id === open) ?? null;
  return (
    <div className={styles['indicator']}>
      <h3>{label}</h3>
      <p>{facts.length > 0 ? facts.join(' · ') : <span className="muted">{t('indicators.nothing')}</span>}</p>
      {source ? <p className="small muted">{t('indicators.source', { source })}</p> : null}
      {measurements.length > 0 ? (
        <Curve indicator={indicator} onChange={sheet.mayChange ? setOpen : undefined} />
      ) : null}
      {open ? (
        <MeasurementForm key={open} sheet={sheet} indicator={indicator} line={line} onDone={() => setOpen(null)} />
      ) : null}
      {sheet.mayChange && !open ? (
        <Button size="s" icon={Plus} onClick={() => setOpen('new')} aria-label={t('indicators.measureOf', { label })}>
          {t('indicators.measure')}
        </Button>
      ) : null}
    </div>
  );
}

interface CurveProps {
  indicator: Indicator;
  onChange: ((measurementId: string) => void) | undefined;
}

/** The curve, and the same figures as a table for those who want them or do not see it. */
function Curve({ indicator, onChange }: CurveProps) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const { said, facts } = useFigures(indicator);
  const { label, measurements, target, baseline } = indicator;
  const points = measurements.map(({ measuredOn, value }) => ({ day: measuredOn, value }));
  const values = [...points.map(({ value }) => value), target ?? 0, baseline ?? 0, 0];
  const shortDay = (day: string | undefined) => (day ? fmt.day(day, 'short') : '');
  return (
    <>
      <LineTarget
        points={points}
        target={target}
        baseline={baseline}
        title={label}
        description={facts.join(' ; ')}
        words={{
          target: t('indicators.aim', { value: fmt.number(target ?? 0) }),
          baseline: t('indicators.from', { value: fmt.number(baseline ?? 0) }),
        }}
        axis={{
          high: fmt.number(Math.max(...values)),
          low: fmt.number(Math.min(...values)),
          from: shortDay(points.at(0)?.day),
          to: shortDay(points.at(-1)?.day),
        }}
      />
      <Details summary={t('indicators.data')}>
        <table className={styles['figures']}>
          <caption className="sr">{t('indicators.dataOf', { label })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicators.day')}</th>
              <th scope="col">{t('indicators.value')}</th>
              <th scope="col">{t('indicators.note')}</th>
              {onChange ? (
                <th scope="col">
                  <span className="sr">{t('lines.act')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {measurements.map(({ id, measuredOn, value, note }) => (
              <tr key={id}>
                <th scope="row">{fmt.day(measuredOn, 'long')}</th>
                <td>{said(value)}</td>
                <td>{note}</td>
                {onChange ? (
                  <td>
                    <IconButton
                      size="s"
                      icon={Pencil}
                      label={t('lines.change', { name: fmt.day(measuredOn, 'long') })}
                      onClick={() => onChange(id)}
                    />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    </>
  );
}
