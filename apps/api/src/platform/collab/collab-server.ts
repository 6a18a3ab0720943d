import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Hocuspocus } from '@hocuspocus/server';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LIMITS } from '@trame/contracts/limits';
import { type WebSocket, WebSocketServer } from 'ws';
import { Log } from '../log/log.ts';
import { FrameCaps } from './frame-caps.ts';
import { type Caller, Handshake, type Refused } from './handshake.ts';
import type { SocketContext } from './socket-context.ts';
import { CLOSE, SocketRefusal } from './socket-refusal.ts';
import { TextHooks } from './text-hooks.ts';

const { frameBytes, idleMilliseconds, recheckMilliseconds } = LIMITS.collab;
/** How long a socket that was told to come back has to say goodbye. */
const GOODBYE = 500;

/** Refusals of somebody, not of one text: the whole socket closes. */
const OF_THE_PERSON: readonly string[] = ['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN'];

/**
 * The sockets of people who write together, on the port of the API. Everything is asked before a socket is opened (whose
 * page, whose session), again for each text, for each update, and every few seconds as long as one is open.
 */
@Injectable()
export class CollabServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: frameBytes });
  private readonly hocuspocus: Hocuspocus<SocketContext>;
  private rechecks: NodeJS.Timeout | null = null;

  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly handshake: Handshake,
    private readonly texts: TextHooks,
    private readonly log: Log,
  ) {
    this.hocuspocus = new Hocuspocus({ quiet: true, timeout: idleMilliseconds, debounce: 0, ...texts.hooks });
  }

  /** Nothing listens where the application runs without HTTP. */
  onApplicationBootstrap(): void {
    const server = (this.adapters.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined)?.getHttpServer() as
      | Server
      | undefined;
    server?.on('upgrade', (request, socket, head) => void this.upgrade(request, socket, head));
    this.recheckLater();
  }

  /** Tells every socket to come back: another process, or this one again, has all that was acknowledged. */
  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.rechecks ?? undefined);
    this.rechecks = null;
    const gone = [...this.sockets.clients].map(async (socket) => {
      socket.close(CLOSE.comeBack);
      const late = setTimeout(() => socket.terminate(), GOODBYE);
      await new Promise((resolve) => socket.once('close', resolve));
      clearTimeout(late);
    });
    await Promise.all(gone);
  }

  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    const caller = await this.handshake.callerOf(request).catch((error: unknown): Refused => {
      this.log.error('collab.handshake-failed', { error });
      return 503;
    });
    if (typeof caller === 'number') return void socket.end(`HTTP/1.1 ${caller} Refused\r\nConnection: close\r\n\r\n`);
    socket.once('close', () => this.handshake.left(caller));
    this.sockets.handleUpgrade(request, socket, head, (webSocket) => this.carry(webSocket, caller));
  }

  private carry(socket: WebSocket, caller: Caller): void {
    const caps = new FrameCaps();
    const request = new Request('http://socket/collab');
    const client = this.hocuspocus.handleConnection(socket, request, { caller, names: new Set() });
    socket.on('message', (data: Buffer, isBinary) => {
      if (!isBinary || !caps.accepts(data.length, Date.now())) return socket.close(CLOSE.tooMany);
      return client.handleMessage(new Uint8Array(data));
    });
    socket.on('close', (code, reason) => client.handleClose({ code, reason: String(reason) }));
    socket.on('error', () => socket.terminate());
  }

  private recheckLater(): void {
    this.rechecks = setTimeout(() => {
      void this.recheckAll().then(() => {
        if (this.rechecks) this.recheckLater();
      });
    }, recheckMilliseconds);
    this.rechecks.unref();
  }

  /** One after the other: sockets are many, and people who write need the database more. */
  private async recheckAll(): Promise<void> {
    for (const document of this.hocuspocus.documents.values()) {
      for (const connection of document.getConnections()) {
        try {
          await this.texts.recheck(connection.context as SocketContext, document.name);
        } catch (error) {
          const { code, reason } = SocketRefusal.of(error);
          connection.close({ code, reason });
          if (OF_THE_PERSON.includes(reason)) connection.webSocket.close(code, reason);
        }
      }
    }
  }
}
