/** Under this name it is noted that the sentence about what browsers clear was said. */
export const clearingSaid = 'said-that-browsers-clear';
