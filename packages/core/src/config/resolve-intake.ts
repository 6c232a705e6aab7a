import type { Profile } from './config-schema.ts';
import type {
  ConfigIntake,
  IntakeHandling,
  IntakePart,
  IntakeReply,
  IntakeRequirement,
  ProfileIntake,
} from './intake-schema.ts';

/** What counts for submissions: profiles and configuration put together. */
export interface IntakeSettings {
  /** The more special ones first: the first whose word fits is taken. */
  readonly parts: readonly IntakePart[];
  readonly requirements: readonly IntakeRequirement[];
  /** Null where nothing sets days. */
  readonly handling: IntakeHandling | null;
  readonly reply: IntakeReply | null;
  readonly kinds: readonly string[];
  readonly kindsAskedOf: readonly string[];
  readonly formats: readonly string[];
  readonly attachments: NonNullable<ProfileIntake['attachments']>;
  /** Path of the register as written in the configuration; null for the default. */
  readonly register: string | null;
}

/**
 * Puts the `intake` of profiles and configuration together: lists are added to each other, the configuration's parts
 * first, since an office knows its own papers best; of single values the last one counts.
 * @param profiles From the root of `extends` to the one asked for.
 */
export function resolveIntake(profiles: readonly Profile[], own: ConfigIntake | undefined): IntakeSettings {
  const layers = profiles.flatMap(({ intake }) => (intake === undefined ? [] : [intake]));
  const all: readonly (ProfileIntake | ConfigIntake)[] = own === undefined ? layers : [...layers, own];
  return {
    parts: all.toReversed().flatMap(({ parts }) => parts ?? []),
    requirements: all.flatMap(({ requirements }) => requirements ?? []),
    handling: all.findLast(({ handling }) => handling)?.handling ?? null,
    reply: all.findLast(({ reply }) => reply)?.reply ?? null,
    kinds: layers.flatMap(({ kinds }) => kinds ?? []),
    kindsAskedOf: layers.findLast(({ kindsAskedOf }) => kindsAskedOf)?.kindsAskedOf ?? [],
    formats: layers.flatMap(({ formats }) => formats ?? []),
    attachments: layers.findLast(({ attachments }) => attachments)?.attachments ?? {
      missing: [],
      unnamed: [],
    },
    register: own?.register ?? null,
  };
}
