import type { ConsoleLanguage } from './accounts.js'
import type { Workplace } from './workplace.js'

/** What entries and places are called in the console's language; their ids where nobody named them. */
export function namesIn({ library }: Pick<Workplace, 'library'>, language: ConsoleLanguage) {
  return {
    topicName: (id: string) => (library().entry(id) ? library().label(id, language) : id.replaceAll('-', ' ')),
    placeName: (id: string) => library().place(id)?.name[language] ?? id.replaceAll('-', ' '),
  }
}
