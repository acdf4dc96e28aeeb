// @ts-check
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Lists every folder backwards, as the file system of another machine may: none promises an order. It is loaded ahead of a
 * build by NODE_OPTIONS.
 */
const { readdir, readdirSync, promises } = fs;
const readdirLater = promises.readdir;

Object.assign(fs, {
  /** @param {Parameters<typeof readdirSync>} words */
  readdirSync: (...words) => readdirSync(...words).reverse(),
  /** @param {unknown[]} words */
  readdir: (...words) => {
    const callback = words.pop();
    Reflect.apply(readdir, fs, [
      ...words,
      /** @type {(error: unknown, names?: unknown[]) => void} */
      (error, names) => {
        if (typeof callback === 'function') callback(error, names?.reverse());
      },
    ]);
  },
});
Object.assign(promises, {
  /** @param {Parameters<typeof readdirLater>} words */
  readdir: async (...words) => (await readdirLater(...words)).reverse(),
});
syncBuiltinESMExports();
