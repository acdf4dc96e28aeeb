// @ts-check
// Runs Astro with the words it is given, as `astro dev` would, but without its notice about telemetry and without
// sending any. Astro decides that before it reads the project's configuration.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
