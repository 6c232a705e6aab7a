export function fakeWord() {
  throw new Error('not yet');
}
