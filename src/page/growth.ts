import type { Growth } from '../content/note-values.ts';

/** A stage of growth as a small plant, in a box of 24 by 24 on whose lower edge it stands: the data of an SVG path. */
export const growthDrawings: Record<Growth, string> = {
  seedling: 'M12 24v-9M12 16c0-4-3-6-7-6 0 4 3 6 7 6M12 14c0-4 3-6 7-6 0 4-3 6-7 6',
  budding:
    'M12 24V9M12 22c0-3.5-2.5-5-6-5 0 3.5 2.5 5 6 5M12 18c0-3.5 2.5-5 6-5 0 3.5-2.5 5-6 5M12 9c-3-1.5-3.5-5 0-8 3.5 3 3 6.5 0 8',
  evergreen:
    'M12 24v-4M12 2c-1 3-2.5 5-5 7h2.5c-1 2.5-2.5 4-5 5.5h3c-1 2-2.5 3.5-4.5 5h18c-2-1.5-3.5-3-4.5-5h3c-2.5-1.5-4-3-5-5.5h2.5c-2.5-2-4-4-5-7',
};
