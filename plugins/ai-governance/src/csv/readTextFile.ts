/** Why a file cannot be taken. */
export type FileFault = 'tooLarge' | 'notUtf8' | 'notRead';

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}

/**
 * The text of a file that somebody chose. What is not UTF-8 is a fault: read
 * anyway, its letters would be replaced by others without a word.
 */
export async function readTextFile(
  file: Blob,
  options: { maxBytes: number },
): Promise<{ text: string } | { fault: FileFault }> {
  if (file.size > options.maxBytes) {
    return { fault: 'tooLarge' };
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await bytesOf(file);
  } catch {
    return { fault: 'notRead' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'notUtf8' };
  }
}
