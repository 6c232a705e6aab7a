/** Something that an organ below asks of its government: from the same affair come 请示, 批复 and 函. */
export interface Affair {
  readonly id: string;
  readonly issuer: string;
  /** How the issuer calls itself. */
  readonly own: '我镇' | '我局' | '我委';
  readonly government: string;
  /** 区政府 */
  readonly governmentShort: string;
  /** The government two levels up. */
  readonly upper: string;
  /** Prefix of the issuer's numbers and of its government's. */
  readonly code: string;
  readonly governmentCode: string;
  readonly sequence: number;
  readonly signatory: string;
  readonly date: string;
  readonly contact: string;
  /** Who prints. */
  readonly printing: string;
  readonly governmentPrinting: string;
  /** The department whose business it is, and how it is called in the text. */
  readonly department: string;
  readonly departmentShort: string;
  /** What follows 关于 in the title. */
  readonly matter: string;
  /** Whose business it is: of the finance department or the one for land. */
  readonly about: 'money' | 'land';
  readonly facts: readonly string[];
  readonly consulted: string;
  readonly request: string;
  readonly closing: string;
  /** What the department is asked in a letter. */
  readonly favour: string;
  /** What the government answers. */
  readonly grant: readonly string[];
}
