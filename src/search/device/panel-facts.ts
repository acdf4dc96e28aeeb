import type { PanelFacts } from '../scopes.ts';

/** What the search panel of this garden shows, put in its place by the build as the words are. */
export const facts: PanelFacts = { site: '', index: '', apart: {}, scopes: [] };
