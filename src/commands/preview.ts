import { serveSite } from './serve/serve-site.ts';

await serveSite();
