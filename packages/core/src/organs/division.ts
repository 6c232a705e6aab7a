/** Names of the administrative divisions that a name (or its place in a directory) carries. */
export interface Division {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly town: string | null;
}
