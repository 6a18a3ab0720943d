import fs from 'node:fs';
import autocannon from 'autocannon';

const TICKS = 100; // of /proc, per second, on Linux

/** What a process has computed so far, in ms, and with it the children that have ended when asked. */
export const cpuMs = (pid, { children = false } = {}) => {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const spent = fields.slice(11, children ? 15 : 13).reduce((sum, ticks) => sum + Number(ticks), 0);
  return (spent * 1000) / TICKS;
};

/** Resident memory of a process, in MB. */
export const rssMb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/**
 * Sends requests for some seconds, over 20 connections unless told.
 * @param {{ url: string, pid: number, seconds: number, next: () => object, connections?: number }} load `next` makes each request
 * @returns requests per second, p50 and p97.5 in ms, CPU ms per request, answers that were no 2xx
 */
export async function measure({ url, pid, seconds, next, connections = 20 }) {
  const before = cpuMs(pid);
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  const done = result['2xx'];
  return {
    perSecond: done / result.duration,
    p50: result.latency.p50,
    p975: result.latency.p97_5,
    cpu: done === 0 ? Number.NaN : (cpuMs(pid) - before) / done,
    failed: result.non2xx + result.errors,
  };
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Whether a time in ms kept to its goal, in words. */
export const verdictOf = (value, goal) => `(goal under ${goal} ms: ${value <= goal ? 'met' : 'not met'})`;

/** One request: ms until its last byte, bytes, status. */
export async function timed(url, init) {
  const before = performance.now();
  const answer = await fetch(url, init);
  const size = (await answer.arrayBuffer()).byteLength;
  return { taken: performance.now() - before, size, status: answer.status };
}
