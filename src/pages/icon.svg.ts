import type { APIRoute } from 'astro';
import { getGarden } from '../garden/read-garden.ts';
import { readIcon } from '../page/read-icon.ts';

/** A stretch of the seam in the garden's own colours, for the browser's tab. */
export const GET: APIRoute = () => {
  // Astro writes no file for an answer without a body.
  if (!readIcon().isDrawn) return new Response(null);
  const { then, now } = getGarden().site.theme.colours;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <style>
    .then { stop-color: ${then.light} }
    .now { stop-color: ${now.light} }
    @media (prefers-color-scheme: dark) {
      .then { stop-color: ${then.dark} }
      .now { stop-color: ${now.dark} }
    }
  </style>
  <linearGradient id="seam" gradientUnits="userSpaceOnUse" x1="0" y1="11" x2="0" y2="22">
    <stop class="then" />
    <stop class="now" offset="1" />
  </linearGradient>
  <path
    d="M16 2.5V12c0 3.5-5 4.5-5 8.5s8.5 3 7.5 9"
    fill="none"
    stroke="url(#seam)"
    stroke-width="4"
    stroke-linecap="round"
  />
</svg>
`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
