import type { TextBlock, TextRun } from '@trame/domain/minutes/text-block';

/** Consecutive lines of a list make one list. */
const grouped = (blocks: readonly TextBlock[]): TextBlock[][] =>
  blocks.reduce<TextBlock[][]>((groups, block) => {
    const last = groups.at(-1);
    if (block.kind === 'BULLET' && last?.[0]?.kind === 'BULLET') last.push(block);
    else groups.push([block]);
    return groups;
  }, []);

interface TextBlocksProps {
  blocks: readonly TextBlock[];
  /** How the instant a paragraph was begun at is said; left out, no time is shown. */
  timeOf?: (at: string) => string;
}

/** What was written under an item: typed blocks become elements, never markup. */
export function TextBlocks({ blocks, timeOf }: TextBlocksProps) {
  return grouped(blocks).map((group, at) =>
    group[0]?.kind === 'BULLET' ? (
      <ul key={at}>
        {group.map(({ runs }, line) => (
          <li key={line}>
            <Runs runs={runs} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={at}>
        {timeOf && group[0]?.at ? <small>{timeOf(group[0].at)} </small> : null}
        <Runs runs={group[0]?.runs ?? []} />
      </p>
    ),
  );
}

function Runs({ runs }: { runs: readonly TextRun[] }) {
  return runs.map(({ text, bold, italic }, at) => {
    const words = italic ? <em>{text}</em> : text;
    return bold ? <strong key={at}>{words}</strong> : <span key={at}>{words}</span>;
  });
}
