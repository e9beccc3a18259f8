import { errorCode } from '../errors';

/**
 * Writes to the standard output, and waits until it is written: the process
 * may end right after. A reader who has gone, as `head` does, is no error.
 */
export async function writeToOutput(text: string): Promise<void> {
  await new Promise<void>((done, failed) => {
    const onError = (error: Error) =>
      errorCode(error) === 'EPIPE' ? done() : failed(error);
    process.stdout.once('error', onError);
    process.stdout.write(text, error => {
      if (error) {
        onError(error);
      } else {
        process.stdout.off('error', onError);
        done();
      }
    });
  });
}
