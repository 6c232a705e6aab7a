import './older-browsers.ts';
import '../engine/engine-worker.ts';
