import { workerData } from 'node:worker_threads';

const POLL_MILLISECONDS = 25;

// Its own thread, because the main one is busy in native code whose memory no V8 option limits.
const { bytes } = workerData as { bytes: number };
setInterval(() => {
  if (process.memoryUsage.rss() > bytes) process.kill(process.pid, 'SIGKILL');
}, POLL_MILLISECONDS);
