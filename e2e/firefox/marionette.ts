/*
 * Turns Firefox's own remote protocol (Marionette, over a local socket) into one `send(command, parameters)`.
 * A message is its length in bytes, a colon, and JSON: `[0, id, command, parameters]` there and
 * `[1, id, error, result]` back; the first one, a greeting, is an object and answers nothing.
 */
import { connect, type Socket } from 'node:net';

export type Marionette = {
  send: <Result = unknown>(command: string, parameters?: object) => Promise<Result>;
  close: () => void;
};

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];
type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

const COLON = 0x3a;

/** Cuts a stream of bytes into its messages; keeps what is not complete yet. */
export function messageReader(onMessage: (message: unknown) => void): (chunk: Uint8Array) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
      if (rest.length < end) return;
      onMessage(JSON.parse(rest.toString('utf8', colon + 1, end)));
      rest = rest.subarray(end);
    }
  };
}

export const encodeMessage = (message: unknown): string => {
  const json = JSON.stringify(message);
  return `${Buffer.byteLength(json)}:${json}`;
};

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const greeted = Promise.withResolvers<void>();
  const read = messageReader((message) => {
    if (!Array.isArray(message)) return greeted.resolve();
    const [, id, error, result] = message as Answer;
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error) caller?.reject(new Error(`Firefox: ${error.error}: ${error.message}`));
    else caller?.resolve(result);
  });
  const fail = () => {
    const error = new Error('Firefox closed the connection');
    greeted.reject(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  socket.on('data', read).on('close', fail).on('error', fail);
  await greeted.promise;

  return {
    send<Result>(command: string, parameters: object = {}) {
      const id = ++lastId;
      return new Promise<Result>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        socket.write(encodeMessage([0, id, command, parameters]));
      });
    },
    close: () => socket.destroy(),
  };
}
