export type FetchWatch = {
  /** Fails where anything that was fetched since the last time did not come. */
  refuseFailures: () => Promise<void>;
};

/** Watches what is fetched from below an address. Browsers that do not tell how a fetch ended are believed. */
export function watchFetches(below: string): FetchWatch {
  let failed: string | undefined;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name.startsWith(below) && hasFailed(entry)) failed = entry.name;
  }).observe({ type: 'resource' });
  return {
    refuseFailures: async () => {
      // What is observed is told a moment after it happened.
      await new Promise((done) => setTimeout(done, 0));
      const address = failed;
      failed = undefined;
      if (address) throw new Error(`${address} did not come.`);
    },
  };
}

function hasFailed(entry: PerformanceEntry): boolean {
  if (!(entry instanceof PerformanceResourceTiming)) return false;
  const { responseStatus } = entry;
  return responseStatus === 0 || responseStatus >= 400;
}
