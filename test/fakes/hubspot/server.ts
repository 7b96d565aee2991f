import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HubSpotFake } from './hubspot';

/** Serves the stand-in on loopback, for whoever can't be handed a function. */
export async function serve(fake: HubSpotFake): Promise<{ origin: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
      );
      const body = Buffer.concat(parts).toString();
      const asked = { method: request.method ?? 'GET', url: `https://api.hubapi.com${request.url}`, headers };
      fake.respond(body ? { ...asked, body } : asked).then((wire) => {
        if (wire) response.writeHead(wire.status, wire.headers).end(wire.body);
        else request.socket.destroy();
      });
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => server.close((cause) => (cause ? reject(cause) : resolve()))),
  };
}
