/**
 * What the elements of an official document are to an editor, in the order of the legend. `supertype` is the standard
 * type for clients that know no other; `scopes` are TextMate scopes for themes that colour no semantic tokens
 * (`semanticTokenTypes` and `semanticTokenScopes` of a VS Code manifest).
 */
export const TOKEN_TYPES = {
  copyNumber: {
    description: '份号 Copy number',
    supertype: 'number',
    scopes: ['constant.numeric.copy-number.gongwen'],
  },
  classification: {
    description: '密级和保密期限 Classification',
    supertype: 'keyword',
    scopes: ['keyword.other.classification.gongwen', 'keyword.other'],
  },
  urgency: {
    description: '紧急程度 Urgency',
    supertype: 'keyword',
    scopes: ['keyword.other.urgency.gongwen', 'keyword.other'],
  },
  issuerMark: {
    description: '发文机关标志 Issuer mark',
    supertype: 'namespace',
    scopes: ['entity.name.namespace.issuer-mark.gongwen', 'entity.name.namespace'],
  },
  documentNumber: {
    description: '发文字号 Document number',
    supertype: 'number',
    scopes: ['constant.numeric.document-number.gongwen', 'constant.numeric'],
  },
  signatory: {
    description: '签发人 Signatory',
    supertype: 'parameter',
    scopes: ['variable.parameter.signatory.gongwen', 'variable.parameter'],
  },
  title: {
    description: '标题 Title',
    supertype: 'class',
    scopes: ['markup.heading.title.gongwen', 'markup.heading', 'entity.name.section'],
  },
  organ: {
    description: '机关 Organ',
    supertype: 'type',
    scopes: ['entity.name.type.organ.gongwen', 'entity.name.type'],
  },
  headingNumber: {
    description: '结构层次序数 Number of a heading',
    supertype: 'operator',
    scopes: ['punctuation.definition.heading.gongwen', 'keyword.operator'],
  },
  heading: {
    description: '小标题 Heading',
    supertype: 'function',
    scopes: ['entity.name.section.gongwen', 'entity.name.section', 'markup.heading'],
  },
  attachmentLabel: {
    description: '附件说明、附件标签 Attachment note, label of an attachment',
    supertype: 'property',
    scopes: ['variable.other.property.attachment.gongwen', 'variable.other.property'],
  },
  date: {
    description: '成文日期 Date of issue',
    supertype: 'number',
    scopes: ['constant.numeric.date.gongwen', 'constant.numeric'],
  },
  annotation: {
    description: '题注、附注 Note',
    supertype: 'comment',
    scopes: ['comment.block.annotation.gongwen', 'comment.block'],
  },
  printing: {
    description: '印发机关和印发日期 Printing',
    supertype: 'string',
    scopes: ['string.unquoted.printing.gongwen', 'string.unquoted'],
  },
} as const satisfies Record<string, TokenType>;

interface TokenType {
  readonly description: string;
  /** A type of the Language Server Protocol. */
  readonly supertype: string;
  readonly scopes: readonly string[];
}

export type TokenName = keyof typeof TOKEN_TYPES;
