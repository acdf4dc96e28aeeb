import { seamWander } from '../seam.ts';

const box = { width: 88, height: 320 };

/**
 * The seam between the voices: straight beside then, wandering beside now. One line on a wide page, and two stretches of it
 * on a phone. The name distinguishes the gradient where a page has several spreads.
 */
export function Seam({ name }: { name: string }) {
  const gradient = `_seam-${name}`;
  return (
    <div className="seam" aria-hidden="true">
      <svg className="straight" viewBox="0 0 88 10" preserveAspectRatio="none">
        <path d="M44 0V10" />
      </svg>
      <svg
        className="wandering onward"
        viewBox={`0 0 ${box.width} ${box.height}`}
        preserveAspectRatio="none"
      >
        <linearGradient
          id={gradient}
          gradientUnits="userSpaceOnUse"
          x1="0"
          y1="0"
          x2="0"
          y2={box.height * 0.75}
        >
          <stop className="from" />
          <stop className="to" offset="1" />
        </linearGradient>
        <path d={seamWander(box)} stroke={`url(#${gradient})`} />
      </svg>
    </div>
  );
}
