// @ts-check

/** Something the reader of the message can mend; shown without a stack trace. */
export class SetUpError extends Error {}
