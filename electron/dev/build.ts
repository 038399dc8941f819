import { buildApp } from './buildApp.ts';

/** `npm run build` */
const started = performance.now();
await buildApp();
console.log(`Built into out/ in ${Math.round(performance.now() - started)} ms.`);
