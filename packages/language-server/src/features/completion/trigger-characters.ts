/**
 * Characters behind which an editor asks without being told to: a key's colon, the marks between names and inside a
 * document number, an opening quotation mark, and the characters with which closing words begin.
 */
export const COMPLETION_TRIGGER_CHARACTERS: readonly string[] = [...'：:，、〔［（“特妥当现专此', ' '];
