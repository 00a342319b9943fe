import { afterEach, describe, expect, it } from 'vitest'
import { type Asked, aModelStandIn } from '../support/model-stand-in.js'
import { aMushir, type Mushir } from '../support/mushir.js'

let mushir: Mushir
let model: Awaited<ReturnType<typeof aModelStandIn>>
afterEach(async () => {
  await mushir.stop()
  await model.stop()
})

async function withModel(says: Parameters<typeof aModelStandIn>[0], env: Record<string, string> = {}) {
  model = await aModelStandIn(says)
  mushir = await aMushir({ env: { ...model.env, ...env } })
}

const aboutAge = ({ data }: Asked) => ({
  lines: [(data.lines?.findIndex((line) => line.includes('{{age.min}} se')) ?? -1) + 1],
  text: 'Umar {{age.min}} se {{age.max}} saal.',
})

/** What the log holds of the model, a line each. */
const consultations = () =>
  mushir.log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'language model asked')

describe('A citizen, with a language model beside the entries', () => {
  it('is answered in its words and the entry’s figures, as text that is never kept at Twilio', async () => {
    await withModel(aboutAge)
    const saima = mushir.twilio.citizen('+923001117001')
    await saima.says('pm youth loan ki umar kitni hai')
    const { body, choices } = await saima.hears(10_000)
    expect(body).toContain('Umar 21 se 45 saal.')
    // Numbered choices instead of buttons: a Content would be one for each question.
    expect(choices).toEqual([])
    expect(body).toContain('1. ')
    await saima.says('1')
    expect((await saima.hears(10_000)).body).not.toBe(body)

    const [line] = consultations()
    expect(line).toMatchObject({ model: 'stand-in', entry: 'pm-youth-business-agri-loan', outcome: 'used' })
    expect(line.prompt).toMatch(/^phrase@[0-9a-f]{8}$/)
    expect(line.knowledge).toMatch(/\w{6,}/)
    expect(JSON.stringify(line)).not.toContain('umar')
    const metrics = await (await fetch(`${mushir.url}/metrics`)).text()
    expect(metrics).toContain('mushir_model_total{prompt="phrase",outcome="used"} 1')
  })

  it('gives the model no number of theirs', async () => {
    await withModel(aboutAge)
    const saima = mushir.twilio.citizen('+923001117002')
    await saima.says('mera cnic 12345-1234567-1 hai pm youth loan ki umar kitni hai')
    await saima.hears(10_000)
    expect(JSON.stringify(model.asked)).not.toMatch(/12345|1234567/)
    expect(model.asked[0]?.data.question).toContain('umar')
  })

  it('waits for a dead one no longer than is set, and not at all once it is known to be dead', async () => {
    await withModel(() => 'hang', { LLM_SECONDS: '0.2' })
    const saima = mushir.twilio.citizen('+923001117003')
    for (let n = 0; n < 7; n++) {
      await saima.says('pm youth loan ki umar kitni hai')
      expect((await saima.hears(10_000)).body).toContain('21')
    }
    expect(consultations().map(({ outcome }) => outcome)).toEqual([
      ...Array(5).fill('late'),
      ...Array(2).fill('resting'),
    ])
  })

  it('costs no more than a day’s allowance', async () => {
    await withModel(aboutAge, { LLM_PER_DAY: '1' })
    const saima = mushir.twilio.citizen('+923001117004')
    for (let n = 0; n < 2; n++) {
      await saima.says('pm youth loan ki umar kitni hai')
      expect((await saima.hears(10_000)).body).toContain('21')
    }
    expect(model.asked).toHaveLength(1)
    expect(consultations().map(({ outcome }) => outcome)).toEqual(['used', 'spent'])
  })

  it('who waits for an officer is read by no model', async () => {
    await withModel(aboutAge)
    const saima = mushir.twilio.citizen('+923001117005')
    await saima.says('officer se baat karni hai')
    await saima.hears(10_000)
    await saima.says('pm youth loan ki umar kitni hai')
    await saima.hears(10_000)
    expect(model.asked).toEqual([])
  })
})
