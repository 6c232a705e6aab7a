/** Put in by Vite: a worker whose script lies in the page itself. */
declare module '*?worker&inline' {
  const InlineWorker: new () => Worker;
  export default InlineWorker;
}
declare module '*.css' {}
