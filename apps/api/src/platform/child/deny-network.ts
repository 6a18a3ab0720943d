import dgram from 'node:dgram';
import net from 'node:net';

function refuse(): never {
  throw new Error('a child process has no network');
}

/**
 * Takes the network away from this process's JavaScript, before any foreign code is loaded: whatever library tries to
 * fetch, resolve an image or listen fails at once.
 */
export function denyNetwork(): void {
  Object.assign(net.Socket.prototype, { connect: refuse });
  Object.assign(net.Server.prototype, { listen: refuse });
  Object.assign(dgram.Socket.prototype, { bind: refuse, connect: refuse, send: refuse });
}
