import { describe, expect, test } from 'vitest';
import { added, imported, leftOut } from '../../../test/commands/imported.ts';
import { nastyVault } from '../../../test/commands/sample-vault.ts';
import { hasSucceeded } from './report.ts';

const containing = (part: string): unknown => expect.stringContaining(part);

describe('an import of a nasty folder', { timeout: 60_000 }, () => {
  test('gives a garden that is in order, and tells what stayed out and why', async () => {
    await imported(await nastyVault(), ({ report }) => {
      expect(hasSucceeded(report)).toBe(true);
      expect(added(report)).toHaveLength(15);
      expect(leftOut(report)).toEqual({
        'Rest.md':
          'the garden has /notes/rest/ already; rename the file to bring it in beside that',
        'broken.md': containing('its fields cannot be read'),
        'drawing.excalidraw.md': 'it is the file of a plugin, and no text',
        'latin.md': 'it is not text in UTF-8',
        'pictures/torn.png': containing('damaged, cut off'),
        templates: 'it is a folder of templates',
      });
      expect(report.unused).toEqual(['Running/paper.pdf', 'pictures/unused.jpg']);
      return Promise.resolve();
    });
  });

  test('writes links, pictures, headings and marks as the garden has them', async () => {
    await imported(await nastyVault(), async ({ read }) => {
      expect(await read('notes/first-walk.md')).toBe(`---
id: note-first-walk
title: "First walk: and {after}"
summary: I went out.
growth: evergreen
planted: 2020-05-01
tended: 2021-06-02
topics: [running, area-the-body, new-tag]
aliases: [the-walk]
---
I went out. It was cold, see [resting](/notes/rest/) and [snow](/notes/snow/#in-the-woods) and Nowhere at all.

## Too deep

- [ ] a task with **marked** and **bold inside bold**

## Again a first

> Mind the *ice*
>
> It is smooth. See [Too deep](#too-deep) and Not there.

> **Quote**
>
> Words.

![Pasted image 1](./pasted-image-1.png) and ![The hill, seen from below](./hill.png) and ![Hill](./hill.png)
Missing [Snow](/notes/snow/) [far](https://example.org/a.png)

| a | b |
| - | - |
| [the snow](/notes/snow/) | \`[[Snow]]\` |
`);
    });
  });

  test('keeps every byte of code', async () => {
    const vault = await nastyVault();
    await imported(vault, async ({ read }) => {
      const text = await read('notes/snow.md');
      expect(text).toContain('```md\n[[First walk]] ==kept== %% kept %% <b>kept</b> # kept\n```\n');
      expect(text).toContain('\n    [[indented code]]\n');
    });
  });
});
