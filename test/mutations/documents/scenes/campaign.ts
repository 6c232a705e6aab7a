import type { AppendedText } from '../draft-of.ts';

/** A piece of work that a government arranges: from the same scene come its 通知, that of its office, and 意见. */
export interface Campaign {
  readonly id: string;
  readonly government: string;
  readonly governmentShort: string;
  readonly office: string;
  /** The bureau in charge. */
  readonly bureau: string;
  readonly codes: { readonly government: string; readonly office: string; readonly bureau: string };
  readonly sequence: number;
  readonly date: string;
  /** What is to be done, as a title says it behind 关于做好. */
  readonly topic: string;
  /** 为……， */
  readonly purpose: string;
  readonly recipients: readonly string[];
  readonly body: readonly string[];
  /** A figure of the body that stands in it once, with its unit. */
  readonly figure: readonly [number: string, unit: string];
  readonly attachments: readonly AppendedText[];
}
