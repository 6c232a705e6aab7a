export { addComments, type Commented, type CommentOptions, type PlainComment } from './add-comments.ts';
export { type Annotated, type AnnotateOptions, annotate } from './annotate.ts';
export type { AnnotationMessage } from './comment-text.ts';
export { type DocxFix, type FixedDocx, fixDocx } from './fix-docx.ts';
export { fixLayout } from './fix-layout.ts';
export { removeAnnotations } from './remove-annotations.ts';
