import type { ActionRow, Axis, Objective } from '@trame/contracts/action-plan-answers';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import type { PlanDocument, PlanPartDocument, PlanShare } from '@trame/documents/pdf/plan';
import type { Heap } from '@trame/domain/action-plan/late';
import { heapsOf, type PlanPart, planParts } from '@trame/domain/action-plan/plan-parts';
import { rollUp, settled } from '@trame/domain/action-plan/roll-up';
import type { PlanToShow } from './plan-export.reader.ts';
import { type PlanVoice, planLine } from './plan-line.ts';

type Part = PlanPart<Axis, ActionRow>;

/** How far some actions are by the rule of the whole plan, in whole percent; `null` when none has a share to be at. */
function progressOf(actions: readonly ActionRow[], today: string): number | null {
  const rolled = actions.map((row) => ({ ...row, newsOn: today, headingId: null, doneOn: null }));
  const { progress } = rollUp(settled(rolled), today);
  return progress === null ? null : Math.round(progress);
}

/** What stands above a plan and above each of its parts: how many, how many late, how far. */
function standing({ t, fmt, today }: PlanVoice, actions: readonly ActionRow[]) {
  const heaps = heapsOf(actions, today);
  const share = (heap: Heap, tone: PlanShare['tone'], label: string): PlanShare => ({
    tone,
    count: heaps[heap],
    label,
  });
  const counts = t('actionPlan:counts', { count: actions.length });
  const progress = progressOf(actions, today);
  return {
    summary: heaps.LATE > 0 ? `${counts}, ${t('actionPlan:lateCount', { count: heaps.LATE })}` : counts,
    shares: [
      share('DONE', 'ok', t('actionPlan:heaps.done')),
      share('RUNNING', 'run', t('actionPlan:heaps.running')),
      share('LATE', 'late', t('actionPlan:heaps.late')),
      share('TO_START', 'todo', t('actionPlan:heaps.toStart')),
      share('LEFT', 'left', t('documents:planFacts.left')),
    ],
    progress,
    percent: progress === null ? '' : fmt.percent(progress),
  };
}

/** « 1 Ouvrir › 1.2 Aller vers » */
const titleOf = (objective: Objective | null, among: ReadonlyMap<string, Objective>): string | null => {
  const above = objective?.parentId ? among.get(objective.parentId) : undefined;
  const headings = [above, objective].filter((heading) => heading !== undefined && heading !== null);
  return headings.map(({ number, title }) => [number, title].filter(Boolean).join(' ')).join(' › ') || null;
};

function part(voice: PlanVoice, { axis, groups, actions }: Part): PlanPartDocument {
  const { t } = voice;
  return {
    number: axis?.number ? t('actionPlan:axis', { number: axis.number }) : '',
    title: axis?.title ?? t('actionPlan:unfiled'),
    ...standing(voice, actions),
    groups: groups.map(({ objective, actions: own }) => ({
      title: titleOf(objective, voice.objectives),
      lines: own.map((row) => planLine(voice, row)),
    })),
  };
}

function facts({ t, fmt }: PlanVoice, roadmap: PlanToShow['plan']['roadmap']): string[] {
  const { startsOn, endsOn, adoptedText } = roadmap ?? { startsOn: null, endsOn: null, adoptedText: null };
  const [start, end] = [startsOn && fmt.day(startsOn, 'long'), endsOn && fmt.day(endsOn, 'long')];
  const between = start && end && t('documents:planFacts.period', { start, end });
  const open = (start && t('documents:planFacts.from', { start })) || (end && t('documents:planFacts.until', { end }));
  return [between || open, adoptedText].filter((fact): fact is string => Boolean(fact));
}

/** The plan in the words of one language, ready to be printed or shown; its reader's own filter says of what. */
export function planDocument({ council, zone, plan, news }: PlanToShow, language: Language): PlanDocument {
  const words = wordsIn(language);
  const { t } = words;
  const objectives = [...plan.axes.flatMap((axis) => axis.objectives), ...plan.objectives];
  const voice: PlanVoice = {
    ...{ t, fmt: new Fmt(language, zone), today: plan.today, news },
    objectives: new Map(objectives.map((objective) => [objective.id, objective])),
    titles: new Map(plan.actions.map(({ id, title }) => [id, title])),
  };
  const { total, counts, roadmap, today, actions } = plan;
  const excerpt = t('documents:planFacts.excerpt', { count: total, all: counts.all });
  return {
    language,
    council,
    title: roadmap?.title ?? t('actionPlan:title'),
    facts: facts(voice, roadmap),
    day: t('documents:planFacts.day', { day: voice.fmt.day(today, 'long') }),
    excerpt: total < counts.all ? excerpt : null,
    ...standing(voice, actions),
    parts: planParts(plan).map((one) => part(voice, one)),
    words: words.getResource(language, 'documents', 'plan') as PlanDocument['words'],
  };
}
