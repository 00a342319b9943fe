import type { ConsoleLanguage } from './accounts.js'
import type { Workplace } from './workplace.js'

/** What entries, places and kinds of requests are called in the console's language; their ids where nobody named them. */
export function namesIn({ library }: Pick<Workplace, 'library'>, language: ConsoleLanguage) {
  return {
    topicName: (id: string) => (library().entry(id) ? library().label(id, language) : id.replaceAll('-', ' ')),
    kindName: (id: string) => library().desks().kinds.get(id)?.[language] ?? id.replaceAll('-', ' '),
    placeName: (id: string) => library().place(id)?.name[language] ?? id.replaceAll('-', ' '),
  }
}
