import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What a chat endpoint is asked. */
export interface Asked {
  system: string
  data: { question?: string; message?: string; lines?: string[]; topics?: { id: string; name: string }[] }
}

/** A language model behind an OpenAI-compatible endpoint: over HTTP, and says what a test makes it say. */
export async function aModelStandIn(says: (asked: Asked) => unknown | 'hang' | 'fail') {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const { messages } = JSON.parse(await text(request)) as { messages: { content: string }[] }
    const one = { system: messages[0]?.content ?? '', data: JSON.parse(messages[1]?.content ?? '{}') as Asked['data'] }
    asked.push(one)
    const said = says(one)
    if (said === 'hang') return
    response.writeHead(said === 'fail' ? 503 : 200, { 'content-type': 'application/json' })
    const message = { role: 'assistant', content: JSON.stringify(said) }
    const choices = [{ index: 0, finish_reason: 'stop', message }]
    response.end(JSON.stringify({ id: 'x', object: 'chat.completion', created: 1, model: 'stand-in', choices }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    asked,
    env: {
      LLM_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
      LLM_MODEL: 'stand-in',
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
