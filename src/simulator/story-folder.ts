import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readStory, StoryError } from './story.js'

/** A story kept in a file, to be chosen on the page. */
export interface KeptStory {
  /** Its file's name without the ending. */
  id: string
  title: string
  text: string
}

const ENDING = '.story.txt'

/** The stories of a folder, by title; none when there is no such folder. Throws `StoryError` naming the file that can't be read. */
export function readStories(folder: string): KeptStory[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING))
  return files.map((file) => read(folder, file)).toSorted((a, b) => a.title.localeCompare(b.title))
}

function read(folder: string, file: string): KeptStory {
  const text = readFileSync(join(folder, file), 'utf8')
  try {
    return { id: file.slice(0, -ENDING.length), title: readStory(text).title, text }
  } catch (error) {
    if (error instanceof StoryError) throw new StoryError(`${join(folder, file)}: ${error.message}`)
    throw error
  }
}
