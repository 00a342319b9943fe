import { type ControlExample, controlExamples } from '../../src/understanding/examples/control-examples.js'

/** One in forty: enough to greet by, and learnt in a tenth of the time. For tests of what has nothing to do with wishes. */
export function fewExamples(): ControlExample[] {
  return controlExamples().filter((_, at) => at % 40 === 0)
}
