import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import * as z from 'zod';
import { CommandError } from '../../src/commands/command/command.ts';
import { chromiumAdvice, findChromium } from '../../src/commands/programs/find-chromium.ts';

/** A slow mobile network, and a processor four times slower than this machine's. */
const throttling = { latency: 562, downMegabits: 1.44, upMegabits: 0.675, processor: 4 };

export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new CommandError(chromiumAdvice);
  return chromium.launch({
    executablePath,
    // Chromium's sandbox refuses to run as root. Whatever it fetches for itself would be counted.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

export type Visit = {
  page: Page;
  /** The files that came since it was asked the last time, by kind: `Document`, `Script`… */
  takeFiles: () => File[];
  /** What the page saw of itself so far. */
  readTimes: () => Promise<Times>;
};
type File = { kind: string; bytes: number };

/** Lets a reader on a phone with a slow network visit a site for the first time. */
export async function visit(browser: Browser, look: (visit: Visit) => Promise<void>) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 390, height: 844 },
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const files = await watchFiles(session);
    await throttle(session);
    await page.addInitScript(watchTimes);
    await look({
      page,
      takeFiles: () => files.splice(0),
      readTimes: async () => timesSchema.parse(await page.evaluate((): unknown => Reflect.get(globalThis, 'benchTimes'))), // prettier-ignore
    });
  } finally {
    await context.close();
  }
}

async function throttle(session: CDPSession): Promise<void> {
  const bytes = (megabits: number) => (megabits * 1e6) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: throttling.latency,
    downloadThroughput: bytes(throttling.downMegabits),
    uploadThroughput: bytes(throttling.upMegabits),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling.processor });
}

async function watchFiles(session: CDPSession): Promise<File[]> {
  const files: File[] = [];
  const kinds = new Map<string, string>();
  const noteKind = ({ requestId, type }: { requestId: string; type: string }) =>
    kinds.set(requestId, type);
  const noteFile = ({ requestId, encodedDataLength }: z.infer<typeof loadedSchema>) =>
    files.push({ kind: kinds.get(requestId) ?? 'Other', bytes: encodedDataLength });
  session.on('Network.responseReceived', noteKind);
  session.on('Network.loadingFinished', noteFile);
  await session.send('Network.enable');
  // What a worker of the page fetches is the page's as well, and is told apart from it.
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    for (const method of ['Network.enable', 'Runtime.runIfWaitingForDebugger'])
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method }) }); // prettier-ignore
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const loaded = workerSchema.safeParse(JSON.parse(message));
    if (loaded.success) noteFile(loaded.data.params);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false }); // prettier-ignore
  return files;
}

const loadedSchema = z.object({ requestId: z.string(), encodedDataLength: z.number() });
const workerSchema = z.object({
  method: z.literal('Network.loadingFinished'),
  params: loadedSchema,
});

const timesSchema = z.object({
  /** Milliseconds from the beginning to the first and to the largest paint. */
  first: z.number(),
  largest: z.number(),
  shift: z.number(),
  /** Tasks of more than 50 milliseconds: when they began, and how long they were. */
  tasks: z.array(z.object({ start: z.number(), length: z.number() })),
  /** How long the longest interaction took to show. */
  interaction: z.number(),
});
type Times = z.infer<typeof timesSchema>;

/** Runs in the page, before anything of its own. */
function watchTimes(): void {
  const times: Times = { first: 0, largest: 0, shift: 0, tasks: [], interaction: 0 };
  Object.assign(globalThis, { benchTimes: times });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...(type === 'event' && { durationThreshold: 16 }),
    });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') times.first = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (times.largest = startTime));
  watch('layout-shift', (entry) => {
    if (Reflect.get(entry, 'hadRecentInput') !== true)
      times.shift += Number(Reflect.get(entry, 'value'));
  });
  watch('longtask', ({ startTime, duration }) => {
    times.tasks.push({ start: startTime, length: duration });
  });
  watch('event', (entry) => {
    if (Reflect.get(entry, 'interactionId'))
      times.interaction = Math.max(times.interaction, entry.duration);
  });
}
