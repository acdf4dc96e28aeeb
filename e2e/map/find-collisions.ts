/** Runs in the page: every two labels of a map that lie on each other, and every label that the drawing cuts off. */
export function findCollisions() {
  const labels = [...document.querySelectorAll<SVGTextElement>('.map text')].map((label) => ({
    words: label.textContent.trim().replaceAll(/\s+/g, ' '),
    box: label.getBBox(),
  }));
  const drawing = document.querySelector<SVGSVGElement>('.map svg')?.viewBox.baseVal;
  const isOn = (a: DOMRect, b: DOMRect) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const isCut = ({ x, y, width, height }: DOMRect) =>
    !drawing || x < 0 || y < 0 || x + width > drawing.width || y + height > drawing.height;
  return {
    labels: labels.length,
    collisions: labels.flatMap(({ words, box }, index) => [
      ...(isCut(box) ? [`${words} is cut off`] : []),
      ...labels
        .slice(index + 1)
        .filter((other) => isOn(box, other.box))
        .map((other) => `${words} lies on ${other.words}`),
    ]),
  };
}
