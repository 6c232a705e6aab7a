/** What the host says. */
export interface WpsTexts {
  readonly noDocument: string;
  readonly unreadable: (why: string) => string;
  readonly unsaved: string;
  readonly notWritten: (path: string) => string;
}

const chinese: WpsTexts = {
  noDocument: '没有打开的文档。请先在 WPS 文字中打开公文，再按“检查”。',
  unreadable: (why) => `读取当前文档时出错：${why}。请保存文档后再按“检查”。`,
  unsaved: '文档尚未保存，不知道文件放在哪个文件夹。请先保存文档。',
  notWritten: (path) => `未能写入 ${path}。请检查文件夹是否可写。`,
};

const english: WpsTexts = {
  noDocument: 'No document is open. Open one in WPS Writer, then press 检查.',
  unreadable: (why) => `The document could not be read: ${why}. Save it and press 检查 again.`,
  unsaved: 'The document has no folder yet, so there is no place for the file. Save it first.',
  notWritten: (path) => `${path} could not be written. Check that the folder is writable.`,
};

export function wpsTexts(locale: 'zh-CN' | 'en'): WpsTexts {
  return locale === 'en' ? english : chinese;
}
