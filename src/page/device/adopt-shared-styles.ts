import shared from '../styles/shared.css?inline';
import { adoptStyles } from './adopt-styles.ts';

// Once, for whoever puts into a page what it has no styles for by itself.
adoptStyles(shared);
