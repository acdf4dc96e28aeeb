import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

export type VaultFiles = Record<string, string | Uint8Array>;

/** Writes the files of a vault into a folder of its own, all last changed on 16 January 2024; it is gone afterwards. */
export async function withVault<T>(
  files: VaultFiles,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-vault-'));
  const day = new Date(2024, 0, 16, 12);
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
      await utimes(join(folder, path), day, day);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A vault in which every note has something that a garden would refuse. */
export async function nastyVault(): Promise<VaultFiles> {
  const hill = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#3c4c8c' },
  })
    .png()
    .toBuffer();
  return {
    'Running/First walk.md': `---
title: "First walk: and {after}"
tags: [running, area/the-body, evergreen]
aliases: [The walk, First Walk, Rest]
created: 2020-05-01T10:00:00Z
updated: 2021/06/02
cssclasses: wide
---
# First walk: and {after}

I went out. It was cold, see [[Rest|resting]] and [[Snow#In the woods|snow]] and [[Nowhere at all]].

#### Too deep ^a1b2c3

- [ ] a task with ==marked== and **bold ==inside== bold**

# Again a first

> [!warning]- Mind the *ice*
> It is smooth. See [[#Too deep]] and [[#Not there]].

> [!quote]
> Words.

![[Pasted image 1.png|300]] and ![[pictures/HILL.png|The hill, seen from below]] and ![](<../pictures/hill.png>)
![[missing.png]] ![[Snow]] ![far](https://example.org/a.png "Far")

| a | b |
| - | - |
| [[Snow\\|the snow]] | \`[[Snow]]\` |

#running #new-tag
`,
    'Running/Snow.md': `%% a comment with [[Rest]] %%
Snow fell on {everything} and <b>stayed</b><br>. 5 < 6 && a_b_c.

<div class="x">
  <p>Words in HTML, [[First walk]]</p>
</div>

<!-- hidden -->

## In the woods

It has a footnote[^1] and another[^2], a citation [@who-2020], a known one [@neff-2003], and [words][nope].

[^1]: Here.

Setext heading
with two lines
---

\`\`\`md
[[First walk]] ==kept== %% kept %% <b>kept</b> # kept
\`\`\`

\`\`\`dataview
LIST FROM #running
\`\`\`

    [[indented code]]

Ordinary [link](First%20walk.md), [with place](First%20walk.md#Too%20deep), [by root](/Running/First%20walk.md), [file](paper.pdf),
[mail](mailto:a@example.org), [app](obsidian://open?x), [empty](), [up](../../etc/passwd.md), [named][walk], <https://example.org>.

[walk]: First%20walk.md "A walk"

A template {{date}} and <% tp.file.title %>, and a tag in a #new-tag sentence, not in#side. Formula $x_{1}$ ^block-id

import x from 'y'
export const a = 1
`,
    'Rest.md': 'There is a note of this name in the garden.\n',
    'Draft.md': '---\npublish: false\n---\nNot ready. [[Snow]]\n',
    'To draft.md': 'A link to a [[draft]].\n',
    'Empty.md': '',
    'Only fields.md': '---\ntags: "#one, two"\nstatus: budding\n---\n',
    '2019-01-16.md': '---\nplanted: soon\n---\nA day.\n',
    'People/Index.md': '# People\n\nAll of them.\n',
    'a/Same.md': 'One.\n',
    'b/Same.md': 'Two, see [[a/Same]] and [[b/Same|this]] and [one](../a/Same.md).\n',
    'windows.md':
      '\uFEFF---\r\ntitle: With a mark\r\ndraft: "yes"\r\n---\r\nLines\r\nthat end twice.\r\n',
    '日本語のノート.md':
      '---\ntags: [散歩]\n---\n雪が降った。とても静かだった。[[ملاحظة]]を見る。\n',
    'ملاحظة.md': 'كان الثلج هادئا.\n',
    '🌱.md': '🌱 #seedling\n',
    'broken.md': '---\ntitle: [unclosed\n---\nText.\n',
    'latin.md': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
    'drawing.excalidraw.md': '---\nexcalidraw-plugin: parsed\n---\nJunk.\n',
    'templates/Daily.md': '{{date}}\n',
    '.obsidian/app.json': '{}',
    '.obsidian/hidden.md': 'Hidden.\n',
    'node_modules/package/README.md': '# No\n',
    'Running/paper.pdf': 'PDF',
    'Pasted image 1.png': hill,
    'pictures/hill.png': hill,
    'pictures/torn.png': hill.subarray(0, 60),
    'With torn.md': '# With torn\n\n![[torn.png]] Words stay.\n',
    'pictures/unused.jpg': 'x',
  };
}

/** Links in a vault that lead out of it. */
export async function linkOut(folder: string, elsewhere: string): Promise<void> {
  await symlink(elsewhere, join(folder, 'elsewhere'), 'junction');
}
