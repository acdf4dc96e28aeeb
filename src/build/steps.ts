import type { AstroIntegration } from 'astro';
import { getContent } from '../garden/read-garden.ts';
import { count } from '../text/count.ts';

/** A step of a build: how long it took, for how long it kept a processor busy, and what it did. */
type Step = { name: string; seconds: number; cpu: number; did: string };

const isBuild = process.argv.includes('build');
const steps: Step[] = [];

/** A build of fewer seconds has no step that anybody would mind. */
const long = 10;

/** Ends a step of a build, which began where the one before it ended, and says so. Other commands have no steps. */
export function endStep(name: string, did = ''): void {
  if (!isBuild) return;
  const { user, system } = process.cpuUsage();
  const before = total(steps);
  const [seconds, cpu] = [performance.now() / 1000, (user + system) / 1e6];
  const step = { name, seconds: seconds - before.seconds, cpu: cpu - before.cpu, did };
  steps.push(step);
  console.log(formatStep(step));
}

/** Both count from the start of the process. */
function total(ended: readonly Step[]): Pick<Step, 'seconds' | 'cpu'> {
  const sum = (what: 'seconds' | 'cpu') => ended.reduce((all, step) => all + step[what], 0);
  return { seconds: sum('seconds'), cpu: sum('cpu') };
}

function formatStep({ name, seconds, did }: Step): string {
  return `${name.padEnd(16)}${formatSeconds(seconds)}  ${did}`.trimEnd();
}

function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`.padStart(9);
}

/** Tells the steps that only Astro knows of; at the end the slowest of a long build, or with `--timings` all. It is the last integration. */
export function buildSteps({ routes }: { routes: readonly unknown[] }): AstroIntegration {
  return {
    name: 'hindsight:steps',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Vite has bundled everything by then, and Astro begins with the pages.
        const handler = () => {
          endStep('bundling');
        };
        const bundled = {
          name: 'hindsight:bundled',
          buildApp: { order: 'post', handler },
        } as const;
        updateConfig({ vite: { plugins: [bundled] } });
      },
      'astro:build:generated': () => {
        const { size } = getContent().cachedPages;
        const kept = size > 0 ? `, and ${String(size)} of an earlier build` : '';
        endStep('pages', count(routes.length - size, 'page') + kept);
      },
      'astro:build:done': () => {
        endStep('publishing');
        console.log(sumUp(steps, process.argv.includes('--timings')));
      },
    },
  };
}

/** What a build took, and its slowest step where that is long; before it, if it is asked for, a table of all steps. */
export function sumUp(ended: readonly Step[], isTable: boolean): string {
  const { seconds } = total(ended);
  const sorted = ended.toSorted((one, other) => other.seconds - one.seconds);
  const which = seconds > long ? `, most of them by the step ${sorted[0]?.name ?? ''}` : '';
  const table = isTable ? formatTable(sorted) : [];
  return [...table, `Built in ${seconds.toFixed(1)} s${which}.`].join('\n');
}

function formatTable(sorted: readonly Step[]): string[] {
  const row = ({ name, seconds, cpu }: Omit<Step, 'did'>) =>
    name.padEnd(16) + formatSeconds(seconds) + formatSeconds(cpu);
  const head = 'step'.padEnd(16) + 'wall'.padStart(9) + 'CPU'.padStart(9);
  return ['', head, ...sorted.map(row), row({ name: 'all', ...total(sorted) })];
}
