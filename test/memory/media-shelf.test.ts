import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { KEPT_MS } from '../../src/media/media-shelf.js'
import { newMediaToken } from '../../src/media/token.js'
import { memoryEngine } from '../../src/memory/engine.js'
import { PersonId } from '../../src/model/person.js'

it('A file in memory is gone after two hours, and makes room for others', async () => {
  let now = 0
  const { media } = memoryEngine({ time: () => now })
  const person = PersonId.parse('1fabcdefghijklmn')
  const token = newMediaToken(person, new Date(0), randomBytes)
  await media.put(person, token, { mimeType: 'image/png', name: 'checklist.png', bytes: Uint8Array.of(1) })
  now = KEPT_MS - 1
  expect(await media.get(token)).toBeDefined()
  now = KEPT_MS
  expect(await media.get(token)).toBeUndefined()
})
