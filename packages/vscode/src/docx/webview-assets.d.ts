/** Put in by the bundler: what runs in the preview, in one piece, so that the preview loads nothing. */
declare module 'gongwen:preview-script' {
  const script: string;
  export default script;
}
declare module 'gongwen:preview-style' {
  const style: string;
  export default style;
}
