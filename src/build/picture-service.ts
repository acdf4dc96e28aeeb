import type { ImageTransform, LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import { pictureWidths, widestPicture } from '../content/check/picture-rules.ts';

/** How wide a picture is in a page: on a phone like the screen less its edges, and never wider than a note's text. */
const sizes = '(max-width: 48rem) calc(100vw - 2.5rem), 45rem';

/**
 * Astro's own image service, with one way for every picture of the content: it is made in each of the widths that it
 * has, none is stretched, and no page loads more of it than it shows. A drawing (SVG) stays the file that it is.
 */
const pictureService: LocalImageService = {
  ...sharpService,
  validateOptions: (options, config, logger) => {
    const fitted = fitTransform(options);
    return sharpService.validateOptions?.(fitted, config, logger) ?? fitted;
  },
};

export default pictureService;

function fitTransform(options: ImageTransform): ImageTransform {
  const { src } = options;
  if (typeof src === 'string' || !('format' in src) || src.format === 'svg') return options;
  const width = Math.min(src.width, widestPicture);
  const height = Math.round((src.height * width) / src.width);
  const choice = src.width > pictureWidths[0] ? { widths: [...pictureWidths], sizes } : {};
  return Object.assign({}, options, { width, height }, choice);
}
