import { readConfig } from '../config.js'
import { readMind } from '../mind.js'
import { StoredFits } from '../stored-fits.js'

// Part of the build: fits the understanding on the knowledge and keeps it, so that no start has to.
const { KNOWLEDGE_DIR, FIT_DIR } = readConfig({
  KNOWLEDGE_DIR: process.env.KNOWLEDGE_DIR,
  FIT_DIR: process.env.FIT_DIR,
})
readMind(KNOWLEDGE_DIR, new StoredFits(FIT_DIR))
