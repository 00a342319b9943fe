import { setFlagsFromString } from 'node:v8'

/**
 * Imported first of all by `main.ts`. The start reads hundreds of texts and makes much that is thrown away at once;
 * V8 answers by growing its nursery and keeps it. Without growth the process rests at about half the memory, and
 * under the load of `npm run bench` is no slower.
 */
setFlagsFromString('--semi-space-growth-factor=1')
