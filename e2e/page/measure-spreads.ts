/**
 * Runs in the page: where the two voices of each spread are, and how many characters a line of each has on
 * average, as it is set.
 */
export function measureSpreads() {
  const sections = [...document.querySelectorAll('[data-voice="then"], [data-voice="now"]')];
  const voices = sections.map((section, order) => {
    const { left, right, top, bottom } = section.getBoundingClientRect();
    const hasHead = section.querySelector('h2, h3')?.checkVisibility() ?? false;
    const characters = lineLength(section);
    const voice = section.getAttribute('data-voice');
    return { voice, order, left, right, top, bottom, hasHead, characters };
  });
  const nows = voices.filter(({ voice }) => voice === 'now');
  return voices
    .filter(({ voice }) => voice === 'then')
    .flatMap((then, index) => {
      const now = nows[index];
      return now ? [{ then, now }] : [];
    });

  function lineLength(section: Element): number {
    let advance = 0;
    let characters = 0;
    let width = 0;
    for (const paragraph of section.querySelectorAll('p')) {
      // Labels and footnotes are set smaller, and hold more.
      if (paragraph.closest('.label, .footnotes, aside')) continue;
      width = Math.max(width, paragraph.getBoundingClientRect().width);
      characters += paragraph.textContent.length;
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        range.selectNodeContents(text);
        for (const line of range.getClientRects()) advance += line.width;
      }
    }
    return (width * characters) / advance;
  }
}
