/**
 * Network ports of this machine.
 */
import { createServer } from 'node:net';

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address();
      server.close(() => resolve(actual));
    });
  });
}

/** A port that nobody listens on. */
export function findFreePort() {
  return listen(0);
}

/** Whether nobody listens on this port. */
export async function isPortFree(port) {
  try {
    await listen(port);
    return true;
  } catch {
    return false;
  }
}
