import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;
const RELEASE_MS = 5000;

/** @returns {Promise<number>} a port nobody listens on at this moment */
export function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether something on this machine accepts connections on `port`. */
export function accepts(port) {
  return new Promise((resolve) => {
    if (!(port > 0)) return resolve(false);
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/**
 * Waits a little for `port`: the server of a launcher that was just killed is finishing its requests.
 * @throws one sentence when it stays busy
 */
export async function refuseBusyPort(port) {
  const deadline = Date.now() + RELEASE_MS;
  while (await accepts(port)) {
    if (Date.now() > deadline)
      throw new Error(`Le port ${port} est occupé : donnez-en un autre avec PORT=3001 npm start.`);
    await sleep(POLL_MS);
  }
}
