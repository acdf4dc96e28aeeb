import type { Command } from './command.ts';

/** How a command is typed, in a line. */
export function tellUsage({ name, words }: Command): string {
  return `Type npm run ${name}${words ? ` -- ${words}` : ''}; npm run ${name} -- --help says more.`;
}

/** All that a command has to say of itself. */
export function tellHelp({ name, words, about, options, examples = [] }: Command): string {
  const rows = [
    ...Object.entries(options).map(([option, { value, help }]) => [
      `--${option}${value ? ` ${value}` : ''}`,
      help,
    ]),
    ['--help', 'says this.'],
  ];
  const width = Math.max(...rows.map(([option = '']) => option.length));
  return [
    `npm run ${name}${words ? ` -- ${words}` : ''}`,
    about,
    rows.map(([option = '', help = '']) => `  ${option.padEnd(width)}  ${help}`).join('\n'),
    ...(examples.length > 0
      ? [examples.map((example) => `  npm run ${name} -- ${example}`).join('\n')]
      : []),
  ].join('\n\n');
}
