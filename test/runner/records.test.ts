import { expect, it } from 'vitest'
import { answered } from '../../src/conversation/turn.js'
import { insightOf } from '../../src/runner/records.js'
import { aCitizen, understood } from '../support/citizen.js'

it('What editors see holds no answer to what Mushir asked: it may be a name', () => {
  const { conversation, library, now } = aCitizen()
  const said = understood('Shazia')
  expect(insightOf(said, answered(conversation, [], 'control'), library, now)).toBeUndefined()
  expect(insightOf(said, answered(conversation, [], 'unknown'), library, now)).toMatchObject({ outcome: 'unknown' })
})
