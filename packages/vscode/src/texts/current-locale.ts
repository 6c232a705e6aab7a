import { env, workspace } from 'vscode';

/** Language of messages: the setting, or that of the editor. */
export function currentLocale(): 'zh-CN' | 'en' {
  const chosen = workspace.getConfiguration('gongwen').get<string>('locale', 'auto');
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  return env.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
