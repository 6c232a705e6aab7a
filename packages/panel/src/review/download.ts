import type { HostFile } from '../host/index.ts';

/** Milliseconds after which a browser has begun to write a file. */
const WRITTEN = 60_000;

/** Lets the user save a file, as a download of the page itself. */
export function download({ name, type, content }: HostFile): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WRITTEN);
}
