import Aside from './Aside.astro';
import Pace from './Pace.astro';

/** What content may use beside Markdown, by the name it uses. */
export const contentComponents = { Aside, Pace };
