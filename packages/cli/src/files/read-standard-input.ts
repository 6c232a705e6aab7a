/** First bytes of a zip archive: standard input without a name is then taken for a .docx. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Reads standard input to its end. Without a name the content decides between .docx and Markdown. */
export async function readStandardInput(
  stdin: NodeJS.ReadableStream,
  name: string | null,
): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const isZip = ZIP.every((byte, index) => bytes[index] === byte);
  return { path: name ?? (isZip ? 'stdin.docx' : 'stdin.md'), bytes };
}
