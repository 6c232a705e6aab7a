import { createApp } from 'vue';
import EngineWorker from '../engine/engine-worker.ts?worker&inline';
import { connectEngine } from '../engine/index.ts';
import '../styles/index.css';
import './review.css';
import ReviewApp from './ReviewApp.vue';

const engine = connectEngine(new EngineWorker());
const isChinese = navigator.languages.some((language) => language.startsWith('zh'));
const asked = new URLSearchParams(location.search).get('lang');
const locale =
  asked === 'en' || (asked === null && !isChinese && navigator.language.startsWith('en')) ? 'en' : 'zh-CN';
createApp(ReviewApp, { engine, locale }).mount('#app');
