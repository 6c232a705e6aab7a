import { type Profile, profileSchema } from '@gongwen/core';
import { data } from '../generated/profiles.ts';

/** The profiles that ship, by name. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  profileSchema
    .array()
    .parse(data)
    .map((profile) => [profile.name, profile]),
);
