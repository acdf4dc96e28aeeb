/** How near to the screen something wakes. */
const nearness = '600px';

/** Calls `near` once an element is nearly on the screen. Begins to look once the page is read, when a fragment in its address has been scrolled to. */
export function whenNear(section: Element, near: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      near();
    },
    { rootMargin: nearness },
  );
  const observe = () => observer.observe(section);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', observe);
  else observe();
}
