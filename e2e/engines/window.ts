/** Wide enough for both voices of a lesson beside each other. */
export const window = { width: 1280, height: 900 };
