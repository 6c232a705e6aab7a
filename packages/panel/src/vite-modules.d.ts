/** Put in by Vite: a worker whose script lies in the page itself. */
declare module '*?worker&inline' {
  const InlineWorker: new () => Worker;
  export default InlineWorker;
}
declare module '*.css' {}
/** Put in by Vite: a file as a data URI. */
declare module '*.docx?inline' {
  const uri: string;
  export default uri;
}
