import { runCommand } from './command/run-command.ts';
import { portOption, readPort, serveSite } from './serve/serve-site.ts';

await runCommand(
  {
    name: 'preview',
    counts: [0, 0],
    about: 'Serves the last build until Ctrl+C, and prints its address.',
    options: { port: portOption },
    examples: ['--port 8080'],
  },
  ({ value }) => serveSite(readPort(value('port'))),
);
