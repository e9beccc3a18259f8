import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { runGate } from '../gate/command';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const closings: (() => Promise<unknown>)[] = [];

afterAll(() => Promise.all(closings.map(close => close())));

/** Something that answers like a portal's backend, until the tests are done. */
export async function startPortal(handler: Handler) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  closings.push(
    () =>
      new Promise(done => {
        server.close(done);
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests };
}

/** Answers with JSON, as the backend does. */
export function answering(status: number, body: unknown): Handler {
  return (_, response) => {
    response.writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
    });
    response.end(JSON.stringify(body));
  };
}

/** Runs `ai-governance gate`, and gives its exit code and what it printed. */
export async function gateIn(
  folder: string,
  args: string[],
  options: {
    env?: Record<string, string>;
    color?: boolean;
    timeoutMs?: number;
  } = {},
) {
  const { env = {}, color = false, timeoutMs = 10_000 } = options;
  let printed = '';
  const code = await runGate(
    { args, info: { usage: 'ai-governance gate', name: 'gate' } },
    {
      cwd: folder,
      env,
      color,
      timeoutMs,
      write: text => {
        printed += text;
      },
    },
  );
  return { code, printed };
}
