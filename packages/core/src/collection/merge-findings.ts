/** What a file has of messages, in whatever shape a front end gives them. */
interface Judged<Message extends { readonly offset: number }, Suppressed> {
  readonly messages: readonly Message[];
  readonly suppressed: readonly Suppressed[];
}

/** A file with what the run adds to its own messages, in document order; the file as it is when the run adds nothing. */
export function mergeFindings<
  Message extends { readonly offset: number },
  Suppressed,
  File extends Judged<Message, Suppressed>,
>(file: File, findings: Judged<Message, Suppressed> | undefined): File {
  if (findings === undefined) return file;
  return {
    ...file,
    messages: [...file.messages, ...findings.messages].sort((a, b) => a.offset - b.offset),
    suppressed: [...file.suppressed, ...findings.suppressed],
  };
}
