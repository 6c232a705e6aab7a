export * from '@gongwen/rules/editor-data';
