/** Put in by the bundler: the template of the command line's `gongwen init`. */
declare module 'gongwen:config-template' {
  export function configTemplate(profile: string): string;
}
