/*
 * Turns every HTTPS connection a browser asks a proxy for into one to a single local TLS server, so that a stock
 * Firefox opens exactly `https://chatgpt.com/`. It tunnels bytes and sees no content; plain HTTP gets no answer, so
 * that nothing a test does reaches the real network.
 */
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

export type ConnectProxy = { port: number; close: () => void };

export async function startConnectProxy(targetPort: number): Promise<ConnectProxy> {
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (_request, client, head) => {
    const target = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      target.write(head);
      client.pipe(target).pipe(client);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy());
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
