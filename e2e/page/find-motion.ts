/** Runs in the page, where a reader asked for less motion: everything that still moves, or would. */
export function findMotion(): string[] {
  const isMoving = ({ animationName, transitionDuration, scrollBehavior }: CSSStyleDeclaration) =>
    animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
  const moving = [...document.querySelectorAll('*')].filter((one) =>
    [undefined, '::before', '::after'].some((part) => isMoving(getComputedStyle(one, part))),
  );
  return [
    ...document.getAnimations().map(() => 'an animation runs'),
    ...moving.map((one) => `moves: ${one.outerHTML.slice(0, 80)}`),
  ];
}
