import { runCommand } from './command/run-command.ts';
import { build } from './run.ts';
import { portOption, readPort, serveSite } from './serve/serve-site.ts';

await runCommand(
  {
    name: 'start',
    counts: [0, 0],
    about: 'Installs what is missing, builds the garden, and serves it until Ctrl+C.',
    options: { port: portOption },
    examples: ['--port 8080'],
  },
  async ({ value }) => {
    const port = readPort(value('port'));
    console.log('Building the garden.');
    const code = await build();
    if (code === 0) return serveSite(port);
    console.error(
      'The build failed, so nothing is served. Mend what it names above, then run npm start again.',
    );
    process.exitCode = code;
  },
);
