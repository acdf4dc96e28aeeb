import type { Reflection } from '../reflection.ts';
import type { Why } from './faults.ts';
import { newId } from './new-id.ts';
import type { Reflections } from './open-reflections.ts';

/** How it stands with what is being kept. What has failed is still in the tab, and tried again with the next change. */
export type KeeperState =
  { kind: 'not-kept' } | { kind: 'keeping' } | { kind: 'kept' } | { kind: 'failed'; why: Why };

/** What a keeper knows of the reflection that it keeps. */
export type Keeping = {
  reflections: Reflections;
  /** The keeper's own, for what it puts aside. */
  key: string;
  /** The reflection's id in the store. */
  id: string | undefined;
  /** What is not written yet. */
  pending: Reflection | undefined;
  /** The form in which it was kept last. */
  known: readonly Reflection[];
  /** Forms that may have reached the store without this page having heard of it. */
  attempts: readonly Reflection[];
  writing: Promise<void> | undefined;
  state: KeeperState;
  listeners: Set<() => void>;
};

/** The most forms that are remembered: with each, keeping compares more. */
const mostAttempts = 5;

/** Begins with nothing to write; `kept` is the form in which the page has read it. */
export function beginKeeping(reflections: Reflections, kept: Reflection | undefined): Keeping {
  return {
    reflections,
    key: newId(),
    id: kept?.id,
    pending: undefined,
    known: kept ? [kept] : [],
    attempts: [],
    writing: undefined,
    state: { kind: kept ? 'kept' : 'not-kept' },
    listeners: new Set(),
  };
}

/** Tells whoever watches how it stands now. */
export function tell(keeping: Keeping, state: KeeperState): void {
  keeping.state = state;
  for (const listener of keeping.listeners) listener();
}

/** Notes what waits in the tab, where no reload, closing or crash reaches it. */
export function mirror(keeping: Keeping): void {
  const { reflections, key, pending: mine } = keeping;
  if (mine) reflections.mirror.write(key, { mine, known: formsOf(keeping) });
  else reflections.mirror.clear(key);
}

/** Puts what waits aside in the store itself as well: the mirror may be blocked or full, or be closed with the tab. */
export function putAside(keeping: Keeping): void {
  const { reflections, key, pending: mine } = keeping;
  if (!mine) return;
  reflections.putAside(key, { mine, known: formsOf(keeping) });
  noteAttempt(keeping, mine);
}

/** Writes what waits, and what comes to wait meanwhile, one after the other. */
export function writeOut(keeping: Keeping): Promise<void> {
  keeping.writing ??= writeAll(keeping).finally(() => (keeping.writing = undefined));
  return keeping.writing;
}

async function writeAll(keeping: Keeping): Promise<void> {
  while (keeping.pending) {
    const mine = keeping.pending;
    // Only what was attempted before can have been put aside.
    const draft = keeping.attempts.length > 0 ? keeping.key : undefined;
    const kept = await keeping.reflections.keep(mine, formsOf(keeping), draft);
    if (kept.kind === 'not-kept') {
      if (kept.why === 'erased') {
        // What was written meanwhile is asked for by itself.
        if (keeping.pending === mine) forget(keeping);
        continue;
      }
      noteAttempt(keeping, mine);
      // What came meanwhile waits for the next change, or for the page to be left.
      tell(keeping, { kind: 'failed', why: kept.why });
      return;
    }
    noteKept(keeping, mine, kept.reflection.id);
  }
}

function noteKept(keeping: Keeping, mine: Reflection, id: string): void {
  keeping.id = id;
  keeping.known = [{ ...mine, id }];
  keeping.attempts = [];
  keeping.pending =
    keeping.pending && keeping.pending !== mine ? { ...keeping.pending, id } : undefined;
  mirror(keeping);
  tell(keeping, { kind: keeping.pending ? 'keeping' : 'kept' });
}

/** Lets go of what waits: it is erased. */
export function forget(keeping: Keeping): void {
  keeping.pending = undefined;
  mirror(keeping);
  tell(keeping, { kind: 'not-kept' });
}

function noteAttempt(keeping: Keeping, mine: Reflection): void {
  keeping.attempts = [...keeping.attempts, mine].slice(-mostAttempts);
}

function formsOf({ known, attempts }: Keeping): Reflection[] {
  return [...known, ...attempts];
}
