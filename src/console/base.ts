/** Where the console is mounted: part of the public contract. */
export const BASE = '/console'
