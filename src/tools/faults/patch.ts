/** A patch that takes the handling of one fault out of the code, and the test that must fail without it. */
export type Patch = { fault: string; spec: string; test: string; changes: Change[] };

/** Lines of one file, and what stands in their place afterwards. */
export type Change = { path: string; before: string; after: string };

/** Reads a unified diff whose first two lines name the fault and its test: `Fault: …` and `Test: <spec> › <title>`. */
export function readPatch(text: string): Patch {
  const [, fault, spec, test] = /^Fault: (.+)\nTest: (\S+) › (.+)\n/.exec(text) ?? [];
  if (!fault || !spec || !test)
    throw new Error(
      'Expected a patch to begin with the lines "Fault: …" and "Test: <spec> › <title>", found others. Add them above the diff.',
    );
  const changes = text
    .split(/^diff --git .*\n/m)
    .slice(1)
    .flatMap(readFileChanges);
  return { fault, spec, test, changes };
}

function readFileChanges(diff: string): Change[] {
  const [head = '', ...hunks] = diff.split(/^@@ .*\n/m);
  const path = /^\+\+\+ b\/(.+)$/m.exec(head)?.[1] ?? '';
  return hunks.map((hunk) => {
    const lines = hunk.trimEnd().split('\n');
    const without = (sign: string) =>
      lines.flatMap((line) => (line.startsWith(sign) ? [] : [`${line.slice(1)}\n`])).join('');
    return { path, before: without('+'), after: without('-') };
  });
}

/**
 * Gives the files as they are with the changes. Lines are found by what they say and not by their number, so that a
 * patch outlives what changes elsewhere in its file.
 */
export function applyChanges(
  changes: readonly Change[],
  readFile: (path: string) => string,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const { path, before, after } of changes) {
    const text = files.get(path) ?? readFile(path);
    const places = text.split(before).length - 1;
    if (places !== 1)
      throw new Error(
        `Expected these lines once in ${path}, found them ${places} times:\n${before}Make the patch anew with git diff.`,
      );
    files.set(
      path,
      text.replace(before, () => after),
    );
  }
  return files;
}
