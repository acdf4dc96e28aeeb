const backwards = new URL('backwards-folders.mjs', import.meta.url).href;

/**
 * A machine in a zone where it is another day than in UTC, with other words for months and other sorting of letters, that
 * lists every folder backwards.
 */
export const elsewhere = {
  TZ: new Date().getUTCHours() < 11 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati',
  LANG: 'sv_SE.UTF-8',
  LC_ALL: 'sv_SE.UTF-8',
  NODE_OPTIONS: `--import=${backwards}`,
};
