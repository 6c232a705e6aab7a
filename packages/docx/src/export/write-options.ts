/** Ways of building that real documents differ in while looking alike. The first of each is the default. */
export interface WriteDocxOptions {
  /** 'table' floats at the foot of the last page (7.4.1); 'paragraphs' follow the text. */
  readonly imprintAs?: 'table' | 'paragraphs';
  /** 'textBox' puts the red mark in a VML text box in line with the text. */
  readonly headerAs?: 'paragraphs' | 'textBox';
  /** 'automatic' leaves 一、 and （一） of headings to Word's numbering. */
  readonly numbering?: 'typed' | 'automatic';
  /** 'withText' keeps the last paragraph of several on the page of the signature, which else may stand alone on one. */
  readonly closing?: 'free' | 'withText';
}

/** {@link WriteDocxOptions} with every choice made. */
export type WriteSettings = Required<WriteDocxOptions>;
