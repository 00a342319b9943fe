import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readStory, StoryError } from './story.js'
import { tell } from './told.js'

/** A story kept in a file, to be chosen on the page. */
export interface KeptStory {
  /** Its file's name without the ending. */
  id: string
  title: string
  /** Its title in other languages. */
  otherTitles?: readonly string[]
  text: string
}

const ENDING = '.story.txt'

/** The stories of a folder; none when there is no such folder. Throws `StoryError` naming the file that can't be read. */
export function readStories(folder: string): KeptStory[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING))
  return files.toSorted().map((file) => read(folder, file))
}

function read(folder: string, file: string): KeptStory {
  const text = readFileSync(join(folder, file), 'utf8')
  try {
    const { title, otherTitles = [] } = readStory(text)
    return { id: file.slice(0, -ENDING.length), title, otherTitles, text }
  } catch (error) {
    if (error instanceof StoryError)
      throw new StoryError(tell('story.wrong.inFile', { file: join(folder, file) }, error.message))
    throw error
  }
}
