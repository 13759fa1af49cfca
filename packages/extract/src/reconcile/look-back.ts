/** How many wordings of a thread before its latest are looked at. */
export const lookBack = 2;
