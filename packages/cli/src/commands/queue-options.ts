import { type Option, one } from '../arguments/option.ts';

/** Options of both sides of the queue. */
export const QUEUE_OPTIONS: readonly Option[] = [
  one('queue', 'URL', {
    zh: '队列所在的 Redis 或 Valkey：redis://主机:6379（默认用环境变量 GONGWEN_QUEUE）；加密用 rediss://',
    en: 'Redis or Valkey with the queue: redis://HOST:6379 (default: GONGWEN_QUEUE); rediss:// for TLS',
  }),
  one('root', '[NAME=]DIR', {
    zh: '稿件所在的共享文件夹在本机的位置；两边名称须相同（默认为当前文件夹，名称为 files）',
    en: 'Where this machine has the shared folder with the drafts; its name is the same on both sides (default: the current folder, named files)',
  }),
  one('objects', 'URL', {
    zh: '稿件在 S3 兼容的对象存储中：http(s)://主机/桶/；认证用环境变量 GONGWEN_OBJECTS_HEADERS',
    en: 'The drafts are in an S3-compatible store: http(s)://HOST/BUCKET/; headers for access in GONGWEN_OBJECTS_HEADERS',
  }),
  one('stalled-after', 'SECONDS', {
    zh: '多少秒没有消息就当工作端已中断，任务转给别的工作端（默认 30）；两边用同一个值',
    en: 'After how many silent seconds a worker is given up and its jobs go to another (default: 30); the same on both sides',
  }),
];
