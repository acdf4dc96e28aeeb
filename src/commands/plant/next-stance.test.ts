import { describe, expect, test } from 'vitest';
import { lesson, stance } from '../../../test/content/mistakes/mistake-case.ts';
import { readText } from '../../content/read/read-content.ts';
import { sampleGarden } from '../../../test/content/sample-garden.ts';
import type { GardenFiles } from '../../../test/content/with-garden.ts';
import { gardenOf, having, mistakesOf, today } from '../../../test/commands/garden-in-memory.ts';
import { findLastStance, planStance } from './next-stance.ts';

describe('revisit', () => {
  const revisit = (slug: string, garden: GardenFiles) => {
    const last = findLastStance(slug, gardenOf(garden).known);
    return planStance(last, garden[last.file.path] ?? '', gardenOf(garden));
  };

  test.each([
    ['plain', (text: string) => text],
    ['Windows', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])(
    'adds the next stance, with the last of a %s file beside it where no reader is',
    (_, write) => {
      const garden = sampleGarden();
      const last = 'lessons/keep-going/40-today.mdx';
      const text = write(garden[last] ?? '');
      const planned = revisit('keep-going', { ...garden, [last]: text });
      expect(planned.path).toBe('lessons/keep-going/50-2026.mdx');
      expect(planned.text).toContain('# I stop when it is time.[^1]\n');
      const files = having(garden, [planned]);
      // The last stance has neither date nor label, which it needs once another follows.
      expect(mistakesOf(files)).toEqual([]);
      const { data, body } = readText(planned.path, planned.text);
      expect(data).toMatchObject({ on: today, draft: true });
      expect(JSON.stringify([data, body])).not.toContain('I stop when');
    },
  );

  test.each(['carry-on', 'keep-going/', 'content/lessons/keep-going/', 'keep-going'])(
    'finds %s',
    (slug) => {
      expect(revisit(slug, sampleGarden()).path).toMatch(/^lessons\/keep-going\//);
    },
  );

  test('goes on from the highest number, in the ending that the lesson has', () => {
    const stances = { '10.md': stance({}), '25-x.md': stance({ changed: 'B.' }) };
    const planned = revisit('odd', { ...sampleGarden(), ...lesson('odd', 20, stances) });
    expect(planned.path).toBe('lessons/odd/30-2026.md');
  });

  test('is refused for a misspelt lesson, and while a draft waits', () => {
    const draft = { '10.md': stance({}), '20.md': stance({ changed: 'B.', draft: 'true' }) };
    const garden = { ...sampleGarden(), ...lesson('waiting', 20, draft, { draft: 'true' }) };
    expect(() => revisit('keep-goin', garden)).toThrow('Did you mean keep-going?');
    expect(() => revisit('keep', garden)).toThrow('Did you mean keep-going?');
    expect(() => revisit('zebra', sampleGarden())).toThrow('There is keep-going.');
    expect(() => revisit('zebra', garden)).toThrow('There are keep-going, waiting.');
    expect(() => revisit('waiting', garden)).toThrow('waiting/20.md is still a draft');
  });
});
