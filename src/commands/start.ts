import { build } from './run.ts';
import { serveSite } from './serve/serve-site.ts';

console.log('Building the garden.');
const code = await build();
if (code === 0) await serveSite();
else {
  console.error(
    'The build failed, so nothing is served. Mend what it names above, then run npm start again.',
  );
  process.exitCode = code;
}
