import type { BodyNode } from '@trame/contracts/bodies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntent } from '../../platform/use-intent.ts';
import type { WantedBody } from './councils.queries.ts';

/** A body about to be made: kept or dropped, under a key of its own so that a retry makes it once. */
export interface BodyLine extends WantedBody {
  kept: boolean;
}

const USUAL = ['STEERING', 'TECHNICAL', 'PLENARY'] as const;

/** The usual bodies the council has not yet, then the groups that are added. */
export function useBodyLines(existing: readonly BodyNode[]) {
  const { t } = useTranslation('terms');
  const intent = useIntent();
  const line = (type: WantedBody['type'], label: string, turn: number): BodyLine => ({
    type,
    label,
    kept: true,
    key: `${intent.key()}-${turn}`,
  });
  const [lines, setLines] = useState(() =>
    USUAL.filter((type) => !existing.some((body) => body.type === type)).map((type, turn) =>
      line(type, t(`bodyType.${type}`), turn),
    ),
  );
  const [turns, setTurns] = useState<number>(USUAL.length);
  return {
    lines,
    change: (changed: BodyLine) => setLines(lines.map((other) => (other.key === changed.key ? changed : other))),
    remove: ({ key }: BodyLine) => setLines(lines.filter((other) => other.key !== key)),
    addGroup: () => {
      setLines([...lines, line('WORKING_GROUP', '', turns)]);
      setTurns(turns + 1);
    },
  };
}
