import type { Gate } from './gate.js'
import { knowledgePage } from './pages/knowledge.js'
import type { Workplace } from './workplace.js'

const SHOWN = 50

/** What an editor should look at. Nothing is changed here: editors work in the folder, with their own tools. */
export function knowledgeRoutes(gate: Gate, work: Workplace) {
  gate.get('/knowledge', ['editor'], async (visit) => {
    const library = work.library()
    const now = work.clock.now()
    const entriesThatAre = (wanted: string) => library.entries().filter(({ id }) => library.fitness(id, now) === wanted)
    return knowledgePage(visit, {
      version: library.version,
      entries: library.entries().length,
      faults: work.faults(),
      withdrawn: entriesThatAre('withdrawn'),
      overdue: entriesThatAre('overdue'),
      unanswered: (await work.unanswered()).slice(0, SHOWN),
    })
  })
}
