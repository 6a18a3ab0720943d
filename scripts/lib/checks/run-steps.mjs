import { lastLine, ONE_FAILED, ONE_PASSED, sum } from './counts.mjs';

/**
 * Runs the steps one after the other, a list of steps side by side; stops at the first failure, prints what each took.
 * @returns {Promise<boolean>} whether all passed
 */
export async function runSteps(steps) {
  const total = await inTurn(steps);
  console.log(`\n${lastLine(total)}`);
  return total.failed === 0;
}

async function inTurn(steps) {
  const counts = [];
  for (const step of steps) {
    const counted = await runStep(step);
    counts.push(counted);
    if (counted.failed > 0) break;
  }
  return sum(counts);
}

async function runStep(step) {
  if ('inTurn' in step) return inTurn(step.inTurn);
  if (typeof step[0] !== 'string') return sum(await Promise.all(step.map(runStep)));
  const [name, run] = step;
  const start = performance.now();
  const counted = await run().catch((error) => {
    console.error(`\n${name}: ${error.message}`);
    return ONE_FAILED;
  });
  const counts = counted ?? ONE_PASSED;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(24)}${seconds.padStart(7)} s  ${lastLine(counts)}`);
  return counts;
}
