/**
 * `npm start`: the mini-program in a browser, rebuilt at every save. `--root`, `--port` or PORT change the defaults;
 * `--still` builds once.
 */
import { readOptions } from './server/options.mjs';
import { serve } from './server/serve.mjs';

const { url } = await serve(readOptions(process.argv.slice(2), process.env));
console.log(`\n  年审管家 preview: ${url}\n  only the phone screen: ${url}?bare=1\n`);
