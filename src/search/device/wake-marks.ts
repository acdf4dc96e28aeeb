/** Marks what a reader came for, where the address says it. */
export function wakeMarks(): void {
  if (!location.search.includes('mark=')) return;
  void import('./mark-arrival.ts').then(({ markArrival }) => markArrival());
}
